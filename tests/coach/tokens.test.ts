import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesOf } from '../../utils/coach/lexicon/names.ts';
import { Tokenizer } from '../../utils/coach/tokens.ts';

const NAMES = namesOf({ to: [{ name: 'Ada Novak' }], from: { name: 'Meg Lang' } });
const wordsOf = (text: string) => new Tokenizer(NAMES).tokenize(text).tokens.map(({ word }) => word);

/** Sentences, edited here and there, with spaces at their ends and between. */
const texts = fc.array(fc.constantFrom('a', 'Ada', 'met', "I'd", ' ', '  ', '?', '9am', 'BIG', '[x y]', 'é'), {
  maxLength: 12,
});

describe('a tokenizer', () => {
  it('reads people by what they are to the writer, and takes contractions apart', () => {
    expect(wordsOf("I'd like Ada to meet Meg at 9am")).toEqual([
      'i',
      'would',
      'like',
      '<you>',
      'to',
      'meet',
      '<me>',
      'at',
      '<time>',
    ]);
  });

  it('reads a text as it would without having read another before', () => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 2, maxLength: 6 }), (edits) => {
        const tokenizer = new Tokenizer(NAMES);
        for (const parts of edits) {
          const text = parts.join('');
          expect(tokenizer.tokenize(text)).toEqual(new Tokenizer(NAMES).tokenize(text));
        }
      }),
      { numRuns: 500 },
    );
  });
});
