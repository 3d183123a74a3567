import { createReviewer } from '../../utils/coach/review.ts';
import type { CheckId, Draft, Verdict } from '../../utils/coach/types.ts';

/** A message with the words its verdict is about between « and »: the text without the marks, and the marked words. */
function readMarks(marked: string): { body: string; words: string[] } {
  return {
    body: marked.replaceAll('«', '').replaceAll('»', ''),
    words: [...marked.matchAll(/«([^»]*)»/g)].map(([, words = '']) => words),
  };
}

/** What a check says of a message to Priya Shah from Tom Reyes, with the words it points at. */
export function judge(check: CheckId, marked: string, facts: Partial<Draft> = {}) {
  const { body, words } = readMarks(marked);
  const draft: Draft = {
    surface: 'email',
    to: [{ name: 'Priya Shah' }],
    from: { name: 'Tom Reyes' },
    isReply: false,
    ...facts,
    body,
  };
  const verdict = createReviewer()(draft).verdicts.find((one): one is Verdict => one.check === check);
  const pointedAt = verdict?.spans.map(({ start, end }) => body.slice(start, end)) ?? [];
  return { status: verdict?.status, advice: verdict?.advice, pointedAt, marked: words };
}
