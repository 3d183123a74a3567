import type { Parts } from './anatomy.ts';
import { ROLES, type Role, type RoleOdds } from './roles.ts';
import type { Draft } from './types.ts';

/** Roles that a subject line can carry for the message below it. */
const SUBJECT_ROLES: readonly Role[] = ['placing', 'business', 'shared'];
const SUBJECT_INDEXES = SUBJECT_ROLES.map((role) => ROLES.indexOf(role));

/** Beyond these a role is as good as certain, and one sentence must not outvote the rest. */
const LEAST = -6;
const MOST = 4;

/** Log-odds as a probability, 0 to 1. */
export function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

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
  sentences: readonly RoleOdds[],
  subject: RoleOdds | undefined,
): number[] {
  const figures: number[] = [];
  const first = sentences[0];
  const last = sentences.at(-1);
  for (let role = 0; role < ROLES.length; role++) {
    let most = LEAST;
    let none = 1;
    let sum = 0;
    for (const odds of sentences) {
      const value = odds[role] ?? LEAST;
      const chance = probability(value);
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
    if (SUBJECT_INDEXES.includes(role)) figures.push(clip(subject?.[role] ?? LEAST));
  }
  figures.push(...shapeOf(draft, parts, wordCount));
  return figures;
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
