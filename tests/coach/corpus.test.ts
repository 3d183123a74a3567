import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CORPUS_FOLDER, corpusFiles } from '../../scripts/learning/corpus.ts';
import { createReviewer } from '../../utils/coach/review.ts';
import { CHECK_IDS, type Review, type Status } from '../../utils/coach/types.ts';
import { draftOf, isForeign, messageRecord } from '../../utils/records.ts';

interface Judged {
  readonly followUp: boolean;
  readonly labels: Readonly<Record<string, Status>>;
  readonly isForeign: boolean;
  readonly body: string;
  readonly review: Review;
}

const messages: readonly Judged[] = corpusFiles().flatMap((file) =>
  readFileSync(join(CORPUS_FOLDER, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { followUp, labels, ...rest } = JSON.parse(line);
      const record = messageRecord.parse(rest);
      const draft = draftOf(record);
      return { followUp, labels, isForeign: isForeign(record), body: draft.body, review: createReviewer()(draft) };
    }),
);

/** The share of some messages for which something holds. */
function share(of: readonly Judged[], holds: (message: Judged) => boolean): number {
  return of.filter(holds).length / of.length;
}

// Floors a little under what `npm run evaluate` says, so that a change that makes the coach worse is seen at once.
describe('on the labelled messages, the engine', () => {
  const everyday = messages.filter(({ followUp }) => !followUp);
  const followUps = messages.filter(({ followUp }) => followUp);
  const spokenTo = followUps.filter(({ review }) => review.followUp);

  it('is silent on everyday mail', () => {
    expect(everyday.length).toBeGreaterThan(400);
    expect(share(everyday, ({ review }) => review.followUp)).toBeLessThanOrEqual(0.02);
  });

  it('is silent on other languages', () => {
    const foreign = messages.filter((message) => message.isForeign);
    expect(foreign.length).toBeGreaterThan(20);
    expect(share(foreign, ({ review }) => review.followUp)).toBe(0);
  });

  it('hears most follow-ups', () => {
    expect(share(followUps, ({ review }) => review.followUp)).toBeGreaterThanOrEqual(0.88);
  });

  it('agrees on what needs attention', () => {
    const needs = (status: Status | undefined) => status === 'improve' || status === 'miss';
    const verdicts = spokenTo.flatMap(({ labels, review }) =>
      review.verdicts
        .filter(({ check }) => check in labels)
        .map(({ check, status }) => [labels[check], status] as const),
    );
    const agreed = verdicts.filter(([label, status]) => needs(label) === needs(status)).length;
    expect(agreed / verdicts.length).toBeGreaterThanOrEqual(0.92);
  });

  it('points into the message, and fails at nothing', () => {
    for (const { body, review } of messages) {
      expect(review.failed).toEqual([]);
      expect(review.verdicts.map(({ check }) => check)).toEqual([...CHECK_IDS]);
      expect(review.verdicts.every(({ spans }) => spans.every(({ end }) => end <= body.length))).toBe(true);
    }
  });
});
