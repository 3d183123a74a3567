import type { CheckInfo } from '../../utils/coach/checklist.ts';
import type { CheckId, Draft, Review, Status, Verdict } from '../../utils/coach/types.ts';
import type { Coach } from '../../utils/coached.ts';

const SOURCE = { name: 'A post', grade: 'D' };

/** A check of the fake coach: met by one word, half met by another. */
const WORDS: readonly (readonly [CheckId, met: string, half: string])[] = [
  ['greeting', 'Hi Priya', 'Hi there'],
  ['why-great', 'because', 'pleasure'],
  ['next-step', 'coffee?', 'keep in touch'],
];

export const INFO: readonly CheckInfo[] = WORDS.map(([id]) => ({
  id,
  title: `Mind the ${id}`,
  short: `minded ${id}`,
  why: `Why ${id} matters.`,
  source: SOURCE,
}));

function verdictOf(body: string, [check, met, half]: (typeof WORDS)[number]): Verdict {
  const at = body.indexOf(half);
  const status: Status = body.includes(met) ? 'pass' : at >= 0 ? 'improve' : 'miss';
  return { check, status, spans: status === 'improve' ? [{ start: at, end: at + half.length }] : [] };
}

/** Judges by the words above; silent without the word "met". */
export function fakeReview({ body }: Draft): Review {
  const followUp = body.includes('met');
  return {
    gate: followUp ? 'follow-up' : body ? 'everyday' : 'empty',
    followUp,
    verdicts: WORDS.map((word) => (followUp ? verdictOf(body, word) : { check: word[0], status: 'na', spans: [] })),
    anatomy: { own: { start: 0, end: body.length }, contentEnd: body.length },
    failed: [],
    isPlaced: false,
  };
}

/** A coach that knows three checks and offers a coffee at the end. */
export const fakeCoach: Coach = {
  checks: INFO,
  createReviewer: () => fakeReview,
  offersFor: (check, { body }) =>
    check === 'next-step'
      ? [
          {
            id: 'next-step/coffee',
            label: 'Coffee',
            edit: { span: { start: body.length, end: body.length }, was: '', text: ' A coffee?' },
          },
        ]
      : [],
};
