import type { Check } from './check.ts';
import { NOT_APPLICABLE } from './check.ts';
import { CHECKS } from './checks/index.ts';
import { judgeGate } from './follow-up.ts';
import { MODEL, type Model } from './model/model.ts';
import { Reader, type Reading } from './reading.ts';
import type { CheckId, Draft, Review, Verdict } from './types.ts';
import { asOfWhole, kinderOf, withoutHalfSentence, withoutHalfWord } from './unfinished.ts';

/**
 * Makes a reviewer: a function from a draft to its review. The same draft always gets the same review.
 *
 * It remembers what the sentences of the last drafts do, so that a keystroke costs one sentence; keep one for each
 * composer. Pure and synchronous; throws nothing that a check throws. Where the writer is still writing, a word that is
 * being typed does not count yet, and a sentence that is not ended can earn a tick and lose none.
 */
export function createReviewer(checks: readonly Check[] = CHECKS, model: Model = MODEL): (draft: Draft) => Review {
  const reader = new Reader(model);
  const review = (draft: Draft) => {
    const reading = reader.read(draft);
    const whole = reviewReading(reading, checks);
    const cut = whole.followUp ? withoutHalfSentence(reading) : undefined;
    if (!cut) return whole;
    const rest = reviewReading(reader.read(cut.draft), checks);
    return rest.followUp ? kinderOf(whole, asOfWhole(rest, cut.span)) : whole;
  };
  return (draft) => {
    const cut = withoutHalfWord(draft);
    return cut ? asOfWhole(review(cut.draft), cut.span) : review(draft);
  };
}

function reviewReading(reading: Reading, checks: readonly Check[]): Review {
  const gate = judgeGate(reading);
  const followUp = gate === 'follow-up';
  const verdicts: Verdict[] = [];
  const failed: CheckId[] = [];
  for (const check of checks) {
    try {
      verdicts.push({ check: check.id, ...(followUp ? check.judge(reading) : NOT_APPLICABLE) });
    } catch {
      // What was thrown may quote the message: only the check's name is kept.
      failed.push(check.id);
    }
  }
  const { own, greeting, contentEnd, signOff } = reading.parts;
  return {
    gate,
    followUp,
    verdicts,
    failed,
    anatomy: { own, greeting, contentEnd, signOff },
    isPlaced: followUp && (reading.find(['placing']) !== undefined || reading.draft.person?.metAt !== undefined),
  };
}
