/** Where a message is written. */
export const SURFACES = ['email', 'linkedin-message', 'linkedin-invite', 'note'] as const;
export type Surface = (typeof SURFACES)[number];

/** The guide's eight checks in its order, then two that follow from facts alone. A check's id is its file's name. */
export const CHECK_IDS = [
  'greeting',
  'opening',
  'introduction',
  'shared-interest',
  'why-great',
  'next-step',
  'authenticity',
  'give-first',
  'length',
  'timeliness',
] as const;
export type CheckId = (typeof CHECK_IDS)[number];

/** Whether a value from outside is the id of a check. */
export function isCheckId(value: unknown): value is CheckId {
  return CHECK_IDS.some((id) => id === value);
}

/** `pass`: met; `improve`: one edit would make it good; `miss`: absent, or does harm; `na`: does not apply here. */
export const STATUSES = ['pass', 'improve', 'miss', 'na'] as const;
export type Status = (typeof STATUSES)[number];

/** A half-open range into `Draft.body`, in UTF-16 code units, as `slice` takes it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Somebody with a name, as the page shows it. Absent means that the page does not say. */
export interface Named {
  readonly name?: string | undefined;
  readonly address?: string | undefined;
}

/** What the user noted of the reader. Dates are ISO days, `2026-03-02`. */
export interface Person {
  readonly metAt?: string | undefined;
  readonly metOn?: string | undefined;
  readonly interests?: readonly string[] | undefined;
}

/**
 * A message being written, as plain text, with what the page knows about it.
 *
 * The engine has no clock: `nowMs` (milliseconds since 1970, UTC) is passed in, and without it `timeliness` is `na`.
 * `writing` tells where the last change ended: what is half-written there is not held against the writer.
 * `inviteLimit` is the number of characters a LinkedIn invitation may have, where the page says so.
 */
export interface Draft {
  readonly surface: Surface;
  readonly subject?: string | undefined;
  readonly to: readonly Named[];
  readonly from?: Named | undefined;
  readonly isReply: boolean;
  readonly person?: Person | null | undefined;
  readonly body: string;
  readonly nowMs?: number | undefined;
  readonly inviteLimit?: number | undefined;
  readonly writing?: Writing | undefined;
}

/** Where somebody is writing, as an offset into the body; `isTyping` while the keys still come and the word there may grow. */
export interface Writing {
  readonly at: number;
  readonly isTyping: boolean;
}

/** What one check says of one draft. `advice` stands where the status needs attention. */
export interface Verdict {
  readonly check: CheckId;
  readonly status: Status;
  readonly spans: readonly Span[];
  readonly advice?: string | undefined;
  /** It follows from the text as it stands: no sentence that is still being written excuses it. */
  readonly isFact?: boolean | undefined;
}

/**
 * Why the coach speaks (`follow-up`) or stays silent. `empty` and `too-short` wait for more text; `not-english` is said
 * in the popup; `too-long` is a text that nobody writes as a follow-up.
 */
export type Gate = 'follow-up' | 'everyday' | 'empty' | 'too-short' | 'too-long' | 'not-english';

/**
 * Where the parts of a message lie.
 *
 * `own` is the writer's own text: no quoted history, no signature block, white space trimmed. `greeting` is the greeting
 * at the start, without the line break after it. `contentEnd` is the end of the last line of content: a next step is put
 * in there. `signOff` is from the sign-off formula, or from the name alone, to the end of `own`.
 */
export interface Anatomy {
  readonly own: Span;
  readonly greeting?: Span | undefined;
  readonly contentEnd: number;
  readonly signOff?: Span | undefined;
}

/** Gate and verdicts for one draft. `verdicts` has one entry a check, in the order of `CHECK_IDS`, but for those in `failed`. */
export interface Review {
  readonly gate: Gate;
  readonly followUp: boolean;
  readonly verdicts: readonly Verdict[];
  readonly anatomy: Anatomy;
  /** Checks that threw: they are left out, the others still speak. */
  readonly failed: readonly CheckId[];
  /** Whether the meeting is placed in the draft, by date, event, place or introducer: offers may then name a day. */
  readonly isPlaced: boolean;
}

/** A status that asks something of the writer. */
export function needsAttention(status: Status): boolean {
  return status === 'improve' || status === 'miss';
}
