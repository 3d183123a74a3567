/**
 * Gathers calls until the next animation frame: however often the returned function is called, `work` runs once, after
 * the page's own handlers. Ends with the signal.
 */
export function oncePerFrame(view: Window, work: () => void, signal: AbortSignal): () => void {
  let frame: number | undefined;
  signal.addEventListener('abort', () => {
    if (frame !== undefined) view.cancelAnimationFrame(frame);
  });
  return () => {
    if (signal.aborted || frame !== undefined) return;
    frame = view.requestAnimationFrame(() => {
      frame = undefined;
      work();
    });
  };
}
