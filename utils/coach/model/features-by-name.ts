import type { FeatureSink } from '../features.ts';
import { SIGNALS } from '../lexicon/signals.ts';

/** What a stored feature is made of: a word, two words, two classes some words apart, a signal, or a flag. */
export type FeatureName =
  | { readonly kind: 'word'; readonly name: string }
  | { readonly kind: 'flag'; readonly name: string }
  | { readonly kind: 'signal'; readonly index: number }
  | { readonly kind: 'wordPair'; readonly first: string; readonly second: string }
  | { readonly kind: 'classPair'; readonly first: string; readonly second: string; readonly between: number };

const BETWEEN = ['~', '~1', '~2'];

/** A sink that writes each feature out as the text under which its weights are stored. */
export function namingSink(emit: (name: string) => void): FeatureSink<string> {
  return {
    symbolOf: (word) => word,
    word: emit,
    wordPair: (first, second) => emit(`${first} ${second}`),
    classPair: (first, second, between) => emit(`${BETWEEN[between]} ${first} ${second}`),
    signal: (index) => emit(signalName(index)),
    flag: emit,
  };
}

const signalName = (index: number) => `!${SIGNALS[index]}`;
const INDEX_OF = new Map(SIGNALS.map((_, index) => [signalName(index), index]));

/** Reads a stored name back. Words never hold a space; signals begin with "!" and flags with "#", which no word does. */
export function parseFeatureName(name: string): FeatureName {
  const [first = '', second, third] = name.split(' ');
  const signal = INDEX_OF.get(name);
  if (signal !== undefined) return { kind: 'signal', index: signal };
  if (second === undefined) return { kind: /^#./.test(name) ? 'flag' : 'word', name };
  if (third === undefined) return { kind: 'wordPair', first, second };
  return { kind: 'classPair', first: second, second: third, between: BETWEEN.indexOf(first) };
}
