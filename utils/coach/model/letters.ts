/** Letters of the packed weights begin here, so that no letter is a control character, a quote or a tab. */
const FIRST_LETTER = 40;
/** The letter of weight zero lies in the middle of those from `FIRST_LETTER` on. */
export const LARGEST_WEIGHT = 40;
/** A feature's numbers have few levels: more tell nothing of messages unseen. */
export const LARGEST_LEVEL = 2;

/** Weights as they are stored: in whole steps, one letter each. */
export interface Packed {
  readonly step: number;
  readonly letters: string;
}

/** Writes weights down; the largest gets the most steps. */
export function pack(weights: Iterable<number>): Packed {
  const largest = Math.max(...Array.from(weights, Math.abs));
  const step = Number((largest / LARGEST_WEIGHT || 1).toPrecision(4));
  const letters = Array.from(weights, (weight) => letterOf(clamp(weight / step, LARGEST_WEIGHT) + LARGEST_WEIGHT));
  return { step, letters: letters.join('') };
}

/** The steps of packed weights, -`LARGEST_WEIGHT` to `LARGEST_WEIGHT`. */
export function stepsOf({ letters }: Packed): number[] {
  return Array.from(letters, (_, i) => valueAt(letters, i) - LARGEST_WEIGHT);
}

/** Packed weights as numbers. */
export function unpack(packed: Packed): Float64Array {
  return Float64Array.from(stepsOf(packed), (steps) => steps * packed.step);
}

/** How many levels there are; two of them are written as one letter, which compresses better than one each. */
const LEVELS = 2 * LARGEST_LEVEL + 1;

/** Writes down the levels of features, -`LARGEST_LEVEL` to `LARGEST_LEVEL`; there must be an even number of them. */
export function packLevels(levels: readonly number[]): string {
  let letters = '';
  for (let i = 0; i < levels.length; i += 2) {
    letters += letterOf(((levels[i] ?? 0) + LARGEST_LEVEL) * LEVELS + (levels[i + 1] ?? 0) + LARGEST_LEVEL);
  }
  return letters;
}

/** Reads them back. */
export function unpackLevels(letters: string): Int8Array {
  const levels = new Int8Array(2 * letters.length);
  for (let i = 0; i < letters.length; i++) {
    const both = valueAt(letters, i);
    levels[2 * i] = Math.floor(both / LEVELS) - LARGEST_LEVEL;
    levels[2 * i + 1] = (both % LEVELS) - LARGEST_LEVEL;
  }
  return levels;
}

/** Numbers below this take one letter, larger ones two; up to `NEAR + (LETTERS - NEAR) * LETTERS`. */
const NEAR = 58;
const LETTERS = 84;

/** Writes down whole numbers from 0 on, the small ones short. Throws for one that is too large. */
export function packNumbers(numbers: readonly number[]): string {
  return numbers
    .map((number) => {
      if (number < NEAR) return letterOf(number);
      const first = NEAR + Math.floor((number - NEAR) / LETTERS);
      if (first >= LETTERS) throw new Error(`${number} is too large to be packed`);
      return letterOf(first) + letterOf((number - NEAR) % LETTERS);
    })
    .join('');
}

/** Reads them back. */
export function unpackNumbers(letters: string): number[] {
  const numbers: number[] = [];
  for (let i = 0; i < letters.length; i++) {
    const first = valueAt(letters, i);
    numbers.push(first < NEAR ? first : NEAR + (first - NEAR) * LETTERS + valueAt(letters, ++i));
  }
  return numbers;
}

/** The nearest whole number of steps or levels, not beyond the largest. */
export function clamp(value: number, largest: number): number {
  return Math.max(-largest, Math.min(largest, Math.round(value)));
}

const letterOf = (value: number) => String.fromCharCode(FIRST_LETTER + value);
const valueAt = (letters: string, i: number) => letters.charCodeAt(i) - FIRST_LETTER;
