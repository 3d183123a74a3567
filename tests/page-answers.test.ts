// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { answerSchema } from '../utils/answers.ts';
import type { Coached, CoachedState } from '../utils/coached.ts';
import type { Answering } from '../utils/page-answers.ts';
import { answer } from '../utils/page-answers.ts';
import { fakeComposer } from './support/fake-composer.ts';

const STATE: CoachedState = {
  gate: 'follow-up',
  isSnoozed: false,
  shown: {
    met: 1,
    of: 2,
    done: ['greeted by name'],
    open: [
      {
        check: 'next-step',
        advice: 'Name a step',
        short: 'a next step',
        why: 'It keeps going.',
        source: { name: 'A post' },
        offers: [{ id: 'next-step/coffee', label: 'Coffee' }],
      },
    ],
  },
  switchedOff: undefined,
  announcement: '1 of 2 there.',
};

function setUp(state: CoachedState | undefined = STATE) {
  const coached = {
    composer: fakeComposer(),
    state: () => state ?? STATE,
    refresh: vi.fn(),
    insert: vi.fn<Coached['insert']>(async () => 'done'),
    dismiss: vi.fn(),
    disable: vi.fn(),
    enable: vi.fn(),
    snooze: vi.fn(),
  } satisfies Coached;
  const answering = {
    site: { id: 'gmail' },
    isOn: () => true,
    switchSite: vi.fn(),
    page: () => ({ all: () => [], visible: () => [coached], inUse: () => coached, refresh: vi.fn() }),
    trouble: () => undefined,
    failures: () => [{ where: 'read', kind: 'TypeError', times: 1 }],
    openPanel: vi.fn(),
  } satisfies Answering;
  return { coached, answering };
}

describe('answering', () => {
  it('tells the popup of the draft in use, in a shape it understands', async () => {
    const { answering, coached } = setUp();
    const given = await answer({ name: 'page-status' }, answering);
    expect(coached.refresh).toHaveBeenCalled();
    const { status } = answerSchema.parse(structuredClone(given));
    expect(status.draft?.shown).toEqual(STATE.shown);
    expect(status.failures).toHaveLength(1);
  });

  it('inserts, and says how it went', async () => {
    const { answering, coached } = setUp();
    const given = await answer({ name: 'insert', check: 'next-step', offerId: 'next-step/coffee' }, answering);
    expect(coached.insert).toHaveBeenCalledWith('next-step', 'next-step/coffee');
    expect(given?.result).toBe('done');
  });

  it('does what is asked of a draft', async () => {
    const { answering, coached } = setUp();
    await answer({ name: 'dismiss', check: 'greeting' }, answering);
    await answer({ name: 'disable', check: 'opening' }, answering);
    await answer({ name: 'enable' }, answering);
    await answer({ name: 'snooze', on: true }, answering);
    expect(coached.dismiss).toHaveBeenCalledWith('greeting');
    expect(coached.disable).toHaveBeenCalledWith('opening');
    expect(coached.enable).toHaveBeenCalled();
    expect(coached.snooze).toHaveBeenCalledWith(true);
  });

  it('switches the site', async () => {
    const { answering } = setUp();
    await answer({ name: 'switch', on: false }, answering);
    expect(answering.switchSite).toHaveBeenCalledWith(false);
  });

  it('opens the panel, and has nothing to say about it', async () => {
    const { answering } = setUp();
    expect(await answer({ name: 'open-panel' }, answering)).toBeUndefined();
    expect(answering.openPanel).toHaveBeenCalled();
  });

  it.each([
    ['no object', 'page-status'],
    ['an unknown name', { name: 'read-everything' }],
    ['an unknown check', { name: 'dismiss', check: 'spelling' }],
    ['a missing field', { name: 'insert', check: 'greeting' }],
  ])('does nothing for %s', async (_what, message) => {
    const { answering, coached } = setUp();
    expect(await answer(message, answering)).toBeUndefined();
    expect(coached.dismiss).not.toHaveBeenCalled();
    expect(coached.insert).not.toHaveBeenCalled();
  });

  it('answers without a draft where none is open, and while the site is off', async () => {
    const { answering } = setUp();
    const given = await answer({ name: 'page-status' }, { ...answering, isOn: () => false, page: () => undefined });
    expect(given?.status).toMatchObject({ isOn: false, draft: undefined });
  });

  it('passes on that a composer cannot be read', async () => {
    const { answering } = setUp();
    const given = await answer({ name: 'page-status' }, { ...answering, trouble: () => 'unreadable-composer' });
    expect(given?.status.trouble).toBe('unreadable-composer');
  });
});
