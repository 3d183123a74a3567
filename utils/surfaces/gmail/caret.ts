/** Where the caret stood when an editor lost it. */
export class Caret {
  readonly #editor: HTMLElement;
  #last: Range | undefined;

  constructor(editor: HTMLElement, signal: AbortSignal) {
    this.#editor = editor;
    editor.addEventListener('focusout', () => this.#note(), { signal, passive: true });
    signal.addEventListener('abort', () => {
      this.#last = undefined;
    });
  }

  /** Gives the focus back to the editor and the caret to its place, where that is still in the text. */
  restore(): void {
    const selection = this.#editor.ownerDocument.getSelection();
    this.#editor.focus({ preventScroll: true });
    // A browser may put the caret to the start of an editor it gives the focus to.
    if (!selection || !this.#last || !this.#editor.contains(this.#last.commonAncestorContainer)) return;
    selection.removeAllRanges();
    selection.addRange(this.#last);
  }

  #note(): void {
    const selection = this.#editor.ownerDocument.getSelection();
    if (!selection || selection.rangeCount === 0) return;
    const range = selection.getRangeAt(0);
    if (this.#editor.contains(range.commonAncestorContainer)) this.#last = range.cloneRange();
  }
}
