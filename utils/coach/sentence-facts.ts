import { readFeatures } from './features.ts';
import { countEnglish } from './language.ts';
import { BULK_PHRASES, findPhrases, LEFTOVERS, STOCK_PHRASES } from './lexicon/phrases.ts';
import { MODEL } from './model/model.ts';
import type { RoleOdds } from './roles.ts';
import { countWords } from './text.ts';
import { type Names, tokenize } from './tokens.ts';
import type { Span } from './types.ts';

/** What the words of a sentence say by themselves, wherever it stands. Spans are counted from its beginning. */
export interface SentenceFacts {
  readonly odds: RoleOdds;
  readonly wordCount: number;
  /** How many of the words are small words of English. */
  readonly englishCount: number;
  readonly stock: readonly Span[];
  readonly leftovers: readonly Span[];
  readonly bulk: readonly Span[];
}

/** Reads a sentence by itself. */
export function readSentence(text: string, names: Names): SentenceFacts {
  const tokens = tokenize(text, names);
  return {
    odds: MODEL.sum((sink) => readFeatures(tokens, sink)),
    wordCount: countWords(text),
    englishCount: countEnglish(tokens),
    stock: findPhrases(text, STOCK_PHRASES),
    leftovers: findPhrases(text, LEFTOVERS),
    bulk: findPhrases(text, BULK_PHRASES),
  };
}
