import { describe, expect, it } from 'vitest';
import { offersFor } from '../../../utils/coach/offers/index.ts';
import { CHECK_IDS } from '../../../utils/coach/types.ts';
import { AMERICAN, apply, BRITISH, caseOf, offersOf, results } from './drafts.ts';

const frame = { greeting: 'Hi Priya,', signOff: 'Best,\nTom' } as const;
const pleasantry = {
  ...frame,
  content: 'It was a pleasure meeting you!\n\nCoffee on Friday?',
  about: 'It was a pleasure meeting you!',
};

describe('a reason', () => {
  it('follows the pleasantry that lacks it', () => {
    expect(results('why-great', pleasantry)[0]).toBe(
      'Hi Priya,\n\nIt was a pleasure meeting you! What stayed with me was ‹what they said or did›.\n\nCoffee on Friday?\n\nBest,\nTom',
    );
  });

  it('waits for the end of the sentence, and sets the full stop that the writer left out', () => {
    const content = 'It was lovely to meet you at the fair\nCoffee on Friday?';
    expect(results('why-great', { ...frame, content, about: 'lovely to meet you' })[0]).toContain(
      'at the fair. What stayed with me was ‹what they said or did›.\nCoffee',
    );
  });

  it('closes the first paragraph where nothing was said', () => {
    const content = 'We met at the fair on Monday.\n\nCoffee on Friday?';
    expect(results('why-great', { ...frame, content, status: 'miss' })[0]).toContain(
      'We met at the fair on Monday. What stayed with me was ‹what they said or did›.\n\nCoffee',
    );
  });

  it('selects what only the writer knows', () => {
    for (const { edit } of offersOf('why-great', pleasantry)) {
      expect(edit.text.slice(edit.gap?.start, edit.gap?.end)).toMatch(/^‹.+›$/);
    }
  });

  it('asks why this person where the two have not met', () => {
    const texts = offersOf('why-great', {
      ...frame,
      content: 'I am not one to write.',
      isPlaced: false,
      status: 'miss',
    });
    expect(texts[0]?.edit.text).toContain('I am writing to you in particular because ‹');
  });

  it('contracts where the writer does', () => {
    const content = "I'm glad we met at the fair.";
    expect(offersOf('why-great', { ...frame, content })[1]?.edit.text).toContain("I've been thinking");
  });
});

describe('an introduction', () => {
  const bare = { ...frame, content: 'I am still smiling about the goat.', status: 'miss' } as const;

  it('comes first, and asks for the place', () => {
    expect(results('introduction', bare)[0]).toContain('Hi Priya,\n\nWe met at ‹the event›. I am still smiling');
  });

  it.each([
    ['the Rotary breakfast', '2026-11-19', 'We met at the Rotary breakfast on Thursday. '],
    ['The Rotary breakfast.', '2026-11-21', 'We met at the Rotary breakfast yesterday. '],
    ['in Leeds', '2026-11-22', 'We met in Leeds today. '],
    ['On the ferry', '2026-03-02', 'We met on the ferry on 2 March. '],
    ['the fair', '2026-12-24', 'We met at the fair. '],
    ['the fair', 'some day', 'We met at the fair. '],
  ])('uses the notes: %s, %s', (metAt, metOn, expected) => {
    expect(offersOf('introduction', { ...bare, person: { metAt, metOn } })[0]?.edit.text).toBe(expected);
  });

  it('writes dates as the reader does', () => {
    const person = { metAt: 'the fair', metOn: '2026-03-02' };
    expect(offersOf('introduction', { ...bare, person }, AMERICAN)[0]?.edit.text).toBe(
      'We met at the fair on March 2. ',
    );
  });

  it('says who writes', () => {
    expect(offersOf('introduction', { ...bare, from: { name: 'Tom Reyes' } })[1]?.edit.text).toBe(
      'I am Tom Reyes, ‹what you do›. ',
    );
  });

  it('follows the meeting that is claimed', () => {
    const claim = { ...frame, content: 'Great meeting you! How is the goat?', about: 'Great meeting you!' };
    expect(results('introduction', claim)[0]).toContain('Great meeting you! We met at ‹the event›. How is');
  });

  it('follows the greeting where there is nothing else', () => {
    expect(results('introduction', { greeting: 'Hi Priya,', status: 'miss' })[0]).toBe(
      'Hi Priya,\n\nWe met at ‹the event›.',
    );
  });
});

describe('what is shared', () => {
  const content = 'It was good to see you at the fair.';

  it('stands in the gap where it was noted', () => {
    const [noted] = offersOf('shared-interest', { ...frame, content, person: { interests: ['trail running'] } });
    expect(noted?.edit.text).toBe(' I was glad to find that we both care about trail running.');
    expect(noted?.edit.text.slice(noted.edit.gap?.start, noted.edit.gap?.end)).toBe('trail running');
  });

  it('is a gap where nothing was noted', () => {
    const offers = offersOf('shared-interest', { ...frame, content, person: { interests: [' '] } });
    expect(offers.map(({ label }) => label)).toEqual([
      'We both care about …',
      'I keep coming back to what you said about …',
    ]);
  });

  it('comes before a first paragraph that proposes already', () => {
    const content = 'Coffee on Friday?';
    const { draft, review } = caseOf('shared-interest', { ...frame, content, status: 'miss' });
    const start = draft.body.indexOf(content);
    const step = { check: 'next-step', status: 'pass', spans: [{ start, end: start + content.length }] } as const;
    const [offer] = offersFor('shared-interest', draft, { ...review, verdicts: [...review.verdicts, step] }, BRITISH);
    expect(offer && apply(draft.body, offer.edit)).toContain(
      'Hi Priya,\n\nI was glad to find that we both care about ‹what you share›. Coffee',
    );
  });
});

describe('checks without words to offer', () => {
  it.each(CHECK_IDS.filter((id) => ['opening', 'authenticity', 'give-first', 'length', 'timeliness'].includes(id)))(
    '%s is left to the writer',
    (check) => {
      expect(offersOf(check, pleasantry)).toEqual([]);
    },
  );
});
