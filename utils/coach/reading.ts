import { dissect, type Parts, readClosing } from './anatomy.ts';
import { figuresOf } from './figures.ts';
import { findGreeting } from './greeting.ts';
import { type Names, namesOf } from './lexicon/names.ts';
import type { PhraseKind } from './lexicon/phrases.ts';
import { READ_LIMIT, readLine } from './lines.ts';
import type { Model } from './model/model.ts';
import { type NamedNotes, namedNotes } from './notes.ts';
import type { Placed } from './placed.ts';
import { Remembered } from './remembered.ts';
import { ROLES, type Role } from './roles.ts';
import { SentenceFacts } from './sentence-facts.ts';
import type { Sentence } from './text.ts';
import { Tokenizer } from './tokens.ts';
import type { CheckId, Draft, Span, Status } from './types.ts';

const INDEX_OF: ReadonlyMap<Role, number> = new Map(ROLES.map((role, index) => [role, index]));

/** A draft as the checks see it: its parts, what each sentence does, and the judgements on the whole. */
export interface Reading {
  readonly draft: Draft;
  readonly parts: Parts;
  /** How many of those it goes to have a name of their own: an office has none. */
  readonly knownReaders: number;
  /** How many words stand between greeting and sign-off. */
  readonly wordCount: number;
  /** What is noted of the reader and named in the draft. */
  readonly notes: NamedNotes;
  /** How many of them are small words of English, such as "the" and "you". */
  readonly englishCount: number;
  /** Log-odds that sentence `index` of the content has a role; above 0 it is likelier than not. */
  odds(index: number, role: Role): number;
  /** The sentence that has one of the roles most plainly; `undefined` if none is likelier than `least` (log-odds, 0) to have it. */
  find(roles: readonly Role[], least?: number): Sentence | undefined;
  /** Phrases of a kind in the greeting and the content. */
  phrases(kind: PhraseKind): Span[];
  /** Whether a judgement is made: `gate`, or `<check>`, `<check>/miss`. */
  says(judgement: string): boolean;
}

/** Reads drafts one after the other, remembering their lines and sentences, so that a keystroke costs the sentence it falls in. */
export class Reader {
  readonly #model: Model;
  readonly #lines = new Remembered(readLine);
  #people: Pick<Draft, 'to' | 'from'> = { to: [] };
  #names = namesOf(this.#people);
  #tokenizer = new Tokenizer(this.#names);
  #sentences = new Remembered((text) => new SentenceFacts(text, this.#tokenizer, this.#model));
  #greetings = new Remembered((text) => findGreeting(text, this.#names.to));
  #closings = new Remembered((text) => readClosing(text, this.#names.from));

  constructor(model: Model) {
    this.#model = model;
  }

  read(draft: Draft): Reading {
    if (!samePeople(draft, this.#people)) this.#meet(draft);
    this.#lines.nextRound();
    this.#greetings.nextRound();
    this.#closings.nextRound();
    this.#sentences.nextRound();
    const parts = dissect(draft, {
      names: this.#names,
      factsOf: (raw) => this.#lines.get(raw),
      greetingOf: (text) => this.#greetings.get(text),
      closingOf: (text) => this.#closings.get(text),
    });
    // Nobody waits for a judgement on a text too long for a note; see the gate.
    const content = isTooLong(draft, parts) ? [] : parts.content;
    const { greeting } = parts;
    return new DraftReading(this.#model, draft, { ...parts, content }, this.#names, {
      sentences: content.map(({ text }) => this.#sentences.get(text)),
      subject: draft.subject ? this.#sentences.get(draft.subject) : undefined,
      greeting: greeting && this.#sentences.get(draft.body.slice(greeting.start, greeting.end)),
    });
  }

  /** Names change what a sentence says, so what was read against others is forgotten. */
  #meet({ to, from }: Draft): void {
    this.#people = { to, from };
    this.#names = namesOf(this.#people);
    this.#tokenizer = new Tokenizer(this.#names);
    this.#sentences = new Remembered((text) => new SentenceFacts(text, this.#tokenizer, this.#model));
    this.#greetings = new Remembered((text) => findGreeting(text, this.#names.to));
    this.#closings = new Remembered((text) => readClosing(text, this.#names.from));
  }
}

function samePeople(a: Pick<Draft, 'to' | 'from'>, b: Pick<Draft, 'to' | 'from'>): boolean {
  return (
    a.from?.name === b.from?.name &&
    a.to.length === b.to.length &&
    a.to.every(({ name }, index) => name === b.to[index]?.name)
  );
}

/** Whether a text is longer than any follow-up: its own words go on to where the reading is cut off. */
export function isTooLong({ body }: Draft, { own }: Parts): boolean {
  return body.length > READ_LIMIT && body.slice(own.end, READ_LIMIT).trim() === '';
}

/** What is remembered of the texts of a draft. */
interface Facts {
  readonly sentences: readonly SentenceFacts[];
  readonly subject: SentenceFacts | undefined;
  readonly greeting: SentenceFacts | undefined;
}

class DraftReading implements Reading {
  readonly draft: Draft;
  readonly parts: Parts;
  readonly knownReaders: number;
  readonly wordCount: number;
  readonly notes: NamedNotes;
  readonly englishCount: number;
  readonly #model: Model;
  readonly #facts: Facts;
  readonly #placed: readonly Placed[];
  readonly #subject: Placed | undefined;
  readonly #figures: Float64Array;

