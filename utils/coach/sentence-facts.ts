import { placeFeatures, readFeatures, SUBJECT_PLACE } from './features.ts';
import { countEnglish } from './language.ts';
import { BULK_PHRASES, findPhrases, LEFTOVERS, STOCK_PHRASES } from './lexicon/phrases.ts';
import { MODEL } from './model/model.ts';
import { probability } from './odds.ts';
import type { RoleOdds } from './roles.ts';
import { countWords } from './text.ts';
import type { Tokenizer } from './tokens.ts';
import type { Span } from './types.ts';

const NONE: readonly Span[] = [];
/** A left-over has one of these signs, or three capitals in a row; most sentences have none. */
const MAY_BE_LEFTOVER = /[{[<%*$‹]|[A-Z]{3}|_NAME/;

/** What a sentence does, at its place in the message. */
export interface Placed {
  /** Log-odds of each role. */
  readonly odds: RoleOdds;
  /** The same as probabilities, 0 to 1. */
  readonly chances: Float64Array;
}

/** What the words of a sentence say by themselves, wherever it stands. Spans are counted from its beginning. */
export class SentenceFacts {
  readonly wordCount: number;
  /** How many of the words are small words of English. */
  readonly englishCount: number;
  readonly #text: string;
  #stock: readonly Span[] | undefined;
  #leftovers: readonly Span[] | undefined;
  readonly #odds: RoleOdds;
  /** By place: each place is one list, the same every time. */
  readonly #placed = new Map<readonly string[], Placed>();

  constructor(text: string, tokenizer: Tokenizer) {
    const tokens = tokenizer.tokenize(text);
    this.#text = text;
    this.#odds = MODEL.sum((sink) => readFeatures(tokens, sink));
    this.wordCount = countWords(text);
    this.englishCount = countEnglish(tokens);
  }

  /** Set phrases of mass mail. */
  get stock(): readonly Span[] {
    this.#stock ??= findPhrases(this.#text, STOCK_PHRASES);
    return this.#stock;
  }

  /** What a template left. */
  get leftovers(): readonly Span[] {
    this.#leftovers ??= MAY_BE_LEFTOVER.test(this.#text) ? findPhrases(this.#text, LEFTOVERS) : NONE;
    return this.#leftovers;
  }

  /** Words for many. Looked for only when asked: few messages are found to be for many. */
  get bulk(): readonly Span[] {
    return findPhrases(this.#text, BULK_PHRASES);
  }

  /** As sentence `index` of `count`. */
  at(index: number, count: number): Placed {
    return this.#with(placeFeatures(index, count));
  }

  asSubject(): Placed {
    return this.#with(SUBJECT_PLACE);
  }

  #with(place: readonly string[]): Placed {
    let placed = this.#placed.get(place);
    if (!placed) {
      const odds = this.#odds.slice();
      for (const feature of place) {
        const more = oddsOfPlace(feature);
        for (let role = 0; role < odds.length; role++) odds[role] = (odds[role] ?? 0) + (more[role] ?? 0);
      }
      placed = { odds, chances: odds.map(probability) };
      this.#placed.set(place, placed);
    }
    return placed;
  }
}

const PLACE_ODDS = new Map<string, RoleOdds>();

function oddsOfPlace(feature: string): RoleOdds {
  let odds = PLACE_ODDS.get(feature);
  if (!odds) {
    odds = MODEL.sum((sink) => sink.flag(feature), 0);
    PLACE_ODDS.set(feature, odds);
  }
  return odds;
}
