/**
 * What a sentence does; it may do several things. The roles of the corpus but for those that no judgement rests on or that
 * the text shows by itself: questions of interest, left-overs, sign-offs, and whatever else carries a message on.
 */
export const ROLES = [
  'courtesy',
  'pleasantry',
  'placing',
  'claim',
  'self',
  'reason',
  'flattery',
  'shared',
  'gesture',
  'thanks',
  'step',
  'vague-step',
  'answer',
  'ask',
  'pitch',
  'give',
  'probe',
  'stock',
  'bulk',
  'business',
  'private',
  // Not of the guide's: the sentence is such as stand in everyday mail. Learned from whole messages, so from far more of them.
  'everyday',
] as const;
export type Role = (typeof ROLES)[number];

/** Log-odds that a sentence has each role, in the order of `ROLES`. */
export type RoleOdds = readonly number[];
