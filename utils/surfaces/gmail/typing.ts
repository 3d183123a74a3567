/**
 * How long a message must have been left alone before we write: Gmail's editor takes a snapshot for its undo some 250 ms
 * after the last change, and what is written before that becomes one step with the user's own last words.
 */
export const QUIET_MS = 300;

/** How long an insertion waits for somebody who goes on typing, before it is given up. */
export const PATIENCE_MS = 5000;

/** Notes when somebody last typed in an element, and whether they are in the midst of composing a character. */
export class Typing {
  readonly #signal: AbortSignal;
  #lastInputMs = Number.NEGATIVE_INFINITY;
  #isComposing = false;

  constructor(root: HTMLElement, signal: AbortSignal) {
    this.#signal = signal;
    const note = (event: Event) => {
      this.#isComposing = event.type === 'compositionstart';
      this.#lastInputMs = performance.now();
    };
    const input = () => {
      this.#lastInputMs = performance.now();
    };
    root.addEventListener('input', input, { signal, passive: true });
    root.addEventListener('compositionstart', note, { signal, passive: true });
    root.addEventListener('compositionend', note, { signal, passive: true });
  }

  /** Resolves once nothing was typed for {@link QUIET_MS}; to `false` if that never came, or the message was closed. */
  async untilQuiet(): Promise<boolean> {
    const patientUntilMs = performance.now() + PATIENCE_MS;
    while (!this.#signal.aborted) {
      const nowMs = performance.now();
      const restMs = this.#isComposing ? QUIET_MS : this.#lastInputMs + QUIET_MS - nowMs;
      if (restMs <= 0) return true;
      if (nowMs >= patientUntilMs) return false;
      await this.#pause(restMs);
    }
    return false;
  }

  #pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.#signal.addEventListener('abort', () => resolve(clearTimeout(timer)), { once: true });
    });
  }
}
