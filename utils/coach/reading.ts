import { dissect, type Parts } from './anatomy.ts';
import { figuresOf } from './figures.ts';
import { namesOf } from './lexicon/names.ts';
import { VERDICT_MODELS } from './model/model.ts';
import { RoleReader } from './role-reader.ts';
import { ROLES, type Role, type RoleOdds } from './roles.ts';
import type { Sentence } from './text.ts';
import type { CheckId, Draft, Span, Status } from './types.ts';

const INDEX_OF: ReadonlyMap<Role, number> = new Map(ROLES.map((role, index) => [role, index]));

/** A draft as the checks see it: its parts, what each sentence does, and the judgements on the whole. */
export interface Reading {
  readonly draft: Draft;
  readonly parts: Parts;
  /** Log-odds that sentence `index` of the content has a role; above 0 it is likelier than not. */
  odds(index: number, role: Role): number;
  /** The sentence that has one of the roles most plainly; `undefined` if none is likelier than `least` (log-odds, 0) to have it. */
  find(roles: readonly Role[], least?: number): Sentence | undefined;
  /** Whether a judgement is made: `gate`, or `<check>`, `<check>/miss`. */
  says(judgement: string): boolean;
}

/** Reads drafts one after the other, remembering what their sentences do. */
export class Reader {
  #roles: RoleReader | undefined;
  #namesKey = '';

  read(draft: Draft): Reading {
    const parts = dissect(draft);
    const roles = this.#rolesFor(draft);
    const sentences = roles.readAll(parts.content);
    const subject = draft.subject ? roles.readSubject(draft.subject) : undefined;
    return new DraftReading(draft, parts, sentences, subject);
  }

  #rolesFor(draft: Draft): RoleReader {
    const key = JSON.stringify([draft.to.map(({ name }) => name), draft.from?.name]);
    if (!this.#roles || key !== this.#namesKey) {
      this.#roles = new RoleReader(namesOf(draft));
      this.#namesKey = key;
    }
    return this.#roles;
  }
}

class DraftReading implements Reading {
  readonly draft: Draft;
  readonly parts: Parts;
  readonly #sentences: readonly RoleOdds[];
  readonly #figures: readonly number[];

  constructor(draft: Draft, parts: Parts, sentences: readonly RoleOdds[], subject: RoleOdds | undefined) {
    this.draft = draft;
    this.parts = parts;
    this.#sentences = sentences;
    this.#figures = figuresOf(draft, parts, sentences, subject);
  }

  odds(index: number, role: Role): number {
    return this.#sentences[index]?.[INDEX_OF.get(role) ?? -1] ?? Number.NEGATIVE_INFINITY;
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

  says(judgement: string): boolean {
    const model = VERDICT_MODELS[judgement];
    if (!model) throw new Error(`no judgement called ${judgement}`);
    let odds = model.bias;
    for (let i = 0; i < model.weights.length; i++) odds += (model.weights[i] ?? 0) * (this.#figures[i] ?? 0);
    return odds > model.threshold;
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
