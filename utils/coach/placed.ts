import { probability } from './odds.ts';
import type { RoleOdds } from './roles.ts';

/** What a sentence does, at its place in the message. */
export interface Placed {
  /** Log-odds of each role. */
  readonly odds: RoleOdds;
  /** The same as probabilities, 0 to 1. */
  readonly chances: readonly number[];
}

/** What follows from the log-odds of a sentence. */
export function placed(odds: RoleOdds): Placed {
  return { odds, chances: odds.map(probability) };
}
