import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carryOver, quotesOf } from '../utils/quotes.ts';

const BODY = 'Hi Priya, great to meet you. Bye.';
const quotes = quotesOf('why', [{ start: 10, end: 27 }], BODY);

describe('quotes', () => {
  it('hold the text they were made for', () => {
    expect(quotes).toEqual([{ owner: 'why', start: 10, end: 27, text: 'great to meet you' }]);
  });

  it.each([
    { start: 3, end: 3 },
    { start: -1, end: 2 },
    { start: 30, end: 99 },
  ])('leave out a span that is none: %o', (span) => {
    expect(quotesOf('why', [span], BODY)).toEqual([]);
  });

  it.each([
    ['stay before an edit', `${BODY} Tom`, [10]],
    ['move behind an insertion', `Oh, ${BODY}`, [14]],
    ['move behind a deletion', BODY.slice(3), [7]],
    ['stay beside an edit that touches them not', BODY.replace('. Bye', '! Bye'), [10]],
    ['go when they are cut into', BODY.replace('great', 'gr eat'), []],
    ['go with their text', BODY.slice(0, 12), []],
  ])('%s', (_what, after, starts) => {
    expect(carryOver(quotes, BODY, after).map(({ start }) => start)).toEqual(starts);
  });

  it('always stand on their own text, whatever is typed', () => {
    const text = fc.string({ maxLength: 40 });
    fc.assert(
      fc.property(text, text, fc.nat(40), fc.nat(40), (before, after, start, length) => {
        const made = quotesOf('x', [{ start, end: start + length }], before);
        return carryOver(made, before, after).every((quote) => after.slice(quote.start, quote.end) === quote.text);
      }),
    );
  });
});
