import type { Checklist, OpenItem, ShownItem, ShownList } from './coach/checklist.ts';
import { checklistOf } from './coach/checklist.ts';
import type { Offer } from './coach/offers/index.ts';
import type { CheckId, Draft, Review } from './coach/types.ts';
import type { Coached, CoachedState, CoachingParts } from './coached.ts';
import type { FailurePlace } from './failures.ts';
import { quotesOf } from './quotes.ts';
import { isSame } from './same.ts';
import type { Composer, Edit, WriteResult } from './surfaces/site.ts';
import { createUnderlines } from './underlines.ts';

/** Advice waits this long after the last change, so that nobody is told off for half a sentence. */
export const PAUSE_MS = 700;

/** After so long without a change, what stands there is meant to stand there. */
export const REST_MS = 5_000;
const NOWHERE = -1;

const NOTHING: CoachedState = {
  gate: 'empty',
  isSnoozed: false,
  shown: undefined,
  switchedOff: undefined,
  announcement: '',
};

interface Reading {
  readonly draft: Draft;
  readonly review: Review;
  /** Without one the coach has nothing to say. */
  readonly list: Checklist | undefined;
}

/** An item of advice that stands until the next pause. */
type SettledItem = OpenItem & { readonly offers: readonly Offer[] };

/** What was dismissed in a draft, by its editor: the page may take a compose box apart and put it together again. */
const dismissals = new WeakMap<HTMLElement, Set<CheckId>>();

