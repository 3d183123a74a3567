import type { Draft, Review } from '../types.ts';

/** How the draft speaks, so that what is put in does not sound like somebody else. */
export interface Voice {
  readonly register: 'formal' | 'plain' | 'warm';
  /** Whether the writer writes "I'd" rather than "I would". */
  readonly contracts: boolean;
  readonly isAmerican: boolean;
}

const TITLED_GREETING =
  /^\s*(?:dear|respected|good (?:morning|afternoon|evening|day))\s+(?:dr|prof|professor|mr|mrs|ms|mx|sir|madam|rev|judge|hon)\b/i;
const FORMAL_SIGN_OFF =
  /^\s*(?:yours (?:sincerely|faithfully|truly)|respectfully|sincerely|(?:with )?kindest regards)\b/i;
const WARM_GREETING = /^\s*(?:hey|hiya|heya|yo|howdy)\b/i;
const WARM_SIGN_OFF = /^\s*(?:cheers|take care|see you|hugs|x{1,3}\b|lots of love)/i;
const CONTRACTION = /\b(?:I['’](?:m|d|ve|ll)|(?:it|that|you|we|they)['’](?:s|re|d|ve|ll)|\w+n['’]t)\b/i;
const EXPANSION = /\b(?:I (?:am|would|have|will)|(?:do|did|was|could|would|is) not|it is|cannot)\b/i;

/** Reads the writer's register from greeting, sign-off and habits. A draft that shows nothing is plain. */
export function readVoice(draft: Draft, review: Review, locale: string): Voice {
  const { own, greeting, signOff } = review.anatomy;
  const text = (span: { start: number; end: number } | undefined) =>
    span ? draft.body.slice(span.start, span.end) : '';
  const isFormal = TITLED_GREETING.test(text(greeting)) || FORMAL_SIGN_OFF.test(text(signOff));
  const isWarm = WARM_GREETING.test(text(greeting)) || WARM_SIGN_OFF.test(text(signOff));
  const body = text(own);
  return {
    register: isFormal ? 'formal' : isWarm ? 'warm' : 'plain',
    contracts: CONTRACTION.test(body) || (!isFormal && !EXPANSION.test(body)),
    isAmerican: isAmericanEnglish(locale),
  };
}

/** North American habits; a bare "en" is what browsers set up in the United States say. */
function isAmericanEnglish(locale: string): boolean {
  return /^en(?:$|-(?:US|CA|PH)\b)/i.test(locale.replace('_', '-'));
}

/** One of several wordings: the same `variant` gives the same one. */
export function pick<T>(choices: readonly [T, ...T[]], variant = 0): T {
  return choices[Math.abs(Math.trunc(variant)) % choices.length] ?? choices[0];
}
