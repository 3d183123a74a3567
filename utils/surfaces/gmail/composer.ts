import type { Span } from '../../coach/types.ts';
import type { Composer, DraftOnPage, Edit, WriteResult } from '../site.ts';
import { Caret } from './caret.ts';
import { watchChanges } from './changes.ts';
import { rangeOf } from './points.ts';
import { type Reading, readBody, readDraft } from './read.ts';
import type { Fields } from './roots.ts';
import { findSendRow } from './send-row.ts';
import { Typing } from './typing.ts';
import { write } from './write.ts';

/** One open message in Gmail. */
export class GmailComposer implements Composer {
  readonly root: HTMLElement;
  readonly closed: AbortSignal;
  readonly #fields: Fields;
  readonly #main: HTMLElement;
  readonly #typing: Typing;
  readonly #caret: Caret;
  #last: Reading | undefined;

  constructor(root: HTMLElement, fields: Fields, main: HTMLElement, closed: AbortSignal) {
    this.root = root;
    this.closed = closed;
    this.#fields = fields;
    this.#main = main;
    this.#typing = new Typing(root, closed);
    this.#caret = new Caret(main, closed);
  }

  /** The textarea while the message is in plain-text mode, as of the last reading. */
  get editor(): HTMLElement {
    return this.#last?.editor ?? this.#main;
  }

  anchor(): HTMLElement | undefined {
    return findSendRow(this.root);
  }

  read(): DraftOnPage | undefined {
    if (this.closed.aborted) return undefined;
    try {
      const reading = readBody(this.#fields, this.#last);
      if (!reading) return undefined;
      const draft = readDraft(this.root, reading);
      this.#last = reading;
      return draft;
    } catch {
      // A page that is no longer what we know: the coach is silent, and says so where it is asked.
      return undefined;
    }
  }

  onChange(listener: () => void): void {
    watchChanges(this.root, this.#fields, listener, this.closed);
  }

  rangeOf(span: Span): Range | undefined {
    const last = this.#last;
    if (last?.kind !== 'rich') return undefined;
    try {
      return rangeOf(last.body, span, last.editor);
    } catch {
      return undefined;
    }
  }

  /** Write right after the reading for which the edit was made: the text of the last reading is what counts as known. */
  replace(edit: Edit): Promise<WriteResult> {
    const known = (this.#last ?? this.#readBody())?.text;
    if (known === undefined) return Promise.resolve('failed');
    return write(edit, known, { typing: this.#typing, read: () => this.#readBody() }).catch(() => 'failed');
  }

  focus(): void {
    if (this.editor === this.#main) this.#caret.restore();
    else this.editor.focus({ preventScroll: true });
  }

  #readBody(): Reading | undefined {
    return this.closed.aborted ? undefined : readBody(this.#fields, this.#last);
  }
}
