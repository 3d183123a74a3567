import { placeFeatures, readFeatures, SUBJECT_PLACE } from './features.ts';
import { findPhrases, type PhraseKind } from './lexicon/phrases.ts';
import type { Model } from './model/model.ts';
import { stemsOf } from './notes.ts';
import { type Placed, placed } from './placed.ts';
import type { Tokenizer } from './tokens.ts';
import type { Span } from './types.ts';

/** What the words of a sentence say by themselves, wherever it stands. Spans are counted from its beginning. */
export class SentenceFacts {
  readonly wordCount: number;
  /** How many of the words are small words of English. */
  readonly englishCount: number;
  readonly #text: string;
  readonly #model: Model;
  readonly #phrases = new Map<PhraseKind, readonly Span[]>();
  /** The sum of its features, its place left out. */
  readonly #sum: readonly number[];
  #stems: ReadonlySet<string> | undefined;
  /** By place: each place is one list, the same every time. */
  readonly #placed = new Map<readonly string[], Placed>();

  constructor(text: string, tokenizer: Tokenizer, model: Model) {
    const { tokens, wordCount, englishCount } = tokenizer.tokenize(text);
    this.#text = text;
    this.#model = model;
    this.#sum = model.sum((sink) => readFeatures(tokens, sink));
    this.wordCount = wordCount;
    this.englishCount = englishCount;
  }

  /** Phrases of a kind. Looked for when first asked. */
  phrases(kind: PhraseKind): readonly Span[] {
    let spans = this.#phrases.get(kind);
    if (!spans) {
      spans = findPhrases(this.#text, kind);
      this.#phrases.set(kind, spans);
    }
    return spans;
  }

  /** Its words without their endings. Found when first asked: few drafts are to somebody of whom there are notes. */
  get stems(): ReadonlySet<string> {
    this.#stems ??= stemsOf(this.#text);
    return this.#stems;
  }

  /** As sentence `index` of `count`. */
  at(index: number, count: number): Placed {
    return this.#with(placeFeatures(index, count));
  }

  asSubject(): Placed {
    return this.#with(SUBJECT_PLACE);
  }

  #with(place: readonly string[]): Placed {
    const known = this.#placed.get(place);
    if (known) return known;
    const made = placed(this.#model.odds(this.#sum, place));
    this.#placed.set(place, made);
    return made;
  }
}
