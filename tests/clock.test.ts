// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pageClock } from '../utils/clock.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('soon', () => {
  it('is behind the next frame, and once', () => {
    const run = vi.fn();
    pageClock.soon(run);
    vi.advanceTimersByTime(20);
    expect(run).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1000);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('is within a tenth of a second where no frame comes', () => {
    vi.stubGlobal('requestAnimationFrame', () => 0);
    const run = vi.fn();
    pageClock.soon(run);
    vi.advanceTimersByTime(99);
    expect(run).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('can be called off', () => {
    const run = vi.fn();
    pageClock.soon(run)();
    vi.advanceTimersByTime(1000);
    expect(run).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });
});

it('waits as long as it is told, unless called off', () => {
  const run = vi.fn();
  const cancel = pageClock.after(700, run);
  vi.advanceTimersByTime(699);
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(run).toHaveBeenCalledTimes(1);
  cancel();
  pageClock.after(700, run)();
  vi.advanceTimersByTime(1000);
  expect(run).toHaveBeenCalledTimes(1);
});
