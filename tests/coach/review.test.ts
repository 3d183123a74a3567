import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineCheck, GUIDANCE, PASS } from '../../utils/coach/check.ts';
import { CHECKS } from '../../utils/coach/checks/index.ts';
import { createReviewer } from '../../utils/coach/review.ts';
import type { Draft } from '../../utils/coach/types.ts';

const NOTE =
  'Hi Priya,\n\nIt was a pleasure meeting you at the Riverside charity drive on Saturday. We have the same trouble with new volunteers at the food bank.\n\nLet’s keep in touch!\n\nTom';

function draftOf(body: string, facts: Partial<Draft> = {}): Draft {
  return {
    surface: 'email',
    to: [{ name: 'Priya Shah' }],
    from: { name: 'Tom Reyes' },
    isReply: false,
    body,
    ...facts,
  };
}

const review = (body: string, facts?: Partial<Draft>) => createReviewer()(draftOf(body, facts));

/** Pieces of messages, sensible and not, put together at random. */
const bodies = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'Hi Priya,',
        '\n\n',
        'Let’s keep in touch!',
        'Tom',
        '-- \n',
        '> quoted',
        'On Monday Ana wrote:\n',
        '{{name}}',
        '🙏',
        'שלום',
        'Coffee on Thursday?',
      ),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
    ),
    { maxLength: 20 },
  )
  .map((pieces) => pieces.join(' '));

describe('a review', () => {
  it('is the same for the same draft, whatever was read before it', () => {
    const warm = createReviewer();
    fc.assert(
      fc.property(bodies, (body) => {
        expect(warm(draftOf(body))).toEqual(review(body));
      }),
      { numRuns: 300 },
    );
  });

  it('points only into the draft, and never throws', () => {
    fc.assert(
      fc.property(bodies, fc.boolean(), (body, isReply) => {
        const { verdicts, failed, anatomy } = review(body, { isReply });
        expect(failed).toEqual([]);
        for (const { start, end } of [...verdicts.flatMap(({ spans }) => spans), anatomy.own]) {
          expect(0 <= start && start <= end && end <= body.length).toBe(true);
        }
        expect(anatomy.contentEnd).toBeLessThanOrEqual(body.length);
      }),
      { numRuns: 300 },
    );
  });

  it('is the same letter by letter as at once', () => {
    const typing = createReviewer();
    for (let end = 1; end < NOTE.length; end++) typing(draftOf(NOTE.slice(0, end)));
    expect(typing(draftOf(NOTE))).toEqual(review(NOTE));
  });

  it('loses one check when one check throws', () => {
    const broken = defineCheck({
      id: 'opening',
      title: 'Broken',
      short: 'broken',
      why: 'It throws.',
      source: GUIDANCE,
      judge() {
        throw new Error('the words of a letter');
      },
    });
    const checks = CHECKS.map((check) => (check.id === 'opening' ? broken : check));
    const { verdicts, failed } = createReviewer(checks)(draftOf(NOTE));
    expect(failed).toEqual(['opening']);
    expect(verdicts.map(({ check }) => check)).toEqual(CHECKS.map(({ id }) => id).filter((id) => id !== 'opening'));
  });

  it('asks for what the note lacks and no more', () => {
    const open = review(NOTE).verdicts.filter(({ status }) => status === 'improve' || status === 'miss');
    expect(open.map(({ check }) => check)).toEqual(['why-great', 'next-step']);
  });

  it('marks the words its advice is about', () => {
    const step = review(NOTE).verdicts.find(({ check }) => check === 'next-step');
    expect(step?.spans.map(({ start, end }) => NOTE.slice(start, end))).toEqual(['Let’s keep in touch!']);
    expect(step?.advice).toContain('“Let’s keep in touch”');
  });

  it('says nothing of everyday mail', () => {
    const { followUp, verdicts } = review(
      'Hi Priya,\n\nInvoice 204 for the March cleaning is attached. It is due on Friday. Please use the reference on the second page.\n\nThanks,\nTom',
    );
    expect(followUp).toBe(false);
    expect(verdicts.map(({ status }) => status)).toEqual(CHECKS.map(() => 'na'));
  });

  it('gives every check a verdict even where the reader has no name', () => {
    expect(createReviewer(CHECKS)({ ...draftOf(NOTE), to: [{}] }).verdicts).toHaveLength(CHECKS.length);
    expect(PASS.spans).toEqual([]);
  });
});

describe('the gate', () => {
  it.each([
    ['an empty draft', '', 'empty'],
    ['only white space', ' \n\n ', 'empty'],
    ['only a picture', '🙏🙏', 'too-short'],
    ['a greeting alone', 'Hi Priya,', 'too-short'],
    ['a beginning', 'Hi Priya,\n\nIt was', 'too-short'],
    [
      'German',
      'Liebe Priya,\n\nes hat mich sehr gefreut, Sie am Samstag auf der Messe kennenzulernen. Ich würde gern mit Ihnen einen Kaffee trinken.',
      'not-english',
    ],
    ['Hebrew', 'שלום פריה, היה נעים מאוד לפגוש אותך ביום שבת. אשמח להיפגש לקפה בשבוע הבא.', 'not-english'],
    ['200 kB pasted at once', 'It was good to meet you on Saturday. '.repeat(5600), 'too-long'],
    ['a notice to many', NOTE, 'everyday'],
  ])('waits or is silent on %s', (name, body, gate) => {
    const to = name === 'a notice to many' ? ['Ana', 'Ben', 'Cem', 'Dora'].map((one) => ({ name: one })) : undefined;
    expect(review(body, to && { to }).gate).toBe(gate);
  });

  it('is silent on a long text wherever the reading is cut off, white space included', () => {
    const line = 'It was good to meet you on Saturday. ';
    for (let pad = 0; pad < line.length; pad++) {
      expect(review(`${'x'.repeat(pad)} ${`${line}\n\n`.repeat(600)}`).gate).toBe('too-long');
    }
  });

  it('reads a short note above a long quoted thread', () => {
    const quoted = '> It was a long meeting and much was said.\n'.repeat(800);
    expect(review(`${NOTE}\n\nOn Mon, 9 Mar 2026 Priya Shah wrote:\n${quoted}`).gate).toBe('follow-up');
  });
});
