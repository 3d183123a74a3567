import type { Token } from './tokens.ts';

/**
 * Takes the features of a sentence. `S` stands for a word in whatever form the sink likes it best: learning keeps the
 * text, the engine a number. `undefined` is a word that the sink knows nothing about; pairs with it are not offered.
 */
export interface FeatureSink<S> {
  symbolOf(word: string): S | undefined;
  word(word: S): void;
  wordPair(first: S, second: S): void;
  /** Anything else: a length, a place. */
  flag(name: string): void;
}

const START = '^';
const END = '$';

/**
 * Reads the features of one sentence: words, pairs of neighbours, and the classes of words. A rare word still counts as one
 * of its class.
 *
 * A feature may be given twice; it counts once.
 */
export function readFeatures<S>(tokens: readonly Token[], sink: FeatureSink<S>): void {
  let before = sink.symbolOf(START);
  let proper = 0;
  for (const token of tokens) {
    const { kind } = token;
    const shown = token.isProper ? '<proper>' : token.word;
    const word = sink.symbolOf(shown);
    if (word !== undefined) {
      sink.word(word);
      if (before !== undefined) sink.wordPair(before, word);
    }
    if (kind !== shown) {
      const kindSymbol = sink.symbolOf(kind);
      if (kindSymbol !== undefined) sink.word(kindSymbol);
    }
    if (token.isProper) proper++;
    before = word;
  }
  const end = sink.symbolOf(END);
  if (before !== undefined && end !== undefined) sink.wordPair(before, end);
  sink.flag(proper === 0 ? '#p0' : proper < 3 ? '#p1' : '#p3');
  sink.flag(LENGTHS[Math.min(tokens.length >> 2, LENGTHS.length - 1)] ?? '');
}

/** Where a sentence stands in its message, as features of its own: they are added to what its words say. */
export function placeFeatures(index: number, count: number): readonly string[] {
  const place = (Math.min(index, 2) * 2 + Number(index === count - 1)) * 3 + (count === 1 ? 0 : count < 4 ? 1 : 2);
  return PLACES[place] ?? [];
}

/** All places, so that none is put together on a keystroke. */
const PLACES: readonly (readonly string[])[] = ['#first', '#second', '#later'].flatMap((order) =>
  ['#notlast', '#last'].flatMap((end) => ['#only', '#few', '#many'].map((size) => [order, end, size])),
);

/** The place of a subject line. */
export const SUBJECT_PLACE: readonly string[] = ['#subj'];

const LENGTHS = ['#l0', '#l1', '#l2', '#l3', '#l4', '#l5', '#l6', '#l7', '#l8'];
