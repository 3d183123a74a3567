import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dissect, type Parts } from '../../utils/coach/anatomy.ts';
import { type FeatureSink, placeFeatures, readFeatures, SUBJECT_PLACE } from '../../utils/coach/features.ts';
import { type Names, namesOf } from '../../utils/coach/lexicon/names.ts';
import { ROLES, type Role } from '../../utils/coach/roles.ts';
import { countWords } from '../../utils/coach/text.ts';
import { Tokenizer } from '../../utils/coach/tokens.ts';
import type { Draft, Status } from '../../utils/coach/types.ts';
import { draftOf, isForeign, messageRecord } from '../../utils/records.ts';

export const CORPUS_FOLDER = join(import.meta.dirname, '../../tests/corpus');

/** A sentence of the corpus: its features, and its roles where they have been labelled. */
export interface LabelledSentence {
  readonly features: Int32Array;
  readonly roles: ReadonlySet<Role> | undefined;
}

/** A message of the corpus, read as the engine reads it. */
export interface LabelledMessage {
  readonly id: string;
  readonly file: string;
  readonly draft: Draft;
  readonly parts: Parts;
  readonly names: Names;
  readonly wordCount: number;
  readonly followUp: boolean;
  readonly labels: Readonly<Record<string, Status>>;
  readonly sentences: readonly LabelledSentence[];
  readonly subject: Int32Array | undefined;
}

/** Features by index, in the order in which they were first seen. */
export class Vocabulary {
  readonly #indexes = new Map<string, number>();

  indexOf(feature: string): number {
    const known = this.#indexes.get(feature);
    if (known !== undefined) return known;
    this.#indexes.set(feature, this.#indexes.size);
    return this.#indexes.size - 1;
  }

  get names(): string[] {
    return [...this.#indexes.keys()];
  }
}

/** The names of the corpus's files of messages. */
export function corpusFiles(): string[] {
  return readdirSync(CORPUS_FOLDER)
    .filter((name) => name.endsWith('.jsonl') && !name.startsWith('roles-'))
    .sort();
}

/** Reads one file of labelled messages; messages in other languages than English are left out. */
export function readLabelled(file: string, vocabulary: Vocabulary): LabelledMessage[] {
  const roles = readRoles(join(CORPUS_FOLDER, `roles-${file}`));
  return readLines(join(CORPUS_FOLDER, file)).flatMap((line) => {
    const value = JSON.parse(line);
    const record = messageRecord.parse(value);
    if (isForeign(record)) return [];
    const draft = draftOf(record);
    const parts = dissect(draft);
    const names = namesOf(draft);
    const tokenizer = new Tokenizer(names);
    const labelled = roles.get(record.id);
    const sentences = parts.content.map(({ text, start, end }, index) => ({
      features: featuresOf(text, tokenizer, placeFeatures(index, parts.content.length), vocabulary),
      roles: labelled && rolesBetween(labelled, start, end),
    }));
    const subject = draft.subject ? featuresOf(draft.subject, tokenizer, SUBJECT_PLACE, vocabulary) : undefined;
    const wordCount = parts.content.reduce((count, { text }) => count + countWords(text), 0);
    return [
      {
        id: record.id,
        file,
        draft,
        parts,
        names,
        wordCount,
        followUp: value.followUp,
        labels: value.labels,
        sentences,
        subject,
      },
    ];
  });
}

type RoleSpan = readonly [number, number, readonly Role[]];

function readRoles(path: string): ReadonlyMap<string, readonly RoleSpan[]> {
  if (!existsSync(path)) return new Map();
  return new Map(
    readLines(path).map((line) => {
      const { id, sentences } = JSON.parse(line);
      return [id, sentences];
    }),
  );
}

function readLines(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
}

/** The roles of the labelled sentences that a sentence of ours mostly is: the two are not always cut alike. */
function rolesBetween(labelled: readonly RoleSpan[], start: number, end: number): ReadonlySet<Role> {
  const known: ReadonlySet<string> = new Set(ROLES);
  const found = new Set<Role>();
  for (const [from, to, roles] of labelled) {
    const shared = Math.min(to, end) - Math.max(from, start);
    if (shared <= 0.5 * Math.min(to - from, end - start)) continue;
    for (const role of roles) if (known.has(role)) found.add(role);
  }
  return found;
}

/** A sink that writes each feature out as a name: words never hold a space, flags begin with "#". */
function namingSink(emit: (name: string) => void): FeatureSink<string> {
  return {
    symbolOf: (word) => word,
    word: emit,
    wordPair: (first, second) => emit(`${first} ${second}`),
    flag: emit,
  };
}

function featuresOf(text: string, tokenizer: Tokenizer, place: readonly string[], vocabulary: Vocabulary): Int32Array {
  const found = new Set<number>();
  readFeatures(
    tokenizer.tokenize(text).tokens,
    namingSink((feature) => found.add(vocabulary.indexOf(feature))),
  );
  for (const feature of place) found.add(vocabulary.indexOf(feature));
  return Int32Array.from(found);
}
