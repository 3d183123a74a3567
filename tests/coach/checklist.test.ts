import { describe, expect, it } from 'vitest';
import type { CheckInfo, Unwanted } from '../../utils/coach/checklist.ts';
import { checklistOf, doneLineOf, headlineOf } from '../../utils/coach/checklist.ts';
import type { CheckId, Review, Status } from '../../utils/coach/types.ts';
import { CHECK_IDS } from '../../utils/coach/types.ts';

const CHECKS: readonly CheckInfo[] = CHECK_IDS.map((id) => ({
  id,
  title: `Mind the ${id}`,
  short: `minded ${id}`,
  why: 'Because.',
  source: { name: 'A post' },
}));

function reviewed(statuses: Partial<Record<CheckId, Status>>): Review {
  const verdicts = CHECK_IDS.map((check) => ({ check, status: statuses[check] ?? 'na', spans: [] }) as const);
  const anatomy = { own: { start: 0, end: 0 }, contentEnd: 0 };
  return { gate: 'follow-up', followUp: true, verdicts, anatomy, failed: [], isPlaced: false };
}

const unwanted = (disabled: CheckId[] = [], dismissed: CheckId[] = []): Unwanted => ({
  disabled: new Set(disabled),
  dismissed: new Set(dismissed),
});
const listOf = (statuses: Partial<Record<CheckId, Status>>, left = unwanted()) =>
  checklistOf(reviewed(statuses), CHECKS, left);

describe('the checklist', () => {
  it('counts what is there among what applies', () => {
    expect(listOf({ greeting: 'pass', opening: 'pass', 'next-step': 'improve' })).toMatchObject({
      met: 2,
      of: 3,
      done: ['minded greeting', 'minded opening'],
    });
  });

  it('puts what is absent first, then keeps the guide’s order', () => {
    const { open } = listOf({ greeting: 'improve', opening: 'miss', 'why-great': 'improve', 'give-first': 'miss' });
    expect(open.map(({ check }) => check)).toEqual(['opening', 'give-first', 'greeting', 'why-great']);
  });

  it('shows hints without counting them, and gives them no tick', () => {
    const list = listOf({ greeting: 'pass', length: 'improve', timeliness: 'pass' });
    expect(list).toMatchObject({ met: 1, of: 1, done: ['minded greeting'] });
    expect(list.open.map(({ check }) => check)).toEqual(['length']);
  });

  it('leaves a disabled check out of list and count', () => {
    expect(listOf({ greeting: 'miss', opening: 'pass' }, unwanted(['greeting']))).toMatchObject({
      met: 1,
      of: 1,
      open: [],
    });
  });

  it('leaves a dismissed check out of the list alone', () => {
    expect(listOf({ greeting: 'miss', opening: 'pass' }, unwanted([], ['greeting']))).toMatchObject({
      met: 1,
      of: 2,
      open: [],
    });
  });

  it('heads an item with its title where the verdict brings no advice', () => {
    expect(listOf({ greeting: 'miss' }).open[0]?.advice).toBe('Mind the greeting');
  });
});

describe('the words around it', () => {
  it.each([
    [{ met: 7, of: 8, open: [1] }, 'One thing would make it warmer'],
    [{ met: 5, of: 8, open: [1, 2, 3] }, 'Three things would make it warmer'],
    [{ met: 8, of: 8, open: [] }, 'All there'],
    [{ met: 7, of: 8, open: [] }, 'Nothing more to suggest'],
  ])('heads %o', (list, headline) => {
    expect(headlineOf(list)).toBe(headline);
  });

  it('fold the ticks into one line', () => {
    expect(doneLineOf(['greeted by name', 'who you are'])).toBe('Greeted by name · who you are');
    expect(doneLineOf([])).toBe('');
  });
});
