import type { Parts } from './anatomy.ts';
import type { Names } from './lexicon/names.ts';
import type { NamedNotes } from './notes.ts';
import type { Placed } from './placed.ts';
import { ROLES } from './roles.ts';
import type { Draft } from './types.ts';

/** Beyond these a role is as good as certain, and one sentence must not outvote the rest. */
export const LEAST = -3;
export const MOST = 3;

/**
 * Units in which shares, averages and facts are counted, so that they spread about as widely over messages as log-odds do:
 * then the weights on all figures are of one size, and can be stored in a few steps.
 */
export const SHARE = 4;
export const AVERAGE = 10;
const LOG = 2;
const FACT = 4;

/** What is counted of each role, in this order; the figures of the first role come first. */
export const ROLE_FIGURES = ['most', 'any', 'beginning', 'last', 'average', 'subject'] as const;

const clip = (odds: number) => Math.max(LEAST, Math.min(MOST, odds));

/** What the figures of a message are made of, beside its sentences. */
export interface MessageFacts {
  readonly draft: Draft;
  readonly parts: Parts;
  readonly names: Names;
  readonly notes: NamedNotes;
  readonly wordCount: number;
}

/**
 * The message in figures, for the judgements on the whole: how strongly each role is there (at most, at all, where the
 * content begins, in the last sentence, on average, in the subject line), and the message's outward shape.
 *
 * Always the same number of figures in the same order; absent sentences count as having no role.
 */
export function figuresOf(
  facts: MessageFacts,
  sentences: readonly Placed[],
  subject: Placed | undefined,
): Float64Array {
  const beginning = sentences[beginningOf(sentences)]?.odds;
  const last = sentences.at(-1)?.odds;
  const share = AVERAGE / Math.max(1, sentences.length);
  const figures = new Float64Array(ROLES.length * ROLE_FIGURES.length + SHAPE_FIGURES);
  let at = 0;
  for (let role = 0; role < ROLES.length; role++) {
    let most = LEAST;
    let none = 1;
    let sum = 0;
    for (let i = 0; i < sentences.length; i++) {
      const sentence = sentences[i];
      const odds = sentence?.odds[role] ?? LEAST;
      const chance = sentence?.chances[role] ?? 0;
      if (odds > most) most = odds;
      none *= 1 - chance;
      sum += chance;
    }
    figures[at++] = clip(most);
    figures[at++] = SHARE * (1 - none);
    figures[at++] = clip(beginning?.[role] ?? LEAST);
    figures[at++] = clip(last?.[role] ?? LEAST);
    figures[at++] = share * sum;
    figures[at++] = clip(subject?.odds[role] ?? LEAST);
  }
  writeShape(facts, figures, at);
  return figures;
}

const COURTESY = ROLES.indexOf('courtesy');

/** The index of the sentence with which the content begins: the first that is more than good wishes. */
export function beginningOf(sentences: readonly Placed[]): number {
  return Math.max(
    0,
    sentences.findIndex(({ odds }) => (odds[COURTESY] ?? 0) < 0),
  );
}

/** How many figures tell of a message's outward shape. */
const SHAPE_FIGURES = 20;

function writeShape(facts: MessageFacts, figures: Float64Array, from: number): void {
  const { draft, parts, names, notes, wordCount } = facts;
  const form = parts.greetingForm?.form;
  let at = from;
  const push = (fact: boolean) => {
    figures[at++] = fact ? FACT : 0;
  };
  figures[at++] = LOG * Math.log(1 + wordCount);
  figures[at++] = LOG * Math.log(1 + parts.content.length);
  push(draft.isReply);
  push(draft.surface === 'email');
  push(draft.surface === 'linkedin-invite');
  push(draft.surface === 'note');
  push(draft.to.length === 0);
  push(draft.to.length > 1);
  // An office has no name of its own.
  push(draft.to.length > 0 && names.known === 0);
  push(draft.from?.name !== undefined && names.from.length === 0);
  push(form === 'name');
  push(form === undefined);
  push(form === 'nobody');
  push(form === 'gap');
  push(form === 'group');
  push(parts.signOff !== undefined);
  push(parts.hasTail);
  push(draft.person !== undefined && draft.person !== null);
  push(notes.interest);
  push(notes.place);
}
