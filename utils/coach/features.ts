import { SIGNALS } from './lexicon/signals.ts';
import type { Token } from './tokens.ts';

/**
 * Features of one sentence for the model of roles: single words and pairs, the same of their classes (pairs with up to
 * two words between), and the signals of the lexicon, alone and in pairs. A rare word still counts as one of its kind.
 *
 * Calls `emit` once a feature, possibly twice for the same one. Names are short: they are shipped with the weights.
 */
export function emitSentenceFeatures(tokens: readonly Token[], emit: (feature: string) => void): void {
  let word1 = '^';
  let kind3 = '';
  let kind2 = '';
  let kind1 = '^';
  let proper = 0;
  let kinds = '';
  for (const { word, kind, isProper } of tokens) {
    const shown = isProper ? '<proper>' : word;
    emit(shown);
    emit(`${word1} ${shown}`);
    if (kind !== shown) emit(kind);
    emitKindPairs(kind3, kind2, kind1, kind, emit);
    if (isProper) proper++;
    kinds = kinds === '' ? kind : `${kinds} ${kind}`;
    word1 = shown;
    kind3 = kind2;
    kind2 = kind1;
    kind1 = kind;
  }
  emit(`${word1} $`);
  emit(proper === 0 ? '#p0' : proper < 3 ? '#p1' : '#p3');
  emit(`#l${Math.min(tokens.length >> 2, 8)}`);
  emitSignals(kinds, emit);
}

/** Where a sentence stands in its message, as features of its own: they are added to what its words say. */
export function placeFeatures(index: number, count: number): readonly string[] {
  return [
    index === 0 ? '#first' : index === 1 ? '#second' : '#later',
    index === count - 1 ? '#last' : '#notlast',
    count === 1 ? '#only' : count < 4 ? '#few' : '#many',
  ];
}

/** The place of a subject line. */
export const SUBJECT_PLACE: readonly string[] = ['#subj'];

/** Pairs of classes; only where a class takes part, else the words have said it already. */
function emitKindPairs(
  kind3: string,
  kind2: string,
  kind1: string,
  kind: string,
  emit: (feature: string) => void,
): void {
  const here = isClass(kind);
  if (here || isClass(kind1)) emit(`~${kind1} ${kind}`);
  if (kind2 !== '' && (here || isClass(kind2))) emit(`~${kind2}_${kind}`);
  if (kind3 !== '' && (here || isClass(kind3))) emit(`~${kind3}__${kind}`);
}

function isClass(kind: string): boolean {
  const mark = kind.charCodeAt(0);
  return mark === 64 || mark === 60;
}

function emitSignals(kinds: string, emit: (feature: string) => void): void {
  const heard: string[] = [];
  for (const { name, pattern } of SIGNALS) if (pattern.test(kinds)) heard.push(name);
  emit(`!n${Math.min(heard.length, 6)}`);
  for (let i = 0; i < heard.length; i++) {
    emit(`!${heard[i]}`);
    for (let j = i + 1; j < heard.length; j++) emit(`!${heard[i]}+${heard[j]}`);
  }
}
