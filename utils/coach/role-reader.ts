import { emitSentenceFeatures, placeFeatures, SUBJECT_PLACE } from './features.ts';
import { MODEL } from './model/model.ts';
import type { RoleOdds } from './roles.ts';
import { type Names, tokenize } from './tokens.ts';

const PLACE_ODDS = new Map<string, RoleOdds>();

/**
 * Reads what sentences do, each once: what a sentence's words say is remembered for as long as it stays in the draft.
 *
 * The memory keeps the sentences of the last two drafts, so that a keystroke costs the sentence it falls in.
 */
export class RoleReader {
  readonly #names: Names;
  #recent = new Map<string, RoleOdds>();
  #before = new Map<string, RoleOdds>();

  constructor(names: Names) {
    this.#names = names;
  }

  /** Roles of the sentences of one message, in reading order. */
  readAll(sentences: readonly { readonly text: string }[]): RoleOdds[] {
    this.#before = this.#recent;
    this.#recent = new Map();
    return sentences.map(({ text }, index) => withPlace(this.#wordsOf(text), placeFeatures(index, sentences.length)));
  }

  /** Roles of a subject line. */
  readSubject(subject: string): RoleOdds {
    return withPlace(this.#wordsOf(subject), SUBJECT_PLACE);
  }

  #wordsOf(text: string): RoleOdds {
    const known = this.#recent.get(text) ?? this.#before.get(text) ?? MODEL.sum(tokensFeatures(text, this.#names));
    this.#recent.set(text, known);
    return known;
  }
}

function tokensFeatures(text: string, names: Names) {
  const tokens = tokenize(text, names);
  return (emit: (feature: string) => void) => emitSentenceFeatures(tokens, emit);
}

function withPlace(words: RoleOdds, place: readonly string[]): RoleOdds {
  const odds = Float64Array.from(words);
  for (const feature of place) {
    let more = PLACE_ODDS.get(feature);
    if (!more) {
      more = MODEL.sum((emit) => emit(feature), 0);
      PLACE_ODDS.set(feature, more);
    }
    for (let role = 0; role < odds.length; role++) odds[role] = (odds[role] ?? 0) + (more[role] ?? 0);
  }
  return odds;
}
