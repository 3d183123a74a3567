import type { Draft } from './types.ts';

/** What is noted of the reader and named in the draft. */
export interface NamedNotes {
  readonly interest: boolean;
  readonly place: boolean;
}

/** Different words for what people do and like: a note of one is named by its fellows. Words of one stem need no entry. */
const SYNONYMS: readonly string[] = [
  'run jog marathon parkrun',
  'bread bake loaf sourdough baguette',
  'bike cycle ride tandem',
  'hike walk trail ramble trek',
  'garden allotment plant vegetable',
  'cook recipe kitchen food',
  'read book novel',
  'film cinema movie',
  'choir sing song',
  'photo camera picture',
  'paint draw sketch art',
  'fish angle trout',
  'sail boat',
  'soccer football',
  'knit wool crochet',
];

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
  SYNONYMS.map((line) => line.split(' ').map(stemOf)).flatMap((stems) =>
    stems.map((stem): [string, readonly string[]] => [stem, stems]),
  ),
);

/** Which notes the sentences of a draft name; each sentence as the stems of its words. */
export function namedNotes(person: Draft['person'], sentences: readonly ReadonlySet<string>[]): NamedNotes {
  const isNamed = (note: string) => {
    const wanted = [...stemsOf(note)].flatMap((stem) => SAME.get(stem) ?? stem);
    return wanted.some((stem) => sentences.some((stems) => stems.has(stem)));
  };
  return {
    interest: person?.interests?.some(isNamed) ?? false,
    place: person?.metAt !== undefined && isNamed(person.metAt),
  };
}
