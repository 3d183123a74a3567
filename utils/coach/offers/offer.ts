import type { CheckId, Draft, Review, Span, Verdict } from '../types.ts';

/** One change to the draft that the writer can have by a click: `span`, which now reads `was`, becomes `text`. */
export interface OfferEdit {
  readonly span: Span;
  readonly was: string;
  readonly text: string;
  /** Offsets into `text`: what only the writer knows, selected afterwards to be typed over. */
  readonly gap?: Span | undefined;
}

/** Words that can be put in for an open check. `id` is unique within one draft; `label` stands on the button. */
export interface Offer {
  readonly id: string;
  readonly label: string;
  readonly edit: OfferEdit;
}

/**
 * What the offers need to know beside the draft.
 *
 * `locale` is the user's (BCP 47) and decides between British and American habits; `timeZone` (IANA) says what day it
 * is where they are, and is the machine's own where absent or unknown. `variant` asks for another wording and other
 * days: same number, same offers.
 */
export interface OfferContext {
  readonly nowMs: number;
  readonly locale: string;
  readonly timeZone?: string | undefined;
  readonly variant?: number | undefined;
}

/** What a maker of offers is handed: the draft, what was found in it, and the verdict that is open. */
export interface OfferInput {
  readonly draft: Draft;
  readonly review: Review;
  readonly verdict: Verdict;
  readonly context: OfferContext;
}

/** Makes the offers for one check. */
export type OfferMaker = (input: OfferInput) => readonly Offer[];

/** The id of an offer: its check, then its own name. */
export function offerId(check: CheckId, name: string): string {
  return `${check}/${name}`;
}

/** Marks a gap as a gap: what is left standing by mistake is seen, and no reader takes it for the writer's words. */
export function gapMark(words: string): string {
  return `‹${words}›`;
}

/** The edit that puts `text` in at `offset`; the first marked gap in it is what is selected afterwards. */
export function insertAt(offset: number, text: string): OfferEdit {
  return { span: { start: offset, end: offset }, was: '', text, gap: findGap(text) };
}

/** The edit that puts `text` in the place of `span`. */
export function replaceSpan(body: string, span: Span, text: string): OfferEdit {
  return { span, was: body.slice(span.start, span.end), text, gap: findGap(text) };
}

function findGap(text: string): Span | undefined {
  const start = text.indexOf('‹');
  const end = text.indexOf('›', start) + 1;
  return start < 0 || end === 0 ? undefined : { start, end };
}
