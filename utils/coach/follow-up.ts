import { isForeign } from './language.ts';
import { isTooLong, type Reading } from './reading.ts';
import type { Gate } from './types.ts';

/** Below this a draft has not said what it is for, unless it ends as a whole message does. */
const FEW_WORDS = 8;
/** A note to more people than this is a notice. */
const MANY_RECIPIENTS = 3;

/**
 * Whether the coach is wanted: is this a message that starts, renews or builds a relationship?
 *
 * Everything else is silence. A follow-up passed over costs little; everyday mail nagged at costs the user.
 */
export function judgeGate(reading: Reading): Gate {
  const { draft, parts } = reading;
  const ownText = draft.body.slice(parts.own.start, parts.own.end);
  if (ownText.length === 0) return 'empty';
  if (isTooLong(draft, parts)) return 'too-long';
  if (!isPlainEnglish(reading) && isForeign(ownText)) return 'not-english';
  if (draft.to.length > MANY_RECIPIENTS) return 'everyday';
  if (reading.wordCount < FEW_WORDS && !isWholeMessage(reading)) return 'too-short';
  return reading.says('gate') ? 'follow-up' : 'everyday';
}

/** In English nearly every second word is a small one, in its neighbours some look like one: a quarter settles it without a closer look. */
function isPlainEnglish({ englishCount, wordCount }: Reading): boolean {
  return englishCount >= 3 && englishCount > wordCount / 4;
}

/** A few words that are a message all the same: "Great meeting you!", "Joy pls endorse me for Python. Ben" */
function isWholeMessage({ parts, wordCount }: Reading): boolean {
  if (wordCount === 0) return false;
  const end = parts.content.at(-1)?.text ?? '';
  return /[.!?…)]\s*$/u.test(end) || /\p{Extended_Pictographic}/u.test(end.slice(-3)) || parts.signOff !== undefined;
}
