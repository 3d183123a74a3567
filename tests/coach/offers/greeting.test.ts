import { describe, expect, it } from 'vitest';
import { AMERICAN, offersOf, results } from './drafts.ts';

const content = 'It was good to meet you at the fair.';
const missing = { content, signOff: 'Best,\nTom', status: 'miss' } as const;

describe('a greeting where there is none', () => {
  it('goes on top, by first name', () => {
    expect(results('greeting', missing)).toEqual([`Hi Priya,\n\n${content}\n\nBest,\nTom`]);
  });

  it.each([
    ['Dr. Ngozi Okafor', ['Dear Dr. Okafor,', 'Hi Ngozi,']],
    ['Dr. Okafor', ['Dear Dr. Okafor,']],
    ['SHAH, PRIYA', ['Hi Priya,']],
  ])('of %s', (name, labels) => {
    expect(offersOf('greeting', { ...missing, to: [{ name }] }).map(({ label }) => label)).toEqual(labels);
  });

  it('keeps to the whole name in a formal letter, since a title would be guessed', () => {
    const formal = { ...missing, signOff: 'Yours sincerely,\nTom Reyes' };
    expect(offersOf('greeting', formal).map(({ label }) => label)).toEqual(['Dear Priya Shah,']);
  });

  it.each([[[]], [[{ address: 'priya.shah@northfield.example' }]], [[{ name: 'Northfield Ltd' }]]])(
    'is not offered where no name is known: %j',
    (to) => {
      expect(offersOf('greeting', { ...missing, to })).toEqual([]);
    },
  );

  it('greets several together', () => {
    const pair = { ...missing, to: [{ name: 'Priya Shah' }, { name: 'Sam Hale' }] };
    expect(offersOf('greeting', pair).map(({ label }) => label)).toEqual(['Hi both,', 'Hi Priya and Sam,']);
    expect(offersOf('greeting', pair, AMERICAN)[0]?.label).toBe('Hi all,');
    const three = { ...missing, to: [...pair.to, { address: 'lee@northfield.example' }] };
    expect(offersOf('greeting', three).map(({ label }) => label)).toEqual(['Hi all,']);
  });

  it('takes one line break in an invitation, where characters count', () => {
    expect(results('greeting', { ...missing, surface: 'linkedin-invite' })[0]).toMatch(/^Hi Priya,\nIt was/);
  });
});

describe('a greeting that lacks the name', () => {
  const greeted = (greeting: string, name: string, about?: string) =>
    results('greeting', { greeting, content, to: [{ name }], ...(about ? { about } : {}) }).map(
      (body) => body.split('\n')[0],
    );

  it.each([
    ['Hi there,', 'Priya Shah', 'Hi Priya,'],
    ['Hi there!', 'Priya Shah', 'Hi Priya!'],
    ['Hello!', 'Priya Shah', 'Hello Priya!'],
    ['Hey,', 'Priya Shah', 'Hey Priya,'],
    ['Hi', 'Priya Shah', 'Hi Priya'],
    ['Good morning,', 'Priya Shah', 'Good morning Priya,'],
    ['Namaste,', 'Priya Shah', 'Namaste Priya,'],
    ['Hello again,', 'Priya Shah', 'Hello again Priya,'],
    ['Dear Sir or Madam,', 'Priya Shah', 'Dear Priya Shah,'],
    ['Dear Sir/Madam,', 'Dr. Ngozi Okafor', 'Dear Dr. Okafor,'],
    ['To whom it may concern,', 'Priya Shah', 'Dear Priya,'],
    ['To Whom It May Concern:', 'Dr. Ngozi Okafor', 'Dear Dr. Okafor:'],
    ['Dear hiring manager,', 'Priya Shah', 'Dear Priya,'],
    ['Respected Professor,', 'Ngozi Okafor', 'Respected Professor Okafor,'],
    ['Hi {{first_name}},', 'Priya Shah', 'Hi Priya,'],
    ['Dear [Name],', 'Priya Shah', 'Dear Priya,'],
    ['Hi Sarah,', 'Priya Shah', 'Hi Priya,'],
    ['Sarah,', 'Priya Shah', 'Priya,'],
    ['Sarah -', 'Priya Shah', 'Priya -'],
    ['Dear Mr. Patel,', 'Dr. Ngozi Okafor', 'Dear Dr. Okafor,'],
    ['Hi, Sarah!', 'Priya Shah', 'Hi, Priya!'],
  ])('%s to %s becomes %s', (greeting, name, expected) => {
    expect(greeted(greeting, name)).toEqual([expected]);
  });

  it('changes the name alone, and selects nothing', () => {
    const [offer] = offersOf('greeting', { greeting: 'Hi Sarah,', content });
    expect(offer).toMatchObject({
      label: 'Hi Priya',
      edit: { span: { start: 3, end: 8 }, was: 'Sarah', text: 'Priya' },
    });
    expect(offer?.edit.gap).toBeUndefined();
  });

  it('changes a wrong name inside a first line that greets', () => {
    expect(greeted('Thank you so much for connecting, Ana!', 'Priya Shah', 'Ana')).toEqual([
      'Thank you so much for connecting, Priya!',
    ]);
  });

  it('leaves a sentence alone in which it can point at no name', () => {
    expect(greeted('Thank you so much for connecting with me!', 'Priya Shah')).toEqual([]);
  });

  it('has no title to complete where the family name is unknown', () => {
    expect(greeted('Respected Professor,', 'Ngozi')).toEqual([]);
  });

  it('stays away from a greeting of several people', () => {
    expect(results('greeting', { greeting: 'Hi there,', content, to: [{ name: 'A B' }, { name: 'C D' }] })).toEqual([]);
  });
});