/** Coaches one composer until it closes or the signal aborts; calls `onState` after every change of its state. */
export function coachComposer(
  composer: Composer,
  parts: CoachingParts,
  signal: AbortSignal,
  onState: (coached: Coached) => void,
): Coached {
  const { coach, clock } = parts;
  const ended = AbortSignal.any([composer.closed, signal]);
  const review = coach.createReviewer();
  const underlines = createUnderlines(composer, parts.paint);
  const dismissed = dismissals.get(composer.editor) ?? new Set<CheckId>();
  dismissals.set(composer.editor, dismissed);
  const copies = new Map<CheckId, string>();
  let state = NOTHING;
  let reading: Reading | undefined;
  let settled: readonly SettledItem[] = [];
  /** Where the last change of the text ended, as long as somebody may still be writing there. */
  let writingAt = NOWHERE;
  let cancelFollow: (() => void) | undefined;
  let cancelSettle: (() => void) | undefined;
  let cancelRest: (() => void) | undefined;

  /** The border: what fails in here is noted and leaves the page as it is. */
  function guarded<T>(where: FailurePlace, run: () => T): T | undefined {
    try {
      return ended.aborted ? undefined : run();
    } catch (error) {
      parts.note(where, error);
      return undefined;
    }
  }

  /** `isTyping`: keys still come, so the word at which they come is not finished. */
  function read(isTyping = false): Reading | undefined {
    const onPage = guarded('read', () => composer.read());
    if (!onPage) return undefined;
    return guarded('review', () => {
      writingAt = placeOfChange(reading?.draft.body, onPage.body) ?? writingAt;
      const draft = {
        ...onPage,
        nowMs: clock.nowMs(),
        ...(writingAt !== NOWHERE && { writing: { at: writingAt, isTyping } }),
      };
      const reviewed = review(draft);
      const disabled = new Set(parts.settings().disabled);
      const list = checklistOf(reviewed, coach.checks, { disabled, dismissed });
      return { draft, review: reviewed, list: reviewed.followUp && list.of > 0 ? list : undefined };
    });
  }

  function offersFor(check: CheckId, { draft, review: reviewed }: Reading): readonly Offer[] {
    const context = { ...parts.place, nowMs: clock.nowMs() };
    return guarded('offers', () => coach.offersFor(check, draft, reviewed, context)) ?? [];
  }

  function show(change: Partial<CoachedState>): void {
    const next = { ...state, ...change };
    const shownBefore = state.shown;
    state = isSame(shownBefore, next.shown) ? { ...next, shown: shownBefore } : next;
    guarded('view', () => onState(coached));
    const shown = state.isSnoozed ? [] : (state.shown?.open ?? []);
    guarded('paint', () => underlines.paint(new Set(shown.map(({ check }) => check))));
  }

  /** Between pauses: the count follows the text, the advice only loses what has been met, and nothing is hidden yet. */
  function follow(): void {
    cancelFollow = undefined;
    reading = read(true);
    if (!reading) {
      hide();
      return;
    }
    const { draft, list, review: reviewed } = reading;
    underlines.follow(draft.body);
    show({ gate: reviewed.gate, ...(list && { shown: shownList(list) }) });
  }

  /** After a pause, or an act of the user's: what the review says now is what is shown. */
  function settle(): void {
    cancelTimers();
    const now = read();
    reading = now;
    if (!now) {
      hide();
      return;
    }
    settled = (now.list?.open ?? []).map((item) => ({ ...item, offers: offersFor(item.check, now) }));
    const quotes = settled.flatMap((item) => quotesOf(item.check, item.spans, now.draft.body));
    underlines.settle(quotes, now.draft.body);
    const shown = now.list && shownList(now.list);
    // What was said last is kept in silence: saying it again would announce nothing new.
    const announcement = shown && !state.isSnoozed ? `${shown.met} of ${shown.of} there.` : state.announcement;
    show({ gate: now.review.gate, shown, announcement });
  }

  function hide(): void {
    settled = [];
    // What is read next may be another text.
    writingAt = NOWHERE;
    underlines.settle([], '');
    show({ gate: 'unreadable', shown: undefined });
  }

  function shownList({ met, of, done, open }: Checklist): ShownList {
    const stillOpen = settled.filter((item) => open.some(({ check }) => check === item.check));
    return { met, of, done, open: stillOpen.map((item) => shownItem(item, copies.get(item.check))) };
  }

  function cancelTimers(): void {
    cancelFollow?.();
    cancelSettle?.();
    cancelFollow = undefined;
    cancelSettle = undefined;
  }

  /**
   * The offer with this id, made for the text as it is now: since it was shown, its place may have moved. Where it fits
   * no more, its words are as they were shown and have no place.
   */
  function currentOffer(check: CheckId, offerId: string): { edit: Edit | undefined; text: string } | undefined {
    const now = read();
    if (now) reading = now;
    const isIt = ({ id }: Offer) => id === offerId;
    const edit = now && offersFor(check, now).find(isIt)?.edit;
    const text = edit?.text ?? settled.find((item) => item.check === check)?.offers.find(isIt)?.edit.text;
    return text === undefined ? undefined : { edit, text };
  }

  async function insert(check: CheckId, offerId: string): Promise<WriteResult> {
    const offer = currentOffer(check, offerId);
    if (!offer || ended.aborted) return 'moved';
    copies.delete(check);
    let result: WriteResult = offer.edit ? 'failed' : 'moved';
    try {
      if (offer.edit) result = await composer.replace(offer.edit);
    } catch (error) {
      parts.note('insert', error);
    }
    if (result !== 'done') copies.set(check, offer.text.trim());
    if (!ended.aborted) follow();
    return result;
  }

  const coached: Coached = {
    composer,
    state: () => state,
    refresh: settle,
    insert,
    dismiss(check) {
      dismissed.add(check);
      settle();
    },
    disable(check) {
      const short = coach.checks.find(({ id }) => id === check)?.short ?? check;
      show({ switchedOff: { check, short } });
      parts.setCheck(check, false);
    },
    enable() {
      const check = state.switchedOff?.check;
      show({ switchedOff: undefined });
      if (check) parts.setCheck(check, true);
    },
    snooze(on) {
      state = { ...state, isSnoozed: on };
      settle();
    },
  };

  function start(): void {
    cancelSettle?.();
    cancelFollow ??= clock.soon(follow);
    cancelSettle = clock.after(PAUSE_MS, settle);
    cancelRest?.();
    cancelRest = clock.after(REST_MS, rest);
  }

  /** Nobody is in the middle of a sentence any more. */
  function rest(): void {
    if (writingAt === NOWHERE) return;
    writingAt = NOWHERE;
    settle();
  }

  function stop(): void {
    cancelTimers();
    cancelRest?.();
    try {
      parts.paint(composer, []);
    } catch (error) {
      parts.note('paint', error);
    }
  }

  if (!ended.aborted) {
    ended.addEventListener('abort', stop, { once: true });
    guarded('site', () => composer.onChange(() => guarded('site', start)));
    start();
  }
  return coached;
}

/** What is shown of an item: the text around its offers stays here. */
function shownItem({ check, advice, short, why, source, offers }: SettledItem, copy: string | undefined): ShownItem {
  return { check, advice, short, why, source, offers: offers.map(({ id, label }) => ({ id, label })), copy };
}

/** Where the change from one text to another ends in the new one; `undefined` where nothing was there before, or nothing changed. */
function placeOfChange(before: string | undefined, now: string): number | undefined {
  if (before === undefined || before === now) return undefined;
  const most = Math.min(before.length, now.length);
  let same = 0;
  while (same < most && before[before.length - 1 - same] === now[now.length - 1 - same]) same++;
  return now.length - same;
}