  constructor(model: Model, draft: Draft, parts: Parts, names: Names, facts: Facts) {
    const { sentences, subject } = facts;
    this.#model = model;
    this.draft = draft;
    this.parts = parts;
    this.knownReaders = names.known;
    this.#facts = facts;
    this.wordCount = sentences.reduce((count, { wordCount }) => count + wordCount, 0);
    this.englishCount = sentences.reduce((count, { englishCount }) => count + englishCount, 0);
    this.#placed = sentences.map((sentence, index) => sentence.at(index, sentences.length));
    this.#subject = subject?.asSubject();
    this.notes = namedNotes(draft.person, draft.person ? sentences.map(({ stems }) => stems) : []);
    const { notes, wordCount } = this;
    this.#figures = figuresOf({ draft, parts, names, notes, wordCount }, this.#placed, this.#subject);
  }

  odds(index: number, role: Role): number {
    return this.#placed[index]?.odds[INDEX_OF.get(role) ?? -1] ?? Number.NEGATIVE_INFINITY;
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

  phrases(kind: PhraseKind): Span[] {
    const spans: Span[] = [];
    const add = (from: number, facts: SentenceFacts | undefined) => {
      for (const { start, end } of facts?.phrases(kind) ?? []) spans.push({ start: from + start, end: from + end });
    };
    add(this.parts.greeting?.start ?? 0, this.#facts.greeting);
    this.#facts.sentences.forEach((facts, index) => {
      add(this.parts.content[index]?.start ?? 0, facts);
    });
    return spans;
  }

  says(judgement: string): boolean {
    return this.#model.says(judgement, this.#figures);
  }
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
  const words = text
    .trim()
    .split(/\s/, QUOTED_WORDS + 1)
    .filter((word) => /[^–—-]/.test(word));
  const quoted = words.slice(0, QUOTED_WORDS).join(' ');
  return words.length > QUOTED_WORDS ? `“${quoted} …”` : `“${quoted.replace(/[,.!?;:]{1,9}$/, '')}”`;
}

/** The reader's first name, or "them" where it is not known or there are several. */
export function readerName(draft: Draft): string {
  const [only, ...others] = draft.to;
  const name = only?.name?.replace(/^(?:dr|mr|mrs|ms|miss|prof|professor|sir|rev)\.?\s+/i, '');
  if (others.length > 0 || !name || name === only?.name?.toUpperCase()) return 'them';
  const formal = name !== only?.name;
  const words = name.trim().split(/\s+/);
  if (name.includes(',') || !/^\p{L}[\p{L}'’-]*$/u.test(words[0] ?? '')) return 'them';
  if (!formal) return words[0] ?? 'them';
  // "Mr. Osei" as one would say it, not "Mr. David Osei".
  return `${only?.name?.match(/^\S+/)?.[0]} ${words.at(-1)}`;
}
