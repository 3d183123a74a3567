import type { OfferContext } from './offer.ts';

/** A day of the calendar, free of any time zone: `utcMs` is its midnight as if it lay in UTC. */
export interface Day {
  readonly utcMs: number;
  /** 0 is Sunday. */
  readonly weekday: number;
}

const DAY_MS = 86_400_000;
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/**
 * How far ahead a step is offered. Today and tomorrow press; a whole week ahead, "on Thursday" would be read as today.
 * Any five days in a row hold at least three working days.
 */
const SOONEST = 2;
const LATEST = 6;

function dayAt(utcMs: number): Day {
  return { utcMs, weekday: new Date(utcMs).getUTCDay() };
}

/** Making a formatter costs more than all the rest of an offer, and one user has one time zone. */
let lastCalendar: { readonly timeZone: string | undefined; readonly format: Intl.DateTimeFormat } | undefined;

function calendarOf(timeZone: string | undefined): Intl.DateTimeFormat {
  if (lastCalendar && lastCalendar.timeZone === timeZone) return lastCalendar.format;
  const format = makeCalendar(timeZone);
  lastCalendar = { timeZone, format };
  return format;
}

function makeCalendar(timeZone: string | undefined): Intl.DateTimeFormat {
  const parts = { year: 'numeric', month: 'numeric', day: 'numeric' } as const;
  try {
    return new Intl.DateTimeFormat('en-US', { ...parts, timeZone });
  } catch {
    return new Intl.DateTimeFormat('en-US', parts);
  }
}

/** The day it is at `nowMs` where the user is. An unknown time zone counts as absent. */
export function today({ nowMs, timeZone }: OfferContext): Day {
  const parts = new Map(
    calendarOf(timeZone)
      .formatToParts(nowMs)
      .map(({ type, value }) => [type, Number(value)]),
  );
  return dayAt(Date.UTC(parts.get('year') ?? 0, (parts.get('month') ?? 1) - 1, parts.get('day') ?? 1));
}

/** The day that an ISO date such as `2026-03-02` names; `undefined` for anything else, 30 February too. */
export function parseDay(iso: string | undefined): Day | undefined {
  const utcMs = iso && /^\d{4}-\d\d-\d\d$/.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(utcMs) || new Date(utcMs).toISOString().slice(0, 10) !== iso) return undefined;
  return dayAt(utcMs);
}

/** Whether a day is a Saturday or a Sunday. */
export function isWeekend({ weekday }: Day): boolean {
  return weekday === 0 || weekday === 6;
}

/** Days from one day to another; negative when `to` lies before `from`. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((to.utcMs - from.utcMs) / DAY_MS);
}

/** The days near enough to be named by their weekday and far enough not to press, in order. */
export function comingDays(from: Day): readonly Day[] {
  return Array.from({ length: LATEST - SOONEST + 1 }, (_, i) => dayAt(from.utcMs + (SOONEST + i) * DAY_MS));
}

/** "Thursday", in English, since the draft is. */
export function weekdayName({ weekday }: Day): string {
  return WEEKDAYS[weekday] ?? '';
}

/** "26 November", or "November 26" as Americans write it. */
export function dateName({ utcMs }: Day, isAmerican: boolean): string {
  const date = new Date(utcMs);
  const [day, month] = [date.getUTCDate(), MONTHS[date.getUTCMonth()] ?? ''];
  return isAmerican ? `${month} ${day}` : `${day} ${month}`;
}
