import { type CheckInfo, checklistOf, doneLineOf, headlineOf } from '../utils/coach/checklist.ts';
import type { Review } from '../utils/coach/types.ts';

/** Why the coach keeps silent, in words. */
const SILENCES: Record<Exclude<Review['gate'], 'follow-up'>, string> = {
  everyday: 'This reads like everyday mail: the coach stays silent.',
  empty: 'There is nothing to read yet.',
  'too-short': 'A few more words, and the coach can tell what this is.',
  'too-long': 'This is too long for a follow-up: the coach stays silent.',
  'not-english': 'The coach knows English only, so far: it stays silent.',
};

/** The checklist as a person reads it, in plain text. */
export function describeReview(review: Review, checks: readonly CheckInfo[]): string {
  if (review.gate !== 'follow-up') return `${SILENCES[review.gate]}\n`;
  const list = checklistOf(review, checks, { disabled: new Set(), dismissed: new Set() });
  const items = list.open.map(({ advice, why, source }) => `\n○ ${advice}\n  ${why}\n  (${source.name})\n`);
  const done = list.done.length > 0 ? `\n✓ ${doneLineOf(list.done)}\n` : '';
  return `${list.met} of ${list.of} · ${headlineOf(list)}\n${items.join('')}${done}`;
}
