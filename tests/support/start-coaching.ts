import { vi } from 'vitest';
import type { CheckId } from '../../utils/coach/types.ts';
import type { Coach, Coached, CoachingParts } from '../../utils/coached.ts';
import { coachComposer, PAUSE_MS } from '../../utils/coaching.ts';
import { createFailureLog } from '../../utils/failures.ts';
import { DEFAULT_SETTINGS, withCheck } from '../../utils/settings.ts';
import { fakeCoach } from './fake-coach.ts';
import { fakeComposer } from './fake-composer.ts';

/** How long a frame lasts on the clock of these tests. */
export const FRAME_MS = 16;

/** Starts coaching on a fake composer with fake timers. */
export function start(body: string, coach: Coach = fakeCoach) {
  const composer = fakeComposer(body);
  const failures = createFailureLog();
  const painted: (readonly Range[])[] = [];
  const onState = vi.fn();
  const ending = new AbortController();
  let settings = DEFAULT_SETTINGS;
  let coached: Coached | undefined;
  const parts: CoachingParts = {
    coach,
    clock: {
      nowMs: () => Date.now(),
      soon: (run) => {
        const timer = setTimeout(run, FRAME_MS);
        return () => clearTimeout(timer);
      },
      after: (delayMs, run) => {
        const timer = setTimeout(run, delayMs);
        return () => clearTimeout(timer);
      },
    },
    place: { locale: 'en-GB' },
    paint: (_owner, ranges) => void painted.push(ranges),
    settings: () => settings,
    setCheck: (check, on) => {
      settings = withCheck(settings, check, on);
      coached?.refresh();
    },
    note: failures.note,
  };
  coached = coachComposer(composer, parts, ending.signal, onState);
  const shown = () => coached.state().shown;
  return {
    composer,
    coached,
    failures,
    onState,
    end: () => ending.abort(),
    shown,
    open: (): CheckId[] | undefined => shown()?.open.map(({ check }) => check),
    painted: () => painted.at(-1)?.map((range) => [Reflect.get(range, 'fakeStart'), Reflect.get(range, 'fakeEnd')]),
    frame: () => vi.advanceTimersByTime(FRAME_MS),
    pause: () => vi.advanceTimersByTime(PAUSE_MS),
  };
}
