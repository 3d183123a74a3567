import type { Draft } from './types.ts';

/** What is noted of the reader and named in the draft. */
export interface NamedNotes {
  /** In its own or in another word. */
  readonly interest: boolean;
  /** In its own words, whatever their endings. */
  readonly isInterestItself: boolean;
  readonly place: boolean;
}

/**
 * What people do and like, and other words by which a note of it is named. Only words that say nothing else: who books a call
 * reads no books. Words of one stem need no entry.
 */
const SYNONYMS: Readonly<Record<string, string>> = {
  'run jog marathon': 'jog marathon parkrun',
  'bread bake sourdough': 'bread bake loaf sourdough baguette',
  'bike cycle': 'bike bicycle tandem',
  'hike walk trek ramble': 'hike trek ramble',
  'garden allotment': 'garden allotment vegetable',
  'cook food': 'cook recipe',
  'read book novel': 'novel',
  'film cinema movie': 'film cinema movie',
  'choir sing': 'choir sing song',
  photo: 'photo camera',
  'paint draw sketch': 'paint sketch',
  'football soccer': 'football soccer',
  'knit crochet': 'knit crochet wool',
  sail: 'sail yacht',
};

/** Too short to tell one noted thing from another. */
const SHORTEST = 3;
const ENDING = /(?:ing|ers?|ed|es|s)$/;
/** Words of notes that say nothing by themselves. */
const EMPTY = /^(?:the|and|for|with|from|old|new|her|his|their|our|all)$/;

/**
 * The words of a text without their endings, so that a noted "trail running" is found in "the run". Rough: it is asked only
 * whether two short lists share a word.
 */
export function stemsOf(text: string): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    if (word.length >= SHORTEST && !EMPTY.test(word)) stems.add(stemOf(word));
  }
  return stems;
}

function stemOf(word: string): string {
  const bare = word.replace(ENDING, '');
  const stem = bare.length < SHORTEST ? word : bare;
  // "run" of "running", "bak" of "bake" and "baking", "story" of "stories".
  return stem
    .replace(/(\p{L})\1$/u, '$1')
    .replace(/e$/, '')
    .replace(/i$/, 'y');
}

const SAME: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(SYNONYMS).flatMap(([notes, names]) =>
    notes.split(' ').map((note): [string, readonly string[]] => [stemOf(note), names.split(' ').map(stemOf)]),
  ),
);

/** Which notes the sentences of a draft name; each sentence as the stems of its words. */
export function namedNotes(person: Draft['person'], sentences: readonly ReadonlySet<string>[]): NamedNotes {
  const isHeard = (stems: Iterable<string>) => [...stems].some((stem) => sentences.some((heard) => heard.has(stem)));
  const isNamed = (note: string) => isHeard([...stemsOf(note)].flatMap((stem) => [stem, ...(SAME.get(stem) ?? [])]));
  return {
    interest: person?.interests?.some(isNamed) ?? false,
    isInterestItself: person?.interests?.some((note) => isHeard(stemsOf(note))) ?? false,
    place: person?.metAt !== undefined && isNamed(person.metAt),
  };
}
