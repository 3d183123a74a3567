import type { Reading } from './reading.ts';
import type { Draft, Review, Span, Status, Verdict } from './types.ts';

/** A draft without a piece of its text. */
export interface Cut {
  readonly draft: Draft;
  readonly span: Span;
}

const WORD = /[\p{L}\p{M}\p{N}'’-]/u;

/** The draft without the word that is being typed; `undefined` where none is. */
export function withoutHalfWord(draft: Draft): Cut | undefined {
  const { body, writing } = draft;
  if (!writing?.isTyping || !WORD.test(body[writing.at - 1] ?? '')) return undefined;
  let start = writing.at;
  let end = writing.at;
  while (start > 0 && WORD.test(body[start - 1] ?? '')) start--;
  while (end < body.length && WORD.test(body[end] ?? '')) end++;
  return cut(draft, { start, end });
}

/** The draft without the sentence that is being written: the caret is at its end, and no mark has ended it yet. */
export function withoutHalfSentence({ draft, parts }: Reading): Cut | undefined {
  const at = draft.writing?.at;
  const half = parts.content.find(({ end, text }) => !ENDED.test(text) && at !== undefined && isAtEnd(draft, at, end));
  return half && cut(draft, half);
}

/** A mark, a bracket that closes, a smile, or an address: people end with these. */
const ENDED = /[.!?…)\]][\s"'”’]*$|\p{Extended_Pictographic}\s*$|[a-z]\.[a-z]{2,9}\/?\S{0,80}\s*$/u;

/** White space behind a sentence still belongs to it, a line break does not. */
function isAtEnd({ body }: Draft, at: number, end: number): boolean {
  return at >= end && at <= body.length && /^[^\S\n]*$/.test(body.slice(end, at));
}

function cut(draft: Draft, { start, end }: Span): Cut {
  const { body, writing } = draft;
  const at = writing && writing.at > start ? Math.max(start, writing.at - (end - start)) : writing?.at;
  return {
    draft: {
      ...draft,
      body: body.slice(0, start) + body.slice(end),
      writing: at === undefined ? undefined : { at, isTyping: false },
    },
    span: { start, end },
  };
}

const HARM: Readonly<Record<Status, number>> = { na: 0, pass: 0, improve: 1, miss: 2 };

/** Of two reviews, for each check the kinder verdict; facts stay. */
export function kinderOf(one: Review, other: Review): Review {
  const verdicts = one.verdicts.map((verdict) => {
    const again = other.verdicts.find(({ check }) => check === verdict.check);
    return again && !verdict.isFact && HARM[again.status] < HARM[verdict.status] ? again : verdict;
  });
  return { ...one, verdicts };
}

/** A review of a draft with a piece cut out, as one of the whole draft: what lies behind the cut is moved back. */
export function asOfWhole(review: Review, { start, end }: Span): Review {
  const moved = (at: number) => (at < start ? at : at + end - start);
  // What ends where the cut begins ends there still.
  const movedEnd = (at: number) => (at <= start ? at : at + end - start);
  const spanOf = (span: Span): Span => ({ start: moved(span.start), end: movedEnd(span.end) });
  const { anatomy } = review;
  return {
    ...review,
    verdicts: review.verdicts.map((verdict): Verdict => ({ ...verdict, spans: verdict.spans.map(spanOf) })),
    anatomy: {
      own: spanOf(anatomy.own),
      greeting: anatomy.greeting && spanOf(anatomy.greeting),
      contentEnd: movedEnd(anatomy.contentEnd),
      signOff: anatomy.signOff && spanOf(anatomy.signOff),
    },
  };
}
