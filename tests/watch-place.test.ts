// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPlace } from '../utils/watch-place.ts';

/** An observer whose callback the test calls, as the browser does once for all that is newly observed. */
class FakeObserver {
  static readonly all: FakeObserver[] = [];
  readonly tell: () => void;
  isOn = false;
  constructor(tell: () => void) {
    this.tell = tell;
    FakeObserver.all.push(this);
  }
  observe() {
    this.isOn = true;
  }
  disconnect() {
    this.isOn = false;
  }
}
const observing = () => FakeObserver.all.filter(({ isOn }) => isOn);

let rect = new DOMRect(0, 0, 100, 50);
let ending = new AbortController();

function watch() {
  const element = document.createElement('div');
  Object.assign(element, { getBoundingClientRect: () => rect });
  const onMove = vi.fn();
  const wake = watchPlace(() => [element], onMove, ending.signal);
  return { onMove, wake };
}
const frames = (count: number) => {
  for (let frame = 0; frame < count; frame++) vi.advanceTimersToNextFrame();
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('ResizeObserver', FakeObserver);
  vi.stubGlobal('IntersectionObserver', FakeObserver);
  FakeObserver.all.length = 0;
  rect = new DOMRect(0, 0, 100, 50);
  ending = new AbortController();
});
afterEach(() => {
  ending.abort();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('watching a place', () => {
  it('tells once at the start, then rests: no frame and no timer is waiting', () => {
    const { onMove } = watch();
    frames(10);
    expect(onMove).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is not woken by observers that tell of what they have begun to observe', () => {
    const { onMove } = watch();
    frames(10);
    for (const observer of observing()) observer.tell();
    expect(vi.getTimerCount()).toBe(0);
    expect(onMove).toHaveBeenCalledTimes(1);
  });

  it('follows frame by frame while something moves, then rests again', () => {
    const { onMove } = watch();
    frames(10);
    onMove.mockClear();
    for (let left = 1; left <= 5; left++) {
      rect = new DOMRect(left, 0, 100, 50);
      if (left === 1) observing()[0]?.tell();
      frames(1);
    }
    expect(onMove).toHaveBeenCalledTimes(5);
    frames(10);
    expect(vi.getTimerCount()).toBe(0);
    expect(observing().length).toBeGreaterThan(0);
  });

  it.each(['scroll', 'click', 'transitionend'])('looks again at a %s', (type) => {
    const { onMove } = watch();
    frames(10);
    document.dispatchEvent(new Event(type));
    frames(10);
    expect(onMove).toHaveBeenCalledTimes(2);
  });

  it('costs nothing at a letter, and looks again at a key that may open a menu', () => {
    const { onMove } = watch();
    frames(10);
    document.dispatchEvent(new KeyboardEvent('keyup', { key: 'e' }));
    expect(vi.getTimerCount()).toBe(0);
    document.dispatchEvent(new KeyboardEvent('keyup', { key: 'ArrowDown' }));
    frames(10);
    expect(onMove).toHaveBeenCalledTimes(2);
  });

  it('ends with the signal', () => {
    const { onMove, wake } = watch();
    frames(10);
    ending.abort();
    wake();
    document.dispatchEvent(new Event('scroll'));
    frames(10);
    expect(onMove).toHaveBeenCalledTimes(1);
    expect(observing()).toEqual([]);
  });
});
