import { probability } from './odds.ts';
import { ROLES, type Role, type RoleOdds } from './roles.ts';

/** What a sentence does, at its place in the message. */
export interface Placed {
  /** Log-odds of each role. */
  readonly odds: RoleOdds;
  /** The same as probabilities, 0 to 1. */
  readonly chances: readonly number[];
  /** Of business that stands by itself, words between people, and wanting something, what the sentence does most. */
  readonly mostly: 'business' | 'warm' | 'wanting';
  /** Log-odds that it tells of a connection and wants nothing. */
  readonly connection: number;
}

const indexesOf = (roles: readonly Role[]) => roles.map((role) => ROLES.indexOf(role));

const BUSINESS = indexesOf(['business', 'private', 'answer']);
const WARM = indexesOf([
  'pleasantry',
  'placing',
  'claim',
  'self',
  'reason',
  'shared',
  'gesture',
  'flattery',
  'vague-step',
]);
const WANTING = indexesOf(['ask', 'pitch', 'probe', 'stock', 'bulk']);
const CONNECTION = indexesOf(['reason', 'shared']);

/** What follows from the log-odds of a sentence. */
export function placed(odds: RoleOdds): Placed {
  const business = strongest(odds, BUSINESS);
  const warm = strongest(odds, WARM);
  const wanting = strongest(odds, WANTING);
  const rest = wanting > warm ? 'wanting' : 'warm';
  return {
    odds,
    chances: odds.map(probability),
    mostly: business > warm && business > wanting ? 'business' : rest,
    connection: Math.min(strongest(odds, CONNECTION), -wanting),
  };
}

function strongest(odds: RoleOdds, roles: readonly number[]): number {
  let most = Number.NEGATIVE_INFINITY;
  for (const role of roles) most = Math.max(most, odds[role] ?? most);
  return most;
}
