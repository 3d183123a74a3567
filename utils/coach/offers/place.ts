import type { Draft, Review, Span } from '../types.ts';

const ENDS_SENTENCE = /[.!?…)\]"'”’\p{Extended_Pictographic}]$/u;

/**
 * What separates a new paragraph at `offset` from the text before it.
 *
 * A blank line, but a mere line break where the writer breaks lines and leaves none blank; nothing at the very start.
 */
export function paragraphBreak(draft: Draft, review: Review, offset: number): string {
  const { own } = review.anatomy;
  if (draft.body.slice(own.start, offset).trim() === '') return '';
  const text = draft.body.slice(own.start, own.end);
  return text.includes('\n') && !/\n[^\S\n]*\n/.test(text) ? '\n' : '\n\n';
}

/** What joins a new sentence to the text that ends at `offset`: a space, and a full stop where none was set. */
export function sentenceBreak(body: string, offset: number): string {
  return ENDS_SENTENCE.test(body.slice(0, offset).trimEnd()) ? ' ' : '. ';
}

/**
 * The first paragraph after the greeting, white space trimmed; it may share the greeting's line. `undefined` where the
 * message has no content yet.
 */
export function findFirstParagraph({ body }: Draft, { anatomy }: Review): Span | undefined {
  const from = anatomy.greeting?.end ?? anatomy.own.start;
  const content = body.slice(from, Math.max(from, anatomy.contentEnd));
  const start = content.search(/\S/);
  if (start < 0) return undefined;
  const line = content.slice(start).split('\n', 1)[0] ?? '';
  return { start: from + start, end: from + start + line.trimEnd().length };
}

/** The end of the sentence that holds the end of `span`: no insertion may fall into the middle of one. */
export function sentenceEnd(body: string, span: Span, limit: number): number {
  const rest = body.slice(span.end, Math.max(span.end, limit));
  if (/[.!?…]\s*$/.test(body.slice(span.start, span.end))) return span.end;
  const end = rest.match(/[.!?…]+(?=\s|$)|(?=\n)|$/);
  return span.end + (end ? (end.index ?? 0) + end[0].length : 0);
}
