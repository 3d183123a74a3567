import type { Parts } from './anatomy.ts';
import type { NamedNotes } from './notes.ts';
import type { Placed } from './placed.ts';
import { ROLES, type Role } from './roles.ts';
import type { Draft } from './types.ts';

/** Roles that a subject line can carry for the message below it. */
const SUBJECT_ROLES: readonly Role[] = ['placing', 'business', 'shared', 'everyday'];
const SUBJECT_INDEXES = SUBJECT_ROLES.map((role) => ROLES.indexOf(role));

/** Beyond these a role is as good as certain, and one sentence must not outvote the rest. */
const LEAST = -3;
const MOST = 3;

/**
 * Units in which shares, averages and facts are counted, so that they spread about as widely over messages as log-odds do:
 * then the weights on all figures are of one size, and can be stored in a few steps.
 */
const SHARE = 4;
const AVERAGE = 10;
const LOG = 2;
const FACT = 4;

const clip = (odds: number) => Math.max(LEAST, Math.min(MOST, odds));

/**
 * The message in figures, for the judgements on the whole: how strongly each role is there (at most, at all, in the first
 * and in the last sentence, on average), what the subject line carries, and the message's outward shape.
 *
 * Always the same number of figures in the same order; absent sentences count as having no role.
 */
export function figuresOf(
  draft: Draft,
  parts: Parts,
  named: NamedNotes,
  wordCount: number,
  sentences: readonly Placed[],
  subject: Placed | undefined,
): number[] {
  const figures: number[] = [];
  const first = sentences[0]?.odds;
  const last = sentences.at(-1)?.odds;
  for (let role = 0; role < ROLES.length; role++) {
    let most = LEAST;
    let none = 1;
    let sum = 0;
    for (const { odds, chances } of sentences) {
      const value = odds[role] ?? LEAST;
      const chance = chances[role] ?? 0;
      if (value > most) most = value;
      none *= 1 - chance;
      sum += chance;
    }
    figures.push(
      clip(most),
      SHARE * (1 - none),
      clip(first?.[role] ?? LEAST),
      clip(last?.[role] ?? LEAST),
      (AVERAGE * sum) / Math.max(1, sentences.length),
    );
    if (SUBJECT_INDEXES.includes(role)) figures.push(clip(subject?.odds[role] ?? LEAST));
  }
  figures.push(...beginning(sentences), ...balance(sentences), ...shapeOf(draft, parts, named, wordCount));
  return figures;
}

const COURTESY = ROLES.indexOf('courtesy');
/** What a message may wrongly begin with, and what it should. */
const BEGINNINGS = (
  ['ask', 'pitch', 'probe', 'step', 'vague-step', 'self', 'placing', 'thanks', 'reason'] satisfies Role[]
).map((role) => ROLES.indexOf(role));

/** What the first sentence does that is more than good wishes. */
function beginning(sentences: readonly Placed[]): number[] {
  const first = sentences.find(({ odds }) => (odds[COURTESY] ?? 0) < 0) ?? sentences[0];
  return BEGINNINGS.map((role) => clip(first?.odds[role] ?? LEAST));
}

/** How much of the message is of which kind, each sentence counted for what it does most. */
function balance(sentences: readonly Placed[]): number[] {
  let business = 0;
  let wanting = 0;
  let connection = LEAST;
  for (const sentence of sentences) {
    if (sentence.mostly === 'business') business++;
    if (sentence.mostly === 'wanting') wanting++;
    // A sentence of connection that is nothing else: what makes an ask bearable.
    connection = Math.max(connection, sentence.connection);
  }
  const count = Math.max(1, sentences.length);
  return [
    (SHARE * business) / count,
    (SHARE * (sentences.length - business - wanting)) / count,
    (SHARE * wanting) / count,
    LOG * Math.log(1 + business),
    LOG * Math.log(1 + wanting),
    clip(connection),
  ];
}

function shapeOf(draft: Draft, parts: Parts, named: NamedNotes, wordCount: number): number[] {
  const form = parts.greetingForm?.form;
  const facts = [
    draft.isReply,
    draft.surface === 'email',
    draft.surface === 'linkedin-invite',
    draft.surface === 'note',
    draft.to.length > 1,
    form === 'name',
    form === undefined,
    form === 'nobody',
    form === 'gap',
    form === 'group',
    parts.signOff !== undefined,
    parts.hasTail,
    draft.person !== undefined && draft.person !== null,
    named.interest,
    named.place,
  ];
  return [
    LOG * Math.log(1 + wordCount),
    LOG * Math.log(1 + parts.content.length),
    ...facts.map((fact) => FACT * Number(fact)),
  ];
}
