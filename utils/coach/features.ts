import { hear } from './lexicon/hearing.ts';
import type { Token } from './tokens.ts';

/**
 * Takes the features of a sentence. `S` stands for a word in whatever form the sink likes it best: learning keeps the
 * text, the engine a number. `undefined` is a word that the sink knows nothing about; pairs with it are not offered.
 */
export interface FeatureSink<S> {
  symbolOf(word: string): S | undefined;
  word(word: S): void;
  wordPair(first: S, second: S): void;
  /** Two classes, with 0, 1 or 2 words between them. */
  classPair(first: S, second: S, between: number): void;
  /** A turn of phrase, by its place in `SIGNALS`. */
  signal(index: number): void;
  /** Anything else: a length, a place. */
  flag(name: string): void;
}

const START = '^';
const END = '$';

/**
 * Reads the features of one sentence: single words and pairs, the same of their classes (pairs with up to two words
 * between), and the signals of the lexicon. A rare word still counts as one of its kind.
 *
 * A feature may be given twice; it counts once.
 */
export function readFeatures<S>(tokens: readonly Token[], sink: FeatureSink<S>): void {
  const start = sink.symbolOf(START);
  let word1 = start;
  let kind1 = start;
  let kind2: S | undefined;
  let kind3: S | undefined;
  let is1 = false;
  let is2 = false;
  let is3 = false;
  let proper = 0;
  const kinds: string[] = [];
  for (const token of tokens) {
    const { kind } = token;
    const shown = token.isProper ? '<proper>' : token.word;
    const word = sink.symbolOf(shown);
    const kindSymbol = kind === shown ? word : sink.symbolOf(kind);
    const is = isClass(kind);
    if (word !== undefined) {
      sink.word(word);
      if (word1 !== undefined) sink.wordPair(word1, word);
    }
    if (kindSymbol !== undefined) {
      if (kind !== shown) sink.word(kindSymbol);
      if (kind1 !== undefined && (is || is1)) sink.classPair(kind1, kindSymbol, 0);
      if (kind2 !== undefined && (is || is2)) sink.classPair(kind2, kindSymbol, 1);
      if (kind3 !== undefined && (is || is3)) sink.classPair(kind3, kindSymbol, 2);
    }
    if (token.isProper) proper++;
    kinds.push(kind);
    word1 = word;
    kind3 = kind2;
    kind2 = kind1;
    kind1 = kindSymbol;
    is3 = is2;
    is2 = is1;
    is1 = is;
  }
  const end = sink.symbolOf(END);
  if (word1 !== undefined && end !== undefined) sink.wordPair(word1, end);
  sink.flag(proper === 0 ? '#p0' : proper < 3 ? '#p1' : '#p3');
  sink.flag(LENGTHS[Math.min(tokens.length >> 2, LENGTHS.length - 1)] ?? '');
  readSignals(kinds, sink);
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

function isClass(kind: string): boolean {
  const mark = kind.charCodeAt(0);
  return mark === 64 || mark === 60;
}

function readSignals(kinds: readonly string[], sink: FeatureSink<unknown>): void {
  const heard = hear(kinds);
  sink.flag(SIGNAL_COUNTS[Math.min(heard.size, SIGNAL_COUNTS.length - 1)] ?? '');
  for (const signal of heard) sink.signal(signal);
}

const SIGNAL_COUNTS = ['#n0', '#n1', '#n2', '#n3', '#n4', '#n5', '#n6'];
const LENGTHS = ['#l0', '#l1', '#l2', '#l3', '#l4', '#l5', '#l6', '#l7', '#l8'];
