import { describe, expect, it } from 'vitest';
import { type Offer, type OfferEdit, offersFor } from '../../../utils/coach/offers/index.ts';
import { createReviewer } from '../../../utils/coach/review.ts';
import type { CheckId, Draft } from '../../../utils/coach/types.ts';
import { AMERICAN, apply, BRITISH } from './drafts.ts';

/** What a writer would type into a gap, by what it asks for. */
const FILLINGS: Record<string, string> = {
  'the event': 'the seed swap in Leeds',
  'what they said or did': 'how you got the children to dig their own bed',
  'what they said': 'what you said about letting children dig',
  'what they did that you admire': 'you built a garden behind a school in one winter',
  'something they made or said': 'your talk about the garden that you built behind a school',
  'what you share': 'school gardens',
  'the topic': 'school gardens',
  'what you do': 'a teacher at Hillside Primary School',
  'your name and what you do': 'Tom Reyes, a teacher at Hillside Primary School',
};

function withFilledGap({ text, gap, ...edit }: OfferEdit): OfferEdit {
  if (!gap) return { text, ...edit };
  const asked = text.slice(gap.start, gap.end).replace(/[‹›]/g, '');
  // A noted interest stands in its gap already.
  return { ...edit, text: text.slice(0, gap.start) + (FILLINGS[asked] ?? asked) + text.slice(gap.end) };
}

const draftOf = (body: string, facts: Partial<Draft> = {}): Draft => ({
  surface: 'email',
  to: [{ name: 'Priya Shah' }],
  from: { name: 'Tom Reyes' },
  isReply: false,
  body,
  ...facts,
});

/** Drafts that lack something, by what they lack. */
const DRAFTS: readonly (readonly [CheckId, string, Draft])[] = [
  [
    'next-step',
    'a plain note',
    draftOf(
      'Hi Priya,\n\nIt was good to meet you at the allotment fair on Saturday. Your idea of letting the children dig their own bed has stayed with me all week.\n\nBest wishes,\nTom',
    ),
  ],
  [
    'next-step',
    'a note that leaves it open',
    draftOf(
      "Hi Priya,\n\nIt was good to meet you at the allotment fair on Saturday. Your idea of letting the children dig has stayed with me all week. Let's keep in touch!\n\nBest,\nTom",
    ),
  ],
  [
    'next-step',
    'a formal letter',
    draftOf(
      'Dear Dr. Okafor,\n\nIt was a pleasure to meet you at the nursing conference in Leeds on Tuesday. Your remarks about discharge letters have stayed with me.\n\nYours sincerely,\nThomas Reyes',
      { to: [{ name: 'Dr. Ngozi Okafor' }] },
    ),
  ],
  [
    'next-step',
    'a warm one',
    draftOf(
      "Hey Priya!\n\nSo good to meet you at the climbing hall on Saturday. I'm still laughing about the goat you told me of.\n\nCheers,\nTom",
    ),
  ],
  [
    'next-step',
    'one without a sign-off',
    draftOf(
      'Hi Priya, it was good to meet you at the allotment fair on Saturday. Your idea of letting the children dig has stayed with me all week.',
    ),
  ],
  [
    'next-step',
    'one that places nothing',
    draftOf(
      'Hi Priya,\n\nGreat meeting you! I keep thinking about your idea of letting the children dig their own bed.\n\nBest,\nTom',
    ),
  ],
  [
    'greeting',
    'no greeting',
    draftOf(
      'It was good to meet you at the allotment fair on Saturday. Would you like to get coffee next week?\n\nBest,\nTom',
    ),
  ],
  [
    'greeting',
    'no name',
    draftOf(
      'Hi there,\n\nIt was good to meet you at the allotment fair on Saturday. Would you like to get coffee next week?\n\nBest,\nTom',
    ),
  ],
  [
    'greeting',
    'a form of nobody',
    draftOf(
      'Dear Sir or Madam,\n\nIt was good to meet you at the allotment fair on Saturday. Would you like to get coffee next week?\n\nBest,\nTom',
    ),
  ],
  [
    'greeting',
    'another name',
    draftOf(
      'Hi Sarah,\n\nIt was good to meet you at the allotment fair on Saturday. Would you like to get coffee next week?\n\nBest,\nTom',
    ),
  ],
  [
    'greeting',
    'a title alone',
    draftOf(
      'Respected Professor,\n\nIt was good to meet you at the nursing conference on Saturday. Would you be available for a call next week?\n\nYours sincerely,\nTom',
      { to: [{ name: 'Ngozi Okafor' }] },
    ),
  ],
  [
    'why-great',
    'a bare pleasantry',
    draftOf(
      'Hi Priya,\n\nIt was a pleasure meeting you at the allotment fair on Saturday!\n\nWould you like to get coffee next week?\n\nBest,\nTom',
    ),
  ],
  [
    'why-great',
    'no word of it',
    draftOf(
      'Hi Priya,\n\nWe met at the allotment fair on Saturday.\n\nWould you like to get coffee next week?\n\nBest,\nTom',
    ),
  ],
  [
    'introduction',
    'a meeting without a place',
    draftOf(
      'Hi Priya,\n\nGreat meeting you! I keep thinking about your idea of letting the children dig.\n\nWould you like to get coffee next week?\n\nBest,\nTom',
    ),
  ],
  [
    'introduction',
    'a place that was noted',
    draftOf(
      'Hi Priya,\n\nGreat meeting you! I keep thinking about your idea of letting the children dig.\n\nWould you like to get coffee next week?\n\nBest,\nTom',
      { person: { metAt: 'the allotment fair', metOn: '2026-11-21' } },
    ),
  ],
  [
    'shared-interest',
    'nothing shared',
    draftOf(
      'Hi Priya,\n\nIt was a pleasure meeting you at the fair on Saturday!\n\nWould you like to get coffee next week?\n\nBest,\nTom',
    ),
  ],
  [
    'shared-interest',
    'an interest that was noted',
    draftOf(
      'Hi Priya,\n\nIt was a pleasure meeting you at the fair on Saturday!\n\nWould you like to get coffee next week?\n\nBest,\nTom',
      { person: { interests: ['trail running'] } },
    ),
  ],
];

function statusAfter(check: CheckId, draft: Draft, { edit }: Offer) {
  const body = apply(draft.body, withFilledGap(edit));
  const verdict = createReviewer()({ ...draft, body }).verdicts.find((one) => one.check === check);
  return { body, status: verdict?.status };
}

describe('what is offered is what the engine asks for', () => {
  it.each(DRAFTS)('%s: %s', (check, _, draft) => {
    const review = createReviewer()(draft);
    const contexts = [BRITISH, AMERICAN].flatMap((place) => [0, 1, 2].map((variant) => ({ ...place, variant })));
    const offers = contexts.flatMap((context) => offersFor(check, draft, review, context));
    expect(offers.length).toBeGreaterThan(0);
    const unmet = offers.map((offer) => statusAfter(check, draft, offer)).filter(({ status }) => status !== 'pass');
    expect(unmet).toEqual([]);
  });
});
