import type { Span } from './coach/types.ts';

/** A span with the text it was made for. */
export interface Quote<Owner> extends Span {
  readonly owner: Owner;
  readonly text: string;
}

/** The spans of one owner in `body`, with their texts; spans outside the body are left out. */
export function quotesOf<Owner>(owner: Owner, spans: readonly Span[], body: string): Quote<Owner>[] {
  return spans
    .filter(({ start, end }) => start >= 0 && start < end && end <= body.length)
    .map(({ start, end }) => ({ owner, start, end, text: body.slice(start, end) }));
}

/**
 * Carries quotes from one state of a text to the next.
 *
 * Those before the edit stay, those after it move with their text, and those it touches are dropped: what was said of
 * them may no longer hold.
 */
export function carryOver<Owner>(quotes: readonly Quote<Owner>[], before: string, after: string): Quote<Owner>[] {
  if (before === after) return [...quotes];
  const { start, end, shift } = editBetween(before, after);
  return quotes.flatMap((quote) => {
    if (quote.end <= start) return [quote];
    if (quote.start >= end) return [{ ...quote, start: quote.start + shift, end: quote.end + shift }];
    return [];
  });
}

/** The part of `before` that was replaced, from the common head to the common tail, and how far the tail has moved. */
function editBetween(before: string, after: string): { start: number; end: number; shift: number } {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < shortest - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { start, end: before.length - tail, shift: after.length - before.length };
}
