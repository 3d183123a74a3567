// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Coach } from '../utils/coached.ts';
import { fakeCoach } from './support/fake-coach.ts';
import { start } from './support/start-coaching.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe('putting words in', () => {
  it('inserts where the offer fits now, not where it stood when it was shown', async () => {
    const draft = start('We met.');
    draft.pause();
    draft.composer.draft = { surface: 'email', to: [], isReply: false, body: 'We met twice.' };
    await draft.coached.insert('next-step', 'next-step/coffee');
    expect(draft.composer.edits[0]?.span).toEqual({ start: 13, end: 13 });
    expect(draft.open()).not.toContain('next-step');
  });

  it.each(['failed', 'moved'] as const)('offers a copy when the page answers "%s"', async (result) => {
    const draft = start('We met.');
    draft.pause();
    draft.composer.nextResult = result;
    expect(await draft.coached.insert('next-step', 'next-step/coffee')).toBe(result);
    expect(draft.shown()?.open.find(({ check }) => check === 'next-step')?.copy).toBe('A coffee?');
  });

  it('puts nothing in where the offer fits no more, and keeps its words for copying', async () => {
    const offersFor: Coach['offersFor'] = (check, draft, ...rest) =>
      draft.body === 'We met.' ? fakeCoach.offersFor(check, draft, ...rest) : [];
    const draft = start('We met.', { ...fakeCoach, offersFor });
    draft.pause();
    draft.composer.draft = { surface: 'email', to: [], isReply: false, body: 'We met twice.' };
    expect(await draft.coached.insert('next-step', 'next-step/coffee')).toBe('moved');
    expect(draft.composer.edits).toEqual([]);
    expect(draft.shown()?.open.find(({ check }) => check === 'next-step')?.copy).toBe('A coffee?');
  });

  it('puts nothing in where the draft cannot be read now', async () => {
    const draft = start('We met.');
    draft.pause();
    draft.composer.draft = undefined;
    expect(await draft.coached.insert('next-step', 'next-step/coffee')).toBe('moved');
    expect(draft.composer.edits).toEqual([]);
  });

  it('takes the item away at once where it is met meanwhile', async () => {
    const met: Coach['offersFor'] = (check, draft, ...rest) =>
      draft.body.includes('coffee?') ? [] : fakeCoach.offersFor(check, draft, ...rest);
    const draft = start('We met.', { ...fakeCoach, offersFor: met });
    draft.pause();
    draft.composer.draft = { surface: 'email', to: [], isReply: false, body: 'We met. A coffee?' };
    expect(await draft.coached.insert('next-step', 'next-step/coffee')).toBe('moved');
    expect(draft.open()).not.toContain('next-step');
  });

  it('does nothing for an offer that nobody made', async () => {
    const draft = start('We met.');
    draft.pause();
    expect(await draft.coached.insert('greeting', 'greeting/none')).toBe('moved');
    expect(draft.composer.edits).toEqual([]);
  });
});
