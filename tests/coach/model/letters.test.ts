import { describe, expect, it } from 'vitest';
import {
  LARGEST_LEVEL,
  LARGEST_WEIGHT,
  pack,
  packLevels,
  packNumbers,
  unpack,
  unpackLevels,
  unpackNumbers,
} from '../../../utils/coach/model/letters.ts';

describe('what is packed in letters', () => {
  it('gives weights back, each within half a step', () => {
    const weights = [0, 1.5, -2.25, 0.01, 7, -7];
    const back = unpack(pack(weights));
    weights.forEach((weight, i) => {
      expect(Math.abs((back[i] ?? Number.NaN) - weight)).toBeLessThanOrEqual(7 / LARGEST_WEIGHT / 2 + 1e-3);
    });
  });

  it('gives weights of nothing back', () => {
    expect([...unpack(pack([0, 0]))]).toEqual([0, 0]);
  });

  it('gives every pair of levels back', () => {
    const levels: number[] = [];
    for (let a = -LARGEST_LEVEL; a <= LARGEST_LEVEL; a++)
      for (let b = -LARGEST_LEVEL; b <= LARGEST_LEVEL; b++) levels.push(a, b);
    expect([...unpackLevels(packLevels(levels))]).toEqual(levels);
  });

  it('gives whole numbers back, small ones in one letter', () => {
    const numbers = Array.from({ length: 2000 }, (_, i) => i);
    expect(unpackNumbers(packNumbers(numbers))).toEqual(numbers);
    expect(packNumbers([0, 5, 57])).toHaveLength(3);
  });

  it('refuses a number that is too large', () => {
    expect(() => packNumbers([100_000])).toThrow('too large');
  });
});
