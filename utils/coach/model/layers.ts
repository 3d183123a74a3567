import type { RoleOdds } from '../roles.ts';

/** What lies between the sum of a sentence's features and the log-odds of its roles. All rows are laid end to end. */
export interface Layers {
  /** How many numbers a feature, and so a sentence, is. */
  readonly width: number;
  /** A row of `width` for each hidden unit. */
  readonly hidden: Float64Array;
  readonly hiddenBias: Float64Array;
  /** A row of `width` for each role. */
  readonly direct: Float64Array;
  /** For each role a weight on each hidden unit. */
  readonly output: Float64Array;
  readonly bias: Float64Array;
}

/** How strongly each hidden unit answers to the sum of a sentence's features, 0 or more; written into `answers`. */
export function answersOf(
  { width, hidden, hiddenBias }: Layers,
  sum: Float64Array,
  answers: Float64Array = new Float64Array(hiddenBias.length),
): Float64Array {
  for (let unit = 0; unit < answers.length; unit++) {
    answers[unit] = Math.max(0, (hiddenBias[unit] ?? 0) + product(hidden, unit * width, sum));
  }
  return answers;
}

/**
 * The log-odds of each role of a sentence, from the sum of its features and the answers of the hidden units: a straight part,
 * and one that hears what only counts together ("would love" with or without a day).
 */
export function roleOdds({ width, direct, output, bias }: Layers, sum: Float64Array, answers: Float64Array): RoleOdds {
  const odds: number[] = [];
  for (let role = 0; role < bias.length; role++) odds.push((bias[role] ?? 0) + product(direct, role * width, sum));
  // About half of the units are silent: they are passed over.
  for (let unit = 0; unit < answers.length; unit++) {
    const answer = answers[unit] ?? 0;
    if (answer === 0) continue;
    for (let role = 0; role < odds.length; role++) {
      odds[role] = (odds[role] ?? 0) + (output[role * answers.length + unit] ?? 0) * answer;
    }
  }
  return odds;
}

/** A row of weights, which begins at `row`, times as many inputs. */
function product(weights: Float64Array, row: number, inputs: Float64Array): number {
  let total = 0;
  for (let i = 0; i < inputs.length; i++) total += (weights[row + i] ?? 0) * (inputs[i] ?? 0);
  return total;
}
