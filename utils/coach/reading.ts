import { dissect, type Parts } from './anatomy.ts';
import { placeFeatures, SUBJECT_PLACE } from './features.ts';
import { figuresOf } from './figures.ts';
import { namesOf } from './lexicon/names.ts';
import { READ_LIMIT, readLine } from './lines.ts';
import { MODEL, VERDICT_MODELS } from './model/model.ts';
import { Remembered } from './remembered.ts';
import { ROLES, type Role, type RoleOdds } from './roles.ts';
import { readSentence, type SentenceFacts } from './sentence-facts.ts';
import type { Sentence } from './text.ts';
import type { CheckId, Draft, Span, Status } from './types.ts';

const INDEX_OF: ReadonlyMap<Role, number> = new Map(ROLES.map((role, index) => [role, index]));

/** A draft as the checks see it: its parts, what each sentence does, and the judgements on the whole. */
export interface Reading {
  readonly draft: Draft;
  readonly parts: Parts;
  /** How many words stand between greeting and sign-off. */
  readonly wordCount: number;
  /** How many of them are small words of English, such as "the" and "you". */
  readonly englishCount: number;
  /** Log-odds that sentence `index` of the content has a role; above 0 it is likelier than not. */
  odds(index: number, role: Role): number;
  /** The sentence that has one of the roles most plainly; `undefined` if none is likelier than `least` (log-odds, 0) to have it. */
  find(roles: readonly Role[], least?: number): Sentence | undefined;
  /** Set phrases, template left-overs or words for many, in the greeting and the content. */
  phrases(kind: 'stock' | 'leftovers' | 'bulk'): Span[];
  /** Whether a judgement is made: `gate`, or `<check>`, `<check>/miss`. */
  says(judgement: string): boolean;
}

/** Reads drafts one after the other, remembering their lines and sentences, so that a keystroke costs the sentence it falls in. */
export class Reader {
  readonly #lines = new Remembered(readLine);
  #sentences = new Remembered((text) => readSentence(text, NOBODY));
  #namesKey: string | undefined;

