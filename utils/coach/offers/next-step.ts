import { comingDays, type Day, dateName, isWeekend, parseDay, today, weekdayName } from './days.ts';
import { gapMark, insertAt, type Offer, type OfferInput, offerId } from './offer.ts';
import { paragraphBreak } from './place.ts';
import { pick, readVoice, type Voice } from './voice.ts';

type Wordings = Record<Voice['register'], readonly [string, ...string[]]>;

/** Every wording is a question that can be answered yes or no, which is what makes it a step. */
const ASKS: Wordings = {
  plain: ['Would you be free for {what} {when}?', 'Are you free for {what} {when}?', 'How about {what} {when}?'],
  formal: ['Would you be available for {what} {when}?', 'Would you be free for {what} {when}?'],
  warm: ['Are you up for {what} {when}?', 'Are you free for {what} {when}?'],
};

/** For a reader who may not remember the meeting: no day is pressed on them. */
const LIGHT_ASKS: Wordings = {
  plain: ['Would you be up for {what} {when}?', 'Would you be open to {what} {when}?'],
  formal: ['Would you be available for {what} {when}?', 'Would you be open to {what} {when}?'],
  warm: ['Would you be up for {what} {when}?', 'Are you up for {what} {when}?'],
};

const INVITATIONS: Wordings = {
  plain: ['Would you like to join me at {what}?', 'Would you like to come to {what} with me?'],
  formal: ['Would you like to join me at {what}?', 'Would you be available to join me at {what}?'],
  warm: ['Do you want to come to {what} with me?', 'Would you like to join me at {what}?'],
};

interface Activity {
  readonly name: 'coffee' | 'lunch' | 'call';
  readonly label: string;
  readonly partOfDay: string;
  what(voice: Voice): string;
}

const ACTIVITIES: readonly Activity[] = [
  {
    name: 'coffee',
    label: 'Coffee',
    partOfDay: ' morning',
    what: ({ isAmerican }) => (isAmerican ? 'coffee' : 'a coffee'),
  },
  { name: 'lunch', label: 'Lunch', partOfDay: '', what: () => 'lunch' },
  {
    name: 'call',
    label: 'A call',
    partOfDay: ' afternoon',
    what: ({ register }) => (register === 'formal' ? 'a short call' : 'a quick call'),
  },
];

/** Coffee, lunch, a call, or an event: with a coming day where the meeting is placed, lightly where it is not. */
export function offerNextSteps(input: OfferInput): readonly Offer[] {
  const voice = readVoice(input.draft, input.review, input.context.locale);
  const steps = ACTIVITIES.map((activity, index) =>
    input.review.isPlaced ? dayStep(input, voice, activity, index) : lightStep(input, voice, activity),
  );
  const invitation = pick(INVITATIONS[voice.register], input.context.variant);
  return [...steps, step(input, 'event', 'Continue at an event', fill(invitation, gapMark('the event')))];
}

function dayStep(input: OfferInput, voice: Voice, activity: Activity, index: number): Offer {
  const day = dayFor(input, activity, index);
  const part = `${weekdayName(day)}${activity.partOfDay}`;
  // A formal letter names the date; among equals the weekday is how one speaks.
  const date = voice.register === 'formal' ? `, ${dateName(day, voice.isAmerican)}` : '';
  const ask = wording(ASKS, voice, activity, input);
  return step(input, activity.name, `${activity.label}, ${part}`, fill(ask, activity.what(voice), `on ${part}${date}`));
}

function lightStep(input: OfferInput, voice: Voice, activity: Activity): Offer {
  // On a Saturday or Sunday "next week" could be either of two.
  const week = isWeekend(today(input.context)) ? 'this coming week' : 'next week';
  const ask = wording(LIGHT_ASKS, voice, activity, input);
  return step(input, activity.name, `${activity.label}, ${week}`, fill(ask, activity.what(voice), week));
}

/** "Fancy" is for the British among friends, and for coffee alone: in every offer it would be a mannerism. */
function wording(asks: Wordings, voice: Voice, activity: Activity, { context }: OfferInput): string {
  const { register, isAmerican } = voice;
  if (activity.name === 'coffee' && register === 'warm' && !isAmerican) return 'Do you fancy {what} {when}?';
  return pick(asks[register], context.variant);
}

function fill(frame: string, what: string, when = ''): string {
  return frame.replace('{what}', what).replace('{when}', when);
}

/** A step stands last before the sign-off, in a paragraph of its own. */
function step({ draft, review }: OfferInput, name: string, label: string, sentence: string): Offer {
  const { contentEnd } = review.anatomy;
  const text = `${paragraphBreak(draft, review, contentEnd)}${sentence}`;
  return { id: offerId('next-step', name), label, edit: insertAt(contentEnd, text) };
}

/**
 * Working days, each activity on another one. Lunch falls on a weekend only where they met on one: then it is how they
 * know each other.
 */
function dayFor({ draft, context }: OfferInput, activity: Activity, index: number): Day {
  const now = today(context);
  const days = comingDays(now);
  const met = parseDay(draft.person?.metOn);
  const weekend = activity.name === 'lunch' && met && isWeekend(met) ? days.filter(isWeekend) : [];
  const choices = weekend.length > 0 ? weekend : days.filter((day) => !isWeekend(day));
  return choices[(index + Math.abs(Math.trunc(context.variant ?? 0))) % choices.length] ?? now;
}
