import { SOURCES } from './signals.ts';

/** One place of a pattern: any word, or by the first word of each choice the words that must follow it. */
interface Place {
  readonly choices: ReadonlyMap<string, readonly (readonly string[])[]> | undefined;
  readonly least: number;
  readonly most: number;
}

/** A pattern of a signal, by the signal's place in `SIGNALS`. */
interface Turn {
  readonly signal: number;
  readonly places: readonly Place[];
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

const NONE: readonly Turn[] = [];
const NO_CHOICES: readonly (readonly string[])[] = [];

/** The patterns by the two words they begin with, so that one is tried where it may fit and nowhere else. */
const TURNS = new Map<string, Map<string, Turn[]>>();
/** In the place of a second word: it may be any, or there is none. */
const ANY = '';

Object.values(SOURCES).forEach((sources, signal) => {
  for (const source of sources) {
    const places = (source.replace(/^\^| \$$/g, '').match(/\([^)]+\)[?*]?|\S+/g) ?? []).map(placeOf);
    const turn = { signal, places, isFirst: source.startsWith('^'), isLast: source.endsWith('$') };
    const nextWords = wordsAt(places, 1);
    for (const [first, choices] of places[0]?.choices ?? []) {
      const turns = TURNS.get(first) ?? new Map<string, Turn[]>();
      TURNS.set(first, turns);
      for (const second of new Set(choices.flatMap(([word]) => word ?? nextWords))) {
        turns.set(second, [...(turns.get(second) ?? []), turn]);
      }
    }
  }
});

/** The words that may stand at a place, or after it where it may be left out. */
function wordsAt(places: readonly Place[], index: number): readonly string[] {
  const place = places[index];
  if (!place?.choices) return [ANY];
  return place.least > 0 ? [...place.choices.keys()] : [...place.choices.keys(), ...wordsAt(places, index + 1)];
}

function placeOf(source: string): Place {
  const [, words = '', mark = ''] = /^\(?(.+?)\)?([?*]?)$/.exec(source) ?? [];
  if (source === '*') return { choices: undefined, least: 1, most: 1 };
  if (words.startsWith('_')) return { choices: undefined, least: 0, most: Number(words.slice(1)) };
  const choices = new Map<string, string[][]>();
  for (const choice of words.split('|')) {
    const [first = '', ...rest] = choice.split(' ');
    choices.set(first, [...(choices.get(first) ?? []), rest]);
  }
  return { choices, least: mark ? 0 : 1, most: mark === '*' ? Number.POSITIVE_INFINITY : 1 };
}

/** The signals heard in a sentence of classed words, by their places in `SIGNALS`. */
export function hear(kinds: readonly string[]): ReadonlySet<number> {
  const heard = new Set<number>();
  const tryAt = (at: number, turns: readonly Turn[]) => {
    for (const turn of turns) {
      if (!heard.has(turn.signal) && !(turn.isFirst && at > 0) && fits(turn, kinds, at, 0)) heard.add(turn.signal);
    }
  };
  for (let at = 0; at < kinds.length; at++) {
    const turns = TURNS.get(kinds[at] ?? ANY);
    if (!turns) continue;
    tryAt(at, turns.get(ANY) ?? NONE);
    tryAt(at, turns.get(kinds[at + 1] ?? ANY) ?? NONE);
  }
  return heard;
}

/** Whether the words from `at` on fit a pattern from one of its places on. */
function fits(turn: Turn, kinds: readonly string[], at: number, index: number): boolean {
  const place = turn.places[index];
  if (!place) return !turn.isLast || at === kinds.length;
  const { choices, least, most } = place;
  if (!choices) {
    for (let next = at + least; next <= at + most && next <= kinds.length; next++) {
      if (fits(turn, kinds, next, index + 1)) return true;
    }
    return false;
  }
  if (least === 0 && fits(turn, kinds, at, index + 1)) return true;
  for (const rest of choices.get(kinds[at] ?? '') ?? NO_CHOICES) {
    const next = at + 1 + rest.length;
    if (!rest.every((word, ahead) => kinds[at + 1 + ahead] === word)) continue;
    if (fits(turn, kinds, next, most > 1 ? index : index + 1)) return true;
  }
  return false;
}
