import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CORPUS_FOLDER } from '../../scripts/learning/corpus.ts';
import { createReviewer } from '../../utils/coach/review.ts';
import { type CheckId, type Draft, needsAttention, type Review, type Status } from '../../utils/coach/types.ts';
import { draftOf, messageRecord } from '../../utils/records.ts';

const FOLLOW_UP =
  'Hi Priya,\n\nIt was a pleasure to meet you at the charity drive on Saturday. Your idea of pairing new volunteers with a neighbour has stayed with me.\n\n';

const draftWith = (body: string): Draft => ({
  surface: 'email',
  to: [{ name: 'Priya Shah' }],
  from: { name: 'Tom Reyes' },
  isReply: false,
  body,
});

/** A draft as it stands right after its last letter was typed. */
const typed = (draft: Draft, length: number, isTyping = true): Draft => ({
  ...draft,
  body: draft.body.slice(0, length),
  writing: { at: length, isTyping },
});

/** Checks whose verdicts may be facts of the text as it stands. */
const FACTS: readonly CheckId[] = ['length', 'authenticity'];
const statusesOf = ({ gate, verdicts }: Review) => [gate, ...verdicts.map(({ status }) => status)];
const statusOf = (review: Review, check: CheckId): Status | undefined =>
  review.verdicts.find((verdict) => verdict.check === check)?.status;

const MESSAGES = readFileSync(join(CORPUS_FOLDER, 'dev-d.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => draftOf(messageRecord.parse(JSON.parse(line))))
  .slice(0, 40);

describe('while a word is typed', () => {
  it('changes no verdict from one letter to the next', () => {
    let letters = 0;
    for (const draft of MESSAGES) {
      const review = createReviewer();
      let before: readonly string[] | undefined;
      for (let length = 1; length <= draft.body.length; length++) {
        const isInside = /[\p{L}\p{N}]/u.test(draft.body[length - 1] ?? '');
        const now = isInside ? statusesOf(review(typed(draft, length))) : undefined;
        if (before && now) {
          expect(now).toEqual(before);
          letters++;
        }
        before = now;
      }
    }
    expect(letters).toBeGreaterThan(5_000);
  });

  it('counts the word when the keys rest', () => {
    const draft = draftWith(`${FOLLOW_UP}We should have lunch on Thursday`);
    expect(statusOf(createReviewer()(typed(draft, draft.body.length)), 'next-step')).not.toBe('pass');
    expect(statusOf(createReviewer()(typed(draft, draft.body.length, false)), 'next-step')).toBe('pass');
  });

  it('points at the words of the whole draft all the same', () => {
    const body = `Hello the\n\n${FOLLOW_UP.slice(FOLLOW_UP.indexOf('It'))}Let us keep in touch.`;
    const review = createReviewer()({ ...draftWith(body), writing: { at: 'Hello the'.length, isTyping: true } });
    const [span] = review.verdicts.find(({ check }) => check === 'next-step')?.spans ?? [];
    expect(body.slice(span?.start, span?.end)).toBe('Let us keep in touch.');
  });
});

describe('while a sentence is written', () => {
  it('holds nothing against the writer that is only half said', () => {
    let held = 0;
    for (const draft of MESSAGES) {
      for (const end of [...draft.body.matchAll(/[a-z] (?=[a-z])/g)].map(({ index }) => index + 1)) {
        const half = createReviewer()(typed(draft, end, false));
        const sentence = draft.body.slice(0, end).search(/[^.!?\n]*$/);
        const without = createReviewer()({ ...draft, body: draft.body.slice(0, sentence) });
        if (!half.followUp || !without.followUp) continue;
        for (const { check, status } of half.verdicts) {
          // A greeting is no sentence.
          if (FACTS.includes(check) || check === 'greeting') continue;
          if (needsAttention(status) && statusOf(without, check) === 'pass') held++;
        }
      }
    }
    expect(held).toBe(0);
  });

  it.each<[string, CheckId]>([
    ['What stayed with me is what [Company] does next', 'authenticity'],
    ['I hope this email finds you well', 'authenticity'],
    [`It was good to talk about the garden ${'and the rain on the roof '.repeat(40)}`, 'length'],
  ])('excuses no fact: %s', (half, check) => {
    const draft = draftWith(`${FOLLOW_UP}${half}`);
    const plain = statusOf(createReviewer()(draft), check);
    expect(plain).not.toBe('pass');
    expect(statusOf(createReviewer()(typed(draft, draft.body.length, false)), check)).toBe(plain);
  });

  it('minds no place that lies behind the text', () => {
    const draft = draftWith(`${FOLLOW_UP}Could you refer me to your manager for the open job`);
    const stale = createReviewer()({ ...draft, writing: { at: 9999, isTyping: false } });
    expect(statusesOf(stale)).toEqual(statusesOf(createReviewer()(draft)));
  });

  it('hears an ask once it is asked', () => {
    const ask = 'Could you refer me to your manager for the open job';
    const draft = draftWith(`${FOLLOW_UP}${ask}`);
    const half = createReviewer()(typed(draft, draft.body.length, false));
    const whole = createReviewer()(draftWith(`${FOLLOW_UP}${ask}?`));
    expect(statusOf(half, 'give-first')).toBe('pass');
    expect(statusOf(whole, 'give-first')).not.toBe('pass');
  });
});
