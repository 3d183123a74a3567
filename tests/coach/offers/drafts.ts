import type { Offer, OfferContext, OfferEdit } from '../../../utils/coach/offers/index.ts';
import { offersFor } from '../../../utils/coach/offers/index.ts';
import type { CheckId, Draft, Review, Status } from '../../../utils/coach/types.ts';

/** Sunday 22 November 2026, 09:00 UTC. */
export const SUNDAY_MS = Date.UTC(2026, 10, 22, 9);
export const BRITISH: OfferContext = { nowMs: SUNDAY_MS, locale: 'en-GB', timeZone: 'Europe/London' };
export const AMERICAN: OfferContext = { ...BRITISH, locale: 'en-US', timeZone: 'America/Chicago' };

interface Parts {
  greeting?: string;
  content?: string;
  signOff?: string;
  between?: string;
}

interface Case extends Parts, Partial<Omit<Draft, 'body'>> {
  status?: Status;
  isPlaced?: boolean;
  /** The words that the verdict is about. */
  about?: string;
}

/** A draft from its parts, with the review that the engine would give for one check. */
export function caseOf(check: CheckId, parts: Case): { draft: Draft; review: Review } {
  const {
    greeting = '',
    content = '',
    signOff = '',
    between = '\n\n',
    status = 'improve',
    isPlaced = true,
    about,
  } = parts;
  const { greeting: _g, content: _c, signOff: _s, between: _b, status: _st, isPlaced: _p, about: _a, ...facts } = parts;
  const body = [greeting, content, signOff].filter((part) => part !== '').join(between);
  const draft: Draft = { surface: 'email', to: [{ name: 'Priya Shah' }], isReply: false, ...facts, body };
  const contentEnd =
    signOff === '' ? body.length : body.length - signOff.length - (content || greeting ? between.length : 0);
  const start = about === undefined ? -1 : body.indexOf(about);
  const review: Review = {
    gate: 'follow-up',
    followUp: true,
    isPlaced,
    failed: [],
    verdicts: [{ check, status, spans: start < 0 ? [] : [{ start, end: start + (about ?? '').length }] }],
    anatomy: {
      own: { start: 0, end: body.length },
      contentEnd,
      ...(greeting === '' ? {} : { greeting: { start: 0, end: greeting.length } }),
      ...(signOff === '' ? {} : { signOff: { start: body.length - signOff.length, end: body.length } }),
    },
  };
  return { draft, review };
}

/** The offers of a case. */
export function offersOf(check: CheckId, parts: Case, context: OfferContext = BRITISH): readonly Offer[] {
  const { draft, review } = caseOf(check, parts);
  return offersFor(check, draft, review, context);
}

/** The draft's body after an edit; fails where `was` is not what stands there. */
export function apply(body: string, { span, was, text }: OfferEdit): string {
  if (body.slice(span.start, span.end) !== was) throw new Error(`"${was}" does not stand at ${span.start}`);
  return body.slice(0, span.start) + text + body.slice(span.end);
}

/** The bodies that the offers of a case lead to. */
export function results(check: CheckId, parts: Case, context: OfferContext = BRITISH): readonly string[] {
  const { draft } = caseOf(check, parts);
  return offersOf(check, parts, context).map(({ edit }) => apply(draft.body, edit));
}
