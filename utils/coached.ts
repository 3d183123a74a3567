import type { Clock } from './clock.ts';
import type { CheckInfo, ShownList } from './coach/checklist.ts';
import type { Offer, OfferContext } from './coach/offers/index.ts';
import type { CheckId, Draft, Gate, Review } from './coach/types.ts';
import type { FailurePlace } from './failures.ts';
import type { Paint } from './highlights.ts';
import type { Settings } from './settings.ts';
import type { Composer, WriteResult } from './surfaces/site.ts';

/** The engine, as the coaching of a page uses it. */
export interface Coach {
  /** A reviewer with a memory of its own: one a composer. */
  createReviewer(): (draft: Draft) => Review;
  readonly checks: readonly CheckInfo[];
  offersFor(check: CheckId, draft: Draft, review: Review, context: OfferContext): readonly Offer[];
}

/** What coaching needs from around it. */
export interface CoachingParts {
  readonly coach: Coach;
  readonly clock: Clock;
  /** Locale and time zone in which days are offered. */
  readonly place: Omit<OfferContext, 'nowMs'>;
  readonly paint: Paint;
  settings(): Settings;
  /** Switches a check off for good, or on again. */
  setCheck(check: CheckId, on: boolean): void;
  note(where: FailurePlace, error: unknown): void;
}

/** One draft as the coach sees it now. Without `shown` there is nothing to show, `gate` says why. */
export interface CoachedState {
  readonly gate: Gate | 'unreadable';
  readonly isSnoozed: boolean;
  readonly shown: ShownList | undefined;
  /** A check that was just switched off for good, so that it can be taken back where it was done. */
  readonly switchedOff: { readonly check: CheckId; readonly short: string } | undefined;
  /** One short sentence for a screen reader; changes when the count has changed and the writer pauses. */
  readonly announcement: string;
}

/** The coaching of one composer. Nothing here throws; everything ends with the composer. */
export interface Coached {
  readonly composer: Composer;
  state(): CoachedState;
  /** Reads the draft again now, as after a pause. */
  refresh(): void;
  /** Puts an offer's words in; what the page does not take is offered for copying. */
  insert(check: CheckId, offerId: string): Promise<WriteResult>;
  /** Hides a check in this draft; it never comes back in it. */
  dismiss(check: CheckId): void;
  /** Switches a check off for good. */
  disable(check: CheckId): void;
  /** Takes the last `disable` back. */
  enable(): void;
  /** Silent for this draft, or no longer. */
  snooze(on: boolean): void;
}
