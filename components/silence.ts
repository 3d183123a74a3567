import type { Gate } from '../utils/coach/types.ts';

/** Why there is no checklist for a draft, in plain words; the same in panel and popup. */
export function silenceOf(gate: Gate | 'unreadable', isSnoozed: boolean): string {
  if (isSnoozed) return 'You asked for quiet in this draft.';
  return REASONS[gate];
}

const REASONS: Readonly<Record<Gate | 'unreadable', string>> = {
  'follow-up': 'Every check that fits this draft is switched off.',
  everyday: 'This reads like everyday mail, and the coach only looks at notes to people you have met or want to meet.',
  empty: 'Write a few words to somebody you have met, and the coach looks along.',
  'too-short': 'A few more words, and the coach can tell what kind of message this is.',
  'too-long': 'This is longer than a follow-up ever is, so the coach stays out of it.',
  'not-english': 'The coach only knows English so far, and stays silent in other languages.',
  unreadable: 'The coach cannot read this draft.',
};
