import type { Draft, Span } from '../coach/types.ts';

/** A draft as the page shows it; time, notes on the person, and where it is being written are added by whoever asked. */
export type DraftOnPage = Omit<Draft, 'nowMs' | 'person' | 'writing'>;

/**
 * How an insertion went. `done`: the text stands where it should. `moved`: the text at the span was no longer what the
 * caller thought, nothing was touched. `failed`: the page did not take it, and what was attempted has been taken back.
 */
export type WriteResult = 'done' | 'moved' | 'failed';

/** One change to a draft: the text that replaces `span`, which now reads `was`. Line feeds separate lines, `\n\n` paragraphs. */
export interface Edit {
  readonly span: Span;
  readonly was: string;
  readonly text: string;
  /** A gap in `text` (offsets into `text`) that is selected afterwards, to be typed over; without one the caret goes to the end of `text`. */
  readonly gap?: Span | undefined;
}

/** One open compose box. Everything it started ends with `closed`. */
export interface Composer {
  /** The editor itself: identity, visibility, focus. */
  readonly editor: HTMLElement;
  /** The element that holds the whole compose box; the panel is placed from its rectangle and never over it. */
  readonly root: HTMLElement;
  /** Aborted when the box goes away. */
  readonly closed: AbortSignal;
  /** The element by which the mark hangs (Gmail: the row of the Send button); `undefined` where the page shows none now. */
  anchor(): HTMLElement | undefined;
  /** The draft, without signature and quoted history; `undefined` where it can't be read now. Throws nothing. */
  read(): DraftOnPage | undefined;
  /** Calls after every change of text, recipients or subject, until `closed`. Cheap: reads nothing by itself. */
  onChange(listener: () => void): void;
  /** For painting; `undefined` in a textarea or when the text has moved. */
  rangeOf(span: Span): Range | undefined;
  /** Through the page's own editing and undo. Only ever on a click of the user's. */
  replace(edit: Edit): Promise<WriteResult>;
  /** Gives the caret back to the draft, where it was. */
  focus(): void;
}

/** What a site shows where it can't be read: a composer seems to be there and is not understood. */
export type SiteTrouble = 'unreadable-composer';

/** An adapter for one web site. */
export interface Site {
  readonly id: 'gmail' | 'linkedin';
  /** Whether this address is one of the site's pages where messages are written. */
  matches(url: URL): boolean;
  /** Reports every composer, those open already too, until the signal aborts. */
  watch(document: Document, onOpen: (composer: Composer) => void, signal: AbortSignal): void;
  /** What can't be read on the page now; `undefined` when all is well. Looked at only when the popup asks. */
  trouble(document: Document): SiteTrouble | undefined;
}
