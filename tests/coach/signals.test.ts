import { describe, expect, it } from 'vitest';
import { hear } from '../../utils/coach/lexicon/hearing.ts';
import { SIGNALS, SOURCES } from '../../utils/coach/lexicon/signals.ts';

/** The names of the signals heard in classed words. */
function heardIn(text: string): (string | undefined)[] {
  return [...hear(text.split(' '))].map((signal) => SIGNALS[signal]);
}

describe('a turn of phrase', () => {
  it.each([
    ['places one after the other', 'metWhen', 'see you last week', 'last of the week'],
    ['a place for one of several words', 'claim', 'as promised', 'as before'],
    ['a place that may be left out', 'topic', 'talking to you about bees', 'talking to them about bees'],
    ['several words in one place', 'vague', 'we meet down the road', 'we meet down a road'],
    ['a place filled several times', 'effect', 'i really very much value it', 'i really hardly value it'],
    [
      'up to so many words of any kind',
      'metAt',
      'at the big yearly bee @event',
      'at the one two three four five six @event',
    ],
    ['any word', 'both', 'another gardener', 'we saw another'],
    ['the beginning of the sentence', 'courtesy', 'congratulations on it', 'many congratulations'],
    ['the end of the sentence', 'askYou', 'a walk ?', 'a walk ? perhaps'],
    ['whole words only', 'introducer', 'our friend', 'our friendship'],
  ])('has %s', (_, signal, yes, no) => {
    expect(heardIn(yes)).toContain(signal);
    expect(heardIn(no)).not.toContain(signal);
  });

  it('is heard once, however often it is said', () => {
    expect(heardIn('@day @day @day').filter((signal) => signal === 'when')).toEqual(['when']);
  });

  it('is heard nowhere in no words', () => {
    expect(hear([]).size).toBe(0);
  });

  it.each(Object.entries(SOURCES))('of %s is written in the notation', (_, sources) => {
    const word = `(?:[@<]?[a-z0-9']+>?|[.,:!?-])`;
    const words = `${word}(?: ${word})*`;
    const place = `(?:[*]|_[0-9]+|\\(${words}(?:[|]${words})*\\)[?*]?|${word}(?:[|]${word})*[?*]?)`;
    for (const source of sources) expect(source).toMatch(new RegExp(`^\\^?${place}(?: ${place})*(?: \\$)?$`));
  });
});
