import { type CheckId, type Draft, needsAttention, type Review } from '../types.ts';
import { offerGreetings } from './greeting.ts';
import { offerNextSteps } from './next-step.ts';
import type { Offer, OfferContext, OfferMaker } from './offer.ts';
import { offerIntroductions, offerReasons, offerSharedInterests } from './sentences.ts';

export type { Offer, OfferContext, OfferEdit } from './offer.ts';

/** Only where a few words of ours can help: what is too long or sounds canned is for the writer to change. */
const MAKERS: Partial<Record<CheckId, OfferMaker>> = {
  greeting: offerGreetings,
  introduction: offerIntroductions,
  'shared-interest': offerSharedInterests,
  'why-great': offerReasons,
  'next-step': offerNextSteps,
};

/**
 * The words that can be put into the draft for one check, best first.
 *
 * `[]` where the check needs no attention, where nothing can be offered, or where the coach is silent. Pure: the same
 * draft, review and context give the same offers. Each edit stands on the draft as it was reviewed: whoever applies it
 * compares `was` first.
 */
export function offersFor(check: CheckId, draft: Draft, review: Review, context: OfferContext): readonly Offer[] {
  const verdict = review.verdicts.find((candidate) => candidate.check === check);
  if (!review.followUp || !verdict || !needsAttention(verdict.status)) return [];
  return MAKERS[check]?.({ draft, review, verdict, context }) ?? [];
}