  read(draft: Draft): Reading {
    this.#useNames(draft);
    this.#lines.nextRound();
    this.#sentences.nextRound();
    const parts = dissect(draft, (raw) => this.#lines.get(raw));
    // Nobody waits for a judgement on a text too long for a note; see the gate.
    const content = isTooLong(parts) ? [] : parts.content;
    const facts = content.map(({ text }) => this.#sentences.get(text));
    const subject = draft.subject ? withPlace(this.#sentences.get(draft.subject).odds, SUBJECT_PLACE) : undefined;
    const { greeting } = parts;
    const greetingFacts = greeting && this.#sentences.get(draft.body.slice(greeting.start, greeting.end));
    return new DraftReading(draft, { ...parts, content }, facts, subject, greetingFacts);
  }

  /** Names change what a sentence says, so what was read against others is forgotten. */
  #useNames(draft: Draft): void {
    const key = JSON.stringify([draft.to.map(({ name }) => name), draft.from?.name]);
    if (key === this.#namesKey) return;
    this.#namesKey = key;
    const names = namesOf(draft);
    this.#sentences = new Remembered((text) => readSentence(text, names));
  }
}

const NOBODY = { you: new Set<string>(), me: new Set<string>() };

/** Whether a text is longer than any follow-up: its own words fill all that is read. */
export function isTooLong(parts: Parts): boolean {
  return parts.own.end >= READ_LIMIT;
}

class DraftReading implements Reading {
  readonly draft: Draft;
  readonly parts: Parts;
  readonly wordCount: number;
  readonly englishCount: number;
  readonly #facts: readonly SentenceFacts[];
  readonly #odds: readonly RoleOdds[];
  readonly #figures: readonly number[];
  readonly #greeting: SentenceFacts | undefined;

  constructor(
    draft: Draft,
    parts: Parts,
    facts: readonly SentenceFacts[],
    subject: RoleOdds | undefined,
    greeting: SentenceFacts | undefined,
  ) {
    this.draft = draft;
    this.parts = parts;
    this.#facts = facts;
    this.#greeting = greeting;
    this.wordCount = facts.reduce((count, { wordCount }) => count + wordCount, 0);
    this.englishCount = facts.reduce((count, { englishCount }) => count + englishCount, 0);
    this.#odds = facts.map(({ odds }, index) => withPlace(odds, placeFeatures(index, facts.length)));
    this.#figures = figuresOf(draft, parts, this.wordCount, this.#odds, subject);
  }

  odds(index: number, role: Role): number {
    return this.#odds[index]?.[INDEX_OF.get(role) ?? -1] ?? Number.NEGATIVE_INFINITY;
  }

  find(roles: readonly Role[], least = 0): Sentence | undefined {
    let found: Sentence | undefined;
    let most = least;
    this.parts.content.forEach((sentence, index) => {
      for (const role of roles) {
        const odds = this.odds(index, role);
        if (odds > most) {
          most = odds;
          found = sentence;
        }
      }
    });
    return found;
  }

  phrases(kind: 'stock' | 'leftovers' | 'bulk'): Span[] {
    const spans: Span[] = [];
    const add = (from: number, facts: SentenceFacts | undefined) => {
      for (const { start, end } of facts?.[kind] ?? []) spans.push({ start: from + start, end: from + end });
    };
    add(this.parts.greeting?.start ?? 0, this.#greeting);
    this.#facts.forEach((facts, index) => {
      add(this.parts.content[index]?.start ?? 0, facts);
    });
    return spans;
  }

  says(judgement: string): boolean {
    const model = VERDICT_MODELS[judgement];
    if (!model) throw new Error(`no judgement called ${judgement}`);
    let odds = model.bias;
    for (let i = 0; i < model.weights.length; i++) odds += (model.weights[i] ?? 0) * (this.#figures[i] ?? 0);
    return odds > model.threshold;
  }
}

const PLACE_ODDS = new Map<string, RoleOdds>();

/** What a sentence says by its words and by its place together. */
function withPlace(words: RoleOdds, place: readonly string[]): RoleOdds {
  const odds = Float64Array.from(words);
  for (const feature of place) {
    let more = PLACE_ODDS.get(feature);
    if (!more) {
      more = MODEL.sum((sink) => sink.flag(feature), 0);
      PLACE_ODDS.set(feature, more);
    }
    for (let role = 0; role < odds.length; role++) odds[role] = (odds[role] ?? 0) + (more[role] ?? 0);
  }
  return odds;
}

/** The status of a check that is learned: what needs attention, and of that, what is missing or does harm. */
export function learnedStatus(reading: Reading, check: CheckId): Status {
  if (!reading.says(check)) return 'pass';
  return reading.says(`${check}/miss`) ? 'miss' : 'improve';
}

/** A sentence's span, or none. */
export function spansOf(sentence: Span | undefined): Span[] {
  return sentence ? [{ start: sentence.start, end: sentence.end }] : [];
}

const QUOTED_WORDS = 5;

/** At most a few words of a text in quotation marks: the advice speaks of this message. */
export function quote(text: string): string {
  const words = text.replace(/[\s,.!?;:–—-]+$/u, '').split(/\s+/);
  return `“${words.slice(0, QUOTED_WORDS).join(' ')}${words.length > QUOTED_WORDS ? ' …' : ''}”`;
}

/** The reader's first name, or "them" where it is not known or there are several. */
export function readerName(draft: Draft): string {
  const [only, ...others] = draft.to;
  const name = only?.name?.replace(/^(?:dr|mr|mrs|ms|miss|prof|professor|sir|rev)\.?\s+/i, '');
  if (others.length > 0 || !name || name === only?.name?.toUpperCase()) return 'them';
  const formal = name !== only?.name;
  const words = name.trim().split(/\s+/);
  if (name.includes(',') || !/^\p{L}[\p{L}'’-]*$/u.test(words[0] ?? '')) return 'them';
  return formal && words.length > 0 ? (only?.name ?? 'them') : (words[0] ?? 'them');
}
