// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PAUSE_MS } from '../utils/coaching.ts';
import { fakeCoach, fakeReview } from './support/fake-coach.ts';
import { FRAME_MS, start } from './support/start-coaching.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe('the two delays', () => {
  it('counts behind the next frame, and not in the change itself', () => {
    const draft = start('We met.');
    draft.pause();
    draft.composer.type('Hi Priya, we met.');
    expect(draft.shown()?.met).toBe(0);
    draft.frame();
    expect(draft.shown()?.met).toBe(1);
  });

  it('reviews once a frame, however many keys fall into it', () => {
    const review = vi.fn(fakeReview);
    const draft = start('', { ...fakeCoach, createReviewer: () => review });
    draft.pause();
    review.mockClear();
    for (const text of ['W', 'We', 'We met']) draft.composer.type(text);
    draft.frame();
    expect(review).toHaveBeenCalledTimes(1);
  });

  it('gives advice only after a pause', () => {
    const draft = start('');
    draft.composer.type('Hi Priya, we met.');
    draft.frame();
    expect(draft.open()).toEqual([]);
    vi.advanceTimersByTime(PAUSE_MS - FRAME_MS - 1);
    expect(draft.open()).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(draft.open()).toEqual(['why-great', 'next-step']);
  });

  it('waits anew after every key', () => {
    const draft = start('');
    for (const text of ['We', 'We met', 'We met.']) {
      draft.composer.type(text);
      vi.advanceTimersByTime(PAUSE_MS - 100);
    }
    expect(draft.open()).toEqual([]);
  });

  it('adds nothing while somebody types, and takes away what has been met', () => {
    const draft = start('Hi Priya, we met.');
    draft.pause();
    draft.composer.type('Hi, we met because');
    draft.frame();
    expect(draft.open()).toEqual(['next-step']);
    draft.pause();
    expect(draft.open()).toEqual(['greeting', 'next-step']);
  });

  it('puts what is absent before what could be better', () => {
    const draft = start('A pleasure that we met.');
    draft.pause();
    expect(draft.open()).toEqual(['greeting', 'next-step', 'why-great']);
  });
});

describe('silence', () => {
  it('says nothing on everyday mail', () => {
    const draft = start('The invoice is attached.');
    draft.pause();
    expect(draft.coached.state()).toMatchObject({ gate: 'everyday', shown: undefined, announcement: '' });
    expect(draft.painted()).toEqual([]);
  });

  it('keeps the mark through half a sentence and takes it away after the pause', () => {
    const draft = start('We met.');
    draft.pause();
    draft.composer.type('The invoice');
    draft.frame();
    expect(draft.shown()).toBeDefined();
    draft.pause();
    expect(draft.shown()).toBeUndefined();
  });

  it('is kept for a draft that was snoozed', () => {
    const draft = start('A pleasure that we met.');
    draft.coached.snooze(true);
    draft.pause();
    expect(draft.coached.state()).toMatchObject({ isSnoozed: true, announcement: '' });
    expect(draft.painted()).toEqual([]);
    draft.coached.snooze(false);
    expect(draft.painted()).not.toEqual([]);
  });
});

describe('announcements', () => {
  it('come after a pause, once for each count', () => {
    const draft = start('We met.');
    draft.frame();
    expect(draft.coached.state().announcement).toBe('');
    draft.pause();
    expect(draft.coached.state().announcement).toBe('0 of 3 there.');
    draft.composer.type('Hi Priya, we met.');
    draft.frame();
    expect(draft.coached.state().announcement).toBe('0 of 3 there.');
    draft.pause();
    expect(draft.coached.state().announcement).toBe('1 of 3 there.');
  });
});

describe('underlines', () => {
  it('stand after a pause under what the advice is about', () => {
    const draft = start('A pleasure. We met.');
    draft.frame();
    expect(draft.painted()).toEqual([]);
    draft.pause();
    expect(draft.painted()).toEqual([[2, 10]]);
  });

  it('move with their text and vanish when it is changed', () => {
    const draft = start('A pleasure. We met.');
    draft.pause();
    draft.composer.type('Oh! A pleasure. We met.');
    draft.frame();
    expect(draft.painted()).toEqual([[6, 14]]);
    draft.composer.type('Oh! A real plea sure. We met.');
    draft.frame();
    expect(draft.painted()).toEqual([]);
  });

  it('go with the composer', () => {
    const draft = start('A pleasure. We met.');
    draft.pause();
    draft.composer.close();
    expect(draft.painted()).toEqual([]);
  });
});

describe('being overruled', () => {
  it('never shows a dismissed check again in this draft, and goes on counting it', () => {
    const draft = start('We met.');
    draft.pause();
    draft.coached.dismiss('greeting');
    expect(draft.open()).toEqual(['why-great', 'next-step']);
    expect(draft.shown()?.of).toBe(3);
    draft.composer.type('Hi Priya, we met.');
    draft.pause();
    draft.composer.type('We met.');
    draft.pause();
    expect(draft.open()).not.toContain('greeting');
  });

  it('switches a check off for good and on again', () => {
    const draft = start('We met.');
    draft.pause();
    draft.coached.disable('greeting');
    expect(draft.open()).not.toContain('greeting');
    expect(draft.shown()?.of).toBe(2);
    expect(draft.coached.state().switchedOff).toEqual({ check: 'greeting', short: 'minded greeting' });
    draft.coached.enable();
    expect(draft.open()).toContain('greeting');
    expect(draft.coached.state().switchedOff).toBeUndefined();
  });
});

describe('when something fails', () => {
  it('hides, notes the kind of error and no text, and recovers', () => {
    const draft = start('We met.');
    draft.pause();
    draft.composer.readError = new TypeError('We met.');
    draft.composer.type('We met again.');
    draft.frame();
    expect(draft.coached.state()).toMatchObject({ gate: 'unreadable', shown: undefined });
    expect(draft.failures.list()).toEqual([{ where: 'read', kind: 'TypeError', times: 1 }]);
    draft.composer.readError = undefined;
    draft.pause();
    expect(draft.shown()?.of).toBe(3);
  });

  it('stays silent when the engine throws', () => {
    const broken = () => {
      throw new RangeError('broken');
    };
    const draft = start('We met.', { ...fakeCoach, createReviewer: () => broken });
    draft.pause();
    expect(draft.shown()).toBeUndefined();
    expect(draft.failures.list()[0]).toMatchObject({ where: 'review', kind: 'RangeError' });
  });

  it('advises without buttons when no offers can be made', () => {
    const broken = () => {
      throw new RangeError('broken');
    };
    const draft = start('We met.', { ...fakeCoach, offersFor: broken });
    draft.pause();
    expect(draft.shown()?.open.map(({ offers }) => offers)).toEqual([[], [], []]);
    expect(draft.failures.list()[0]).toMatchObject({ where: 'offers', times: 3 });
  });
});

describe('the end', () => {
  it.each(['signal', 'composer'] as const)('stops with the %s: no timer is left, no state is told', (how) => {
    const draft = start('We met.');
    draft.pause();
    draft.composer.type('We met again.');
    draft.onState.mockClear();
    if (how === 'signal') draft.end();
    else draft.composer.close();
    expect(vi.getTimerCount()).toBe(0);
    draft.composer.type('We met at last.');
    draft.coached.refresh();
    draft.coached.dismiss('greeting');
    expect(draft.onState).not.toHaveBeenCalled();
  });
});
