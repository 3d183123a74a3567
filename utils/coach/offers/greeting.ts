import { dissect } from '../anatomy.ts';
import type { Span } from '../types.ts';
import { type CallName, readCallName, titledName } from './names.ts';
import { insertAt, type Offer, type OfferInput, offerId, replaceSpan } from './offer.ts';
import { readVoice, type Voice } from './voice.ts';

const HELLO =
  /^(?:(?:hi|hello|hey|hiya|heya|howdy|hullo|hallo|greetings|good (?:morning|afternoon|evening|day)|morning|afternoon|evening|g['’]day)(?: again)?|dear(?:est)?|respected|to)(?![\p{L}\p{N}])/iu;
const END_MARKS = /[\s,!.:;–—-]*$/u;
/** What stands where a name should: the name goes in its place, the hello word stays. */
const NOBODY =
  /^(?:there|all|both|folks|everyone|everybody|team|friend|friends|you|sir|madam|ma['’]?am|sir or madam|sir\s*\/\s*madam|sirs?|whom it may concern|[\p{L}\s/]*\b(?:manager|committee|team|colleagues?))$/iu;
const TITLE_ALONE = /^(?:dr|doctor|prof|professor|mr|mrs|ms|miss|mx|rev|reverend|judge)\.?$/iu;
const TITLE_BEFORE = /^(?:dr|doctor|prof|professor|mr|mrs|ms|miss|mx|rev|reverend|judge)\.?\s+(?=\S)/iu;

interface Parts {
  /** "Hi", "Good morning"; empty for a name alone. */
  readonly hello: string;
  /** What is said where a name belongs, and where it stands in the draft. */
  readonly name: string;
  readonly nameSpan: Span;
}

/** The greeting by name: put on top where there is none, else only the words that are wrong are replaced. */
export function offerGreetings(input: OfferInput): readonly Offer[] {
  const { draft, review } = input;
  const voice = readVoice(draft, review, input.context.locale);
  const { greeting, own } = review.anatomy;
  const greetings = greeting ? undefined : newGreetings(input, voice);
  if (greetings) {
    // A LinkedIn invitation counts its characters: one line break will do.
    const rest = draft.surface === 'linkedin-invite' ? '\n' : '\n\n';
    return greetings.map(([name, words]) => offer(name, words, insertAt(own.start, `${words}${rest}`)));
  }
  const reader = draft.to.length === 1 ? readCallName(draft.to[0]?.name) : undefined;
  const parts = greeting && readParts(input, greeting);
  return reader && parts ? offersInPlace(input, voice, reader, parts) : [];
}

function newGreetings({ draft }: OfferInput, voice: Voice): readonly (readonly [string, string])[] {
  const hello = voice.register === 'formal' ? 'Dear' : voice.register === 'warm' ? 'Hey' : 'Hi';
  if (draft.to.length > 1)
    return groupGreetings(
      draft.to.map(({ name }) => readCallName(name)),
      hello,
      voice,
    );
  const reader = readCallName(draft.to[0]?.name);
  if (!reader) return [];
  const titled = titledName(reader);
  const formal = titled ?? (voice.register === 'formal' ? reader.full : undefined);
  const first = reader.first && voice.register !== 'formal' ? reader.first : undefined;
  return [
    ...(formal ? [['titled', `${voice.register === 'formal' || titled ? 'Dear' : hello} ${formal},`] as const] : []),
    ...(first && first !== formal ? [['first-name', `${hello} ${first},`] as const] : []),
  ];
}

function groupGreetings(
  readers: readonly (CallName | undefined)[],
  hello: string,
  voice: Voice,
): readonly (readonly [string, string])[] {
  const firsts = readers.flatMap((reader) => (reader?.first ? [reader.first] : []));
  const isPair = readers.length === 2;
  return [
    // "Hi both" is British; elsewhere it reads oddly.
    isPair && !voice.isAmerican ? ['both', `${hello} both,`] : ['all', `${hello} all,`],
    ...(isPair && firsts.length === 2 ? [['names', `${hello} ${firsts.join(' and ')},`] as const] : []),
  ];
}

function offersInPlace({ draft }: OfferInput, voice: Voice, reader: CallName, parts: Parts): readonly Offer[] {
  const { name, nameSpan, hello } = parts;
  const before = name === '' && hello !== '' ? ' ' : '';
  const words = TITLE_ALONE.test(name) ? withTitle(name, reader) : inPlaceOf(name, hello, voice, reader);
  if (!words) return [];
  const isWhom = /^whom it may concern$/i.test(name);
  const span = isWhom ? { start: nameSpan.start - 'To '.length, end: nameSpan.end } : nameSpan;
  const text = isWhom ? `Dear ${words}` : `${before}${words}`;
  const label = isWhom ? text : `${hello} ${words}`.trim();
  return [offer('name', label, replaceSpan(draft.body, span, text))];
}

/** A lone title gets the family name it lacks. */
function withTitle(title: string, { family }: CallName): string | undefined {
  return family ? `${title} ${family}` : undefined;
}

function inPlaceOf(name: string, hello: string, voice: Voice, reader: CallName): string | undefined {
  const isFormal = voice.register === 'formal' || /^(?:dear|respected|to)/i.test(hello);
  // "Dear Mr. Smith" to Ngozi Okafor: the title stays hers to choose, unless her name brings one.
  if (TITLE_BEFORE.test(name)) return titledName(reader) ?? reader.full;
  if (titledName(reader) && isFormal) return titledName(reader);
  if (NOBODY.test(name) && voice.register === 'formal') return reader.full;
  return reader.first ?? titledName(reader) ?? reader.full;
}

/** Reads a greeting's parts; `undefined` where it is a sentence of its own in which no wrong name was marked. */
function readParts({ draft, verdict }: OfferInput, greeting: Span): Parts | undefined {
  const text = draft.body.slice(greeting.start, greeting.end);
  const end = text.length - (END_MARKS.exec(text)?.[0].length ?? 0);
  // "Namaste," is all hello: the name comes after it.
  const isAllHello = dissect(draft).greetingForm?.form === 'nameless';
  const hello = HELLO.exec(text)?.[0] ?? (isAllHello ? text.slice(0, end) : '');
  const start = hello.length + (/^[\s,]*/.exec(text.slice(hello.length, Math.max(end, hello.length)))?.[0].length ?? 0);
  const name = text.slice(start, Math.max(start, end));
  const nameSpan = { start: greeting.start + start, end: greeting.start + start + name.length };
  if (isShort(name)) return { hello, name, nameSpan: name === '' ? at(greeting.start + hello.length) : nameSpan };
  const marked = verdict.spans.find(
    (span) => isInside(span, greeting) && isShort(draft.body.slice(span.start, span.end)),
  );
  return marked && { hello: '', name: draft.body.slice(marked.start, marked.end), nameSpan: marked };
}

/** A name has few words; what is longer is a sentence. */
function isShort(words: string): boolean {
  return words.split(/\s+/).length <= 4;
}

function isInside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function at(offset: number): Span {
  return { start: offset, end: offset };
}

function offer(name: string, label: string, edit: Offer['edit']): Offer {
  return { id: offerId('greeting', name), label, edit };
}
