import { describe, expect, it } from 'vitest';
import type { OfferContext } from '../../../utils/coach/offers/index.ts';
import { AMERICAN, BRITISH, offersOf, results, SUNDAY_MS } from './drafts.ts';

const DAY_MS = 86_400_000;
const note = {
  greeting: 'Hi Priya,',
  content: 'It was good to meet you at the fair.',
  signOff: 'Best,\nTom',
  status: 'miss',
} as const;
const labels = (parts: Parameters<typeof offersOf>[1], context?: OfferContext) =>
  offersOf('next-step', parts, context).map(({ label }) => label);

describe('next steps', () => {
  it('offers coffee, lunch, a call and an event on coming days', () => {
    expect(labels(note)).toEqual([
      'Coffee, Tuesday morning',
      'Lunch, Wednesday',
      'A call, Thursday afternoon',
      'Continue at an event',
    ]);
  });

  it('puts the step in its own paragraph before the sign-off', () => {
    expect(results('next-step', note)[0]).toBe(
      'Hi Priya,\n\nIt was good to meet you at the fair.\n\nWould you be free for a coffee on Tuesday morning?\n\nBest,\nTom',
    );
  });

  it('breaks lines as the writer does', () => {
    expect(results('next-step', { ...note, between: '\n' })[1]).toBe(
      'Hi Priya,\nIt was good to meet you at the fair.\nWould you be free for lunch on Wednesday?\nBest,\nTom',
    );
  });

  it('selects the name of the event, which only the writer knows', () => {
    const { edit } = offersOf('next-step', note)[3] ?? {};
    expect(edit?.text).toBe('\n\nWould you like to join me at ‹the event›?');
    expect(edit?.text.slice(edit.gap?.start, edit.gap?.end)).toBe('‹the event›');
  });

  it('names no day to a reader who may not know who writes', () => {
    const vague = { ...note, isPlaced: false };
    expect(labels(vague, { ...BRITISH, nowMs: SUNDAY_MS + DAY_MS })).toEqual([
      'Coffee, next week',
      'Lunch, next week',
      'A call, next week',
      'Continue at an event',
    ]);
    expect(labels(vague)[0]).toBe('Coffee, this coming week');
  });

  it('dates a formal letter, as the reader writes dates', () => {
    const formal = { ...note, greeting: 'Dear Dr. Okafor,', signOff: 'Yours sincerely,\nTom Reyes' };
    expect(offersOf('next-step', formal)[0]?.edit.text).toBe(
      '\n\nWould you be available for a coffee on Tuesday morning, 24 November?',
    );
    expect(offersOf('next-step', formal, AMERICAN)[0]?.edit.text).toBe(
      '\n\nWould you be available for coffee on Tuesday morning, November 24?',
    );
  });

  it('is warm where the draft is, and British only for the British', () => {
    const warm = { ...note, greeting: 'Hey Priya!', signOff: 'Cheers,\nTom' };
    expect(offersOf('next-step', warm)[0]?.edit.text).toContain('Do you fancy a coffee');
    expect(offersOf('next-step', warm, AMERICAN)[0]?.edit.text).toContain('Are you up for coffee');
  });

  it('goes by the day where the user is', () => {
    // 22:00 UTC on Wednesday is Thursday morning in Auckland.
    const nowMs = Date.UTC(2026, 10, 25, 22);
    expect(labels(note, { ...BRITISH, nowMs })[0]).toBe('Coffee, Friday morning');
    expect(labels(note, { ...BRITISH, nowMs, timeZone: 'Pacific/Auckland' })[0]).toBe('Coffee, Monday morning');
  });

  it('takes an unknown time zone and an unknown locale for absent', () => {
    expect(labels(note, { nowMs: SUNDAY_MS, locale: '', timeZone: 'Mars/Olympus' })).toHaveLength(4);
  });

  it('never offers a weekend, nor today, tomorrow or a day a week away, whatever the day and variant', () => {
    for (let day = 0; day < 28; day += 1) {
      for (let variant = 0; variant < 5; variant += 1) {
        const context = { ...BRITISH, nowMs: SUNDAY_MS + day * DAY_MS, variant };
        const named = labels(note, context)
          .slice(0, 3)
          .map((label) => /(\w+day)/.exec(label)?.[1]);
        const from = new Date(context.nowMs).getUTCDay();
        const allowed = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'].filter(
          (_, weekday) => weekday % 6 !== 0 && (weekday - from + 7) % 7 >= 2,
        );
        expect(named.filter((name) => !name || !allowed.includes(name))).toEqual([]);
        expect(new Set(named).size).toBe(3);
      }
    }
  });

  it('offers lunch on a weekend to those who met on one', () => {
    const met = (metOn: string) => ({ ...note, person: { metOn } });
    expect(labels(met('2026-11-21'))).toContain('Lunch, Saturday');
    expect(labels(met('2026-11-20'))).toContain('Lunch, Wednesday');
    expect(labels(met('2026-02-30'))).toContain('Lunch, Wednesday');
  });

  it('words it another way for another variant, and the same for the same', () => {
    const texts = [0, 1, 2, 0].map((variant) => offersOf('next-step', note, { ...BRITISH, variant })[0]?.edit.text);
    expect(new Set(texts).size).toBe(3);
    expect(texts[3]).toBe(texts[0]);
  });

  it('offers nothing where a step stands already', () => {
    expect(offersOf('next-step', { ...note, status: 'pass' })).toEqual([]);
  });

  it('stands alone in a draft without any other word', () => {
    expect(results('next-step', { status: 'miss' })[0]).toMatch(/^Would you be free/);
  });
});
