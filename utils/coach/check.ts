import type { CheckInfo } from './checklist.ts';
import type { Reading } from './reading.ts';
import type { Status, Verdict } from './types.ts';

/** A message that shows a status of a check: to whom, and the text. A documentation and a test at once. */
export interface Example {
  readonly to: string;
  readonly body: string;
  readonly subject?: string;
  readonly isReply?: boolean;
}

/** Examples of a check by status. Each check's file exports its own beside the check, so that they need not be shipped. */
export type Examples = Readonly<Partial<Record<Status, readonly Example[]>>>;

/** Two messages that differ in little and fall on either side of a check's line. Documentation and a test, as examples are. */
export interface NearMiss extends Pick<Example, 'to' | 'isReply'> {
  readonly passes: string;
  readonly needsAttention: string;
}

/** One item of the guide: what is said of it, and the function that judges it. */
export interface Check extends CheckInfo {
  /** Pure. Whatever it throws silences this check alone. */
  judge(reading: Reading): Omit<Verdict, 'check'>;
}

/** Gives a check its type. */
export function defineCheck(check: Check): Check {
  return check;
}

/** Met, and nothing to say. */
export const PASS = { status: 'pass', spans: [] } as const;

/** The guidance does not apply here. */
export const NOT_APPLICABLE = { status: 'na', spans: [] } as const;

/** The post that the guide retells. */
export const GUIDANCE = { name: 'The Art of Building Relationships', grade: 'guidance' } as const;
