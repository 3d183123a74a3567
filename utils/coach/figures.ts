import type { Parts } from './anatomy.ts';
import { ROLES, type Role } from './roles.ts';
import type { Placed } from './sentence-facts.ts';
import type { Draft } from './types.ts';

/** Roles that a subject line can carry for the message below it. */
const SUBJECT_ROLES: readonly Role[] = ['placing', 'business', 'shared', 'everyday'];
const SUBJECT_INDEXES = SUBJECT_ROLES.map((role) => ROLES.indexOf(role));

/** Beyond these a role is as good as certain, and one sentence must not outvote the rest. */
const LEAST = -3;
const MOST = 3;

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
      1 - none,
      clip(first?.[role] ?? LEAST),
      clip(last?.[role] ?? LEAST),
      sum / Math.max(1, sentences.length),
    );
    if (SUBJECT_INDEXES.includes(role)) figures.push(clip(subject?.odds[role] ?? LEAST));
  }
  figures.push(...beginning(sentences), ...balance(sentences), ...shapeOf(draft, parts, wordCount));
  return figures;
}

const indexesOf = (roles: readonly Role[]) => roles.map((role) => ROLES.indexOf(role));

const COURTESY = ROLES.indexOf('courtesy');
/** What a message may wrongly begin with, and what it should. */
const BEGINNINGS = indexesOf(['ask', 'pitch', 'probe', 'step', 'vague-step', 'self', 'placing', 'thanks', 'reason']);

/** What the first sentence does that is more than good wishes. */
function beginning(sentences: readonly Placed[]): number[] {
  const first = sentences.find(({ odds }) => (odds[COURTESY] ?? 0) < 0) ?? sentences[0];
  return BEGINNINGS.map((role) => clip(first?.odds[role] ?? LEAST));
}

/** Business that stands by itself, and words between people. */
const EVERYDAY = indexesOf(['business', 'private', 'answer']);
const BETWEEN_PEOPLE = indexesOf([
  'pleasantry',
  'placing',
  'claim',
  'self',
  'reason',
  'shared',
  'gesture',
  'flattery',
  'vague-step',
]);
const WANTING = indexesOf(['ask', 'pitch', 'probe', 'stock', 'bulk']);
const CONNECTION = indexesOf(['reason', 'shared']);

/** How much of the message is of which kind, each sentence counted for what it does most. */
function balance(sentences: readonly Placed[]): number[] {
  let everyday = 0;
  let people = 0;
  let wanting = 0;
  let connection = LEAST;
  for (const { odds } of sentences) {
    const business = strongest(odds, EVERYDAY);
    const warm = strongest(odds, BETWEEN_PEOPLE);
    const want = strongest(odds, WANTING);
    if (business > warm && business > want) everyday++;
    else if (want > warm) wanting++;
    else people++;
    // A sentence of connection that is nothing else: what makes an ask bearable.
    connection = Math.max(connection, Math.min(strongest(odds, CONNECTION), -want));
  }
  const count = Math.max(1, sentences.length);
  return [
    everyday / count,
    people / count,
    wanting / count,
    Math.log(1 + everyday),
    Math.log(1 + wanting),
    clip(connection),
  ];
}

function strongest(odds: ArrayLike<number>, roles: readonly number[]): number {
  let most = LEAST;
  for (const role of roles) most = Math.max(most, odds[role] ?? LEAST);
  return most;
}

function shapeOf(draft: Draft, parts: Parts, wordCount: number): number[] {
  const form = parts.greetingForm?.form;
  return [
    Math.log(1 + wordCount),
    Math.log(1 + parts.content.length),
    Number(draft.isReply),
    Number(draft.surface === 'email'),
    Number(draft.surface === 'linkedin-invite'),
    Number(draft.surface === 'note'),
    Number(draft.to.length > 1),
    Number(form === 'name'),
    Number(form === undefined),
    Number(form === 'nobody' || form === 'gap' || form === 'group'),
    Number(parts.signOff !== undefined),
    Number(parts.hasTail),
    Number(draft.person !== undefined && draft.person !== null),
  ];
}
