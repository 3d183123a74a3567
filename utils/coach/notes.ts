import type { Draft } from './types.ts';

/** What is noted of the reader and named in the draft. */
export interface NamedNotes {
  readonly interest: boolean;
  readonly place: boolean;
}

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

/** Which notes the sentences of a draft name; each sentence as the stems of its words. */
export function namedNotes(person: Draft['person'], sentences: readonly ReadonlySet<string>[]): NamedNotes {
  const isNamed = (note: string) => {
    for (const stem of stemsOf(note)) if (sentences.some((stems) => stems.has(stem))) return true;
    return false;
  };
  return {
    interest: person?.interests?.some(isNamed) ?? false,
    place: person?.metAt !== undefined && isNamed(person.metAt),
  };
}
