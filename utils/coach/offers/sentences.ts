import type { CheckId, Draft, Review, Span, Verdict } from '../types.ts';
import { type Day, dateName, daysBetween, parseDay, today, weekdayName } from './days.ts';
import { gapMark, insertAt, type Offer, type OfferContext, type OfferEdit, type OfferInput, offerId } from './offer.ts';
import { findFirstParagraph, paragraphBreak, sentenceBreak, sentenceEnd } from './place.ts';
import { readVoice } from './voice.ts';

/** Beginnings of a reason; what it was only the writer knows. */
export function offerReasons(input: OfferInput): readonly Offer[] {
  const { contracts } = readVoice(input.draft, input.review, input.context.locale);
  const i = contracts ? "I've" : 'I have';
  const sentences = input.review.isPlaced
    ? {
        stayed: `What stayed with me was ${gapMark('what they said or did')}.`,
        since: `${i} been thinking about ${gapMark('what they said')} since.`,
      }
    : {
        because: `${contracts ? "I'm" : 'I am'} writing to you in particular because ${gapMark('what they did that you admire')}.`,
        stayed: `What stayed with me was ${gapMark('something they made or said')}.`,
      };
  return offersOf('why-great', sentences, (sentence) => afterFirstThought(input, sentence));
}

/** A bare "We both …" is a statement for the record; this says that it matters. */
const GLAD = 'I was glad to find ';

/** Names something shared: an interest from the notes stands in the gap already, to be kept or typed over. */
export function offerSharedInterests(input: OfferInput): readonly Offer[] {
  const interests = input.draft.person?.interests?.filter((interest) => interest.trim() !== '').slice(0, 2) ?? [];
  const noted = interests.map((interest, index): Offer => {
    const before = `${GLAD}that we both care about `;
    const edit = afterFirstThought(input, `${before}${interest}.`);
    const start = edit.text.indexOf(before) + before.length;
    return {
      id: offerId('shared-interest', `noted-${index + 1}`),
      label: `We both care about ${interest}`,
      edit: { ...edit, gap: { start, end: start + interest.length } },
    };
  });
  const sentences = {
    both: `${GLAD}that we both care about ${gapMark('what you share')}.`,
    topic: `I keep coming back to what you said about ${gapMark('the topic')}.`,
  };
  return [...noted, ...offersOf('shared-interest', sentences, (sentence) => afterFirstThought(input, sentence))].slice(
    0,
    3,
  );
}

/** Where and when they met, from the notes where there are any; or who the writer is. */
export function offerIntroductions(input: OfferInput): readonly Offer[] {
  const { draft, review, context } = input;
  const { contracts, isAmerican } = readVoice(draft, review, context.locale);
  const name = draft.from?.name?.trim();
  const self = contracts ? "I'm" : 'I am';
  const sentences = {
    met: `We met ${meetingPlace(draft.person?.metAt)}${meetingDay(draft, context, isAmerican)}.`,
    self: name ? `${self} ${name}, ${gapMark('what you do')}.` : `${self} ${gapMark('your name and what you do')}.`,
  };
  return offersOf('introduction', sentences, (sentence) => atTheBeginning(input, sentence));
}

/** "at the Rotary breakfast"; a note may bring its own "at" or "in". */
function meetingPlace(metAt: string | undefined): string {
  const place = metAt?.trim().replace(/[.\s]+$/, '');
  if (!place) return `at ${gapMark('the event')}`;
  return /^(?:at|in|on|during|through|near|outside|over|after)\s/i.test(place)
    ? place.charAt(0).toLowerCase() + place.slice(1)
    : `at ${place.replace(/^The /, 'the ')}`;
}

/** A weekday names a day of the past week; what is longer ago, or in the notes as still to come, needs its date. */
function meetingDay(draft: Draft, context: OfferContext, isAmerican: boolean): string {
  const met: Day | undefined = parseDay(draft.person?.metOn);
  if (!met) return '';
  const ago = daysBetween(met, today(context));
  if (ago < 0) return '';
  if (ago === 0) return ' today';
  if (ago === 1) return ' yesterday';
  return ` on ${ago < 7 ? weekdayName(met) : dateName(met, isAmerican)}`;
}

function offersOf(
  check: CheckId,
  sentences: Record<string, string>,
  place: (sentence: string) => OfferEdit,
): readonly Offer[] {
  return Object.entries(sentences).map(([name, sentence]) => ({
    id: offerId(check, name),
    label: labelOf(sentence),
    edit: place(sentence),
  }));
}

/** A button says what is particular about a sentence. */
function labelOf(sentence: string): string {
  return sentence
    .replace(`${GLAD}that we`, 'We')
    .replace(/‹[^›]*›/, '…')
    .replace(/\.$/, '');
}

/**
 * After the words that are too little ("It was a pleasure meeting you!"), or else at the end of the first paragraph;
 * before a paragraph that asks already, since the reason comes first.
 */
function afterFirstThought({ draft, review, verdict }: OfferInput, sentence: string): OfferEdit {
  const { greeting, own, contentEnd } = review.anatomy;
  const first = findFirstParagraph(draft, review);
  const thin = findThinWords(verdict, greeting?.end ?? own.start, contentEnd);
  if (!first || (!thin && isStep(first, review))) return atTheBeginning({ draft, review, verdict }, sentence);
  const offset = thin ? sentenceEnd(draft.body, thin, contentEnd) : first.end;
  return insertAt(offset, `${sentenceBreak(draft.body, offset)}${sentence}`);
}

/** As the first sentence of the message; after the words of the verdict where they only lack a place. */
function atTheBeginning(input: Pick<OfferInput, 'draft' | 'review' | 'verdict'>, sentence: string): OfferEdit {
  const { draft, review } = input;
  const { greeting, own, contentEnd } = review.anatomy;
  const thin = findThinWords(input.verdict, greeting?.end ?? own.start, contentEnd);
  if (thin) {
    const offset = sentenceEnd(draft.body, thin, contentEnd);
    return insertAt(offset, `${sentenceBreak(draft.body, offset)}${sentence}`);
  }
  const first = findFirstParagraph(draft, review);
  if (first) return insertAt(first.start, `${sentence} `);
  const offset = greeting?.end ?? own.start;
  return insertAt(offset, `${paragraphBreak(draft, review, offset)}${sentence}`);
}

function findThinWords(verdict: Verdict, from: number, to: number): Span | undefined {
  if (verdict.status !== 'improve') return undefined;
  return verdict.spans.find((span) => span.start >= from && span.end <= to && span.end > span.start);
}

function isStep(paragraph: Span, review: Review): boolean {
  const step = review.verdicts.find(({ check }) => check === 'next-step');
  return step?.spans.some((span) => span.start < paragraph.end && span.end > paragraph.start) ?? false;
}
