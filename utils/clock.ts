/** Time as the coach sees it; both timers return a function that cancels them. */
export interface Clock {
  nowMs(): number;
  /** After the next frame has been painted, and within a tenth of a second where the page paints none (a hidden tab). */
  soon(run: () => void): () => void;
  after(delayMs: number, run: () => void): () => void;
}

const AT_LATEST_MS = 100;

/** The clock of a page. */
export const pageClock: Clock = {
  nowMs: () => Date.now(),
  soon(run) {
    // Work inside the frame would delay the very key it follows: the frame only starts a timer that runs behind it.
    let behind: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      behind = setTimeout(once, 0);
    });
    const latest = setTimeout(once, AT_LATEST_MS);
    function cancel(): void {
      cancelAnimationFrame(frame);
      clearTimeout(latest);
      clearTimeout(behind);
    }
    function once(): void {
      cancel();
      run();
    }
    return cancel;
  },
  after(delayMs, run) {
    const timer = setTimeout(run, delayMs);
    return () => clearTimeout(timer);
  },
};
