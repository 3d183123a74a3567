import type { Check } from '../check.ts';
import authenticity from './authenticity.ts';
import giveFirst from './give-first.ts';
import greeting from './greeting.ts';
import introduction from './introduction.ts';
import length from './length.ts';
import nextStep from './next-step.ts';
import opening from './opening.ts';
import sharedInterest from './shared-interest.ts';
import timeliness from './timeliness.ts';
import whyGreat from './why-great.ts';

/** All checks in the guide's order. */
export const CHECKS: readonly Check[] = [
  greeting,
  opening,
  introduction,
  sharedInterest,
  whyGreat,
  nextStep,
  authenticity,
  giveFirst,
  length,
  timeliness,
];
