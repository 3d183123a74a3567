/** What a sentence does; it may do several things. After the guide's own words for it. */
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
  'question',
  'probe',
  'stock',
  'leftover',
  'bulk',
  'business',
  'private',
  'story',
  'closing',
  // Not of the guide's: the sentence is such as stand in everyday mail. Learned from whole messages, so from far more of them.
  'everyday',
] as const;
export type Role = (typeof ROLES)[number];

/** Log-odds that a sentence has each role, in the order of `ROLES`. */
export type RoleOdds = Float64Array;
