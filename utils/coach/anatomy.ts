import { isNameOf, nameWords, TITLES } from './lexicon/names.ts';
import { type Sentence, splitLine } from './text.ts';
import type { Anatomy, Draft, Span } from './types.ts';

/** How the message addresses its reader. `form`: whom the greeting is to. */
export interface Greeting extends Span {
  readonly form: 'name' | 'wrong-name' | 'group' | 'nameless' | 'nobody' | 'gap';
  /** The name as written, where there is one. */
  readonly name?: Span | undefined;
}

/** A draft taken apart: what the writer says to the reader, and what only stands around it. */
export interface Parts extends Anatomy {
  readonly greetingForm: Greeting | undefined;
  /** The content between greeting and sign-off, and what follows a "P.S.", line by line. */
  readonly content: readonly Sentence[];
  /** Whether anything stands after the writer's own text: quoted history, a notice, a signature. */
  readonly hasTail: boolean;
}

/** Longest text that is read. Nobody writes a follow-up of two thousand words; see `Gate`. */
export const READ_LIMIT = 12_000;

const QUOTE_START =
  /^(?:>|-{2,}\s*(?:original message|forwarded message)|_{10,}$|begin forwarded message|on .{5,120}\bwrote:?\s*$|(?:le|am|el|il|op) .{5,120}(?:a écrit|schrieb|escribió|ha scritto|schreef)\s?.{0,60}:\s*$|(?:from|von|de|da): .+)/iu;
const HEADER_BELOW = /^(?:sent|date|to|subject|gesendet|envoyé|enviado|an|à)\s?:/iu;
const DELIMITER = /^--\s*$/;
const NOTICE =
  /^(?:sent from my |get outlook for |this (?:e-?mail|message|communication)\b.{0,60}\b(?:confidential|intended|may contain|and any)|confidentiality notice|disclaimer\b|(?:to |click here to |you can )?unsubscribe\b|you (?:are receiv|receiv|got this)|if you (?:no longer wish|do not want|received this)|registered (?:in|office|charity)|please consider the environment|think before you print)/i;

interface Line extends Span {
  readonly text: string;
}

/** Takes a draft apart. Pure; work is bounded by `READ_LIMIT`. */
export function dissect(draft: Draft): Parts {
  const { body } = draft;
  const lines = ownLines(body);
  const toNames = draft.to.flatMap(({ name }) => nameWords(name));
  const first = lines.findIndex(({ text }) => !isDateLine(text));
  const opener = lines[first];
  const greetingForm = opener ? findGreeting(opener, draft, toNames) : undefined;
  const signOffAt = findSignOffLine(lines, first, nameWords(draft.from?.name));
  const { bodyEnd, postscript } = closingOf(lines, signOffAt);

  const content: Sentence[] = [];
  lines.forEach((line, index) => {
    if (index < first || (index >= bodyEnd && !postscript.includes(index))) return;
    const from = index === first && greetingForm && !greetingForm.name?.end ? greetingForm.end : line.start;
    const start = index === first && greetingForm ? Math.max(from, greetingForm.end) : line.start;
    pushSentences(body, start, line.end, content);
  });
  const trailing = trailingName(content, draft, greetingForm);
  const last = content.filter(({ end }) => signOffAt === undefined || end <= (lines[signOffAt]?.start ?? 0)).at(-1);
  const own: Span = { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
  const signOff =
    trailing ?? (signOffAt === undefined ? undefined : { start: lines[signOffAt]?.start ?? own.end, end: own.end });
  return {
    own,
    greeting: greetingForm && { start: greetingForm.start, end: greetingForm.end },
    greetingForm,
    contentEnd: last?.end ?? greetingForm?.end ?? own.start,
    signOff,
    content,
    hasTail: own.end < body.trimEnd().length,
  };
}

/** The writer's own lines: blank ones, quoted history, signature block and notices left out. */
function ownLines(body: string): Line[] {
  const head = body.length > READ_LIMIT ? body.slice(0, READ_LIMIT) : body;
  const lines: Line[] = [];
  let start = 0;
  let isQuoted = false;
  while (start <= head.length) {
    const lineEnd = head.indexOf('\n', start);
    const end = lineEnd === -1 ? head.length : lineEnd;
    const text = head.slice(start, end);
    const trimmedText = text.trim();
    if (trimmedText !== '') {
      if (DELIMITER.test(trimmedText) && lines.length > 0) break;
      if (startsQuote(trimmedText, head, end)) {
        if (!trimmedText.startsWith('>') && !hasQuoteMarks(head, end)) break;
        isQuoted = true;
      } else if (NOTICE.test(trimmedText)) {
        break;
      } else if (!isQuoted || !trimmedText.startsWith('>')) {
        const from = start + text.indexOf(trimmedText);
        lines.push({ start: from, end: from + trimmedText.length, text: trimmedText });
      }
    }
    start = end + 1;
  }
  return lines;
}

function startsQuote(text: string, head: string, end: number): boolean {
  if (!QUOTE_START.test(text)) return false;
  // "From: …" is a quoted header only when another header line follows.
  if (!/^(?:from|von|de|da):/i.test(text)) return true;
  return HEADER_BELOW.test(head.slice(end + 1, end + 200).trimStart());
}

/** Whether the lines after an attribution carry ">" marks: then the writer's own words may stand between and after them. */
function hasQuoteMarks(head: string, end: number): boolean {
  return /^\s*>/.test(head.slice(end + 1, end + 300));
}

function isDateLine(text: string): boolean {
  return (
    text.length < 40 &&
    /^(?:\p{L}+,?\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?\p{L}+|\p{L}+\s+\d{1,2}(?:st|nd|rd|th)?)(?:,?\s+\d{4})?\.?$/iu.test(
      text,
    ) &&
    /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i.test(text)
  );
}

const HELLO =
  /^(?:(?:(?:a )?(?:very )?good (?:morning|afternoon|evening|day)|g['’]?day|(?:hi|hello|hey|hiya|heya|hullo|howdy|howya|greetings|dear|dearest|my dear|respected|yo|aloha|namaste|namaskar|hola|bonjour|buenos d[ií]as|ciao|hej|hallo|salaam|salam|as-?salaa?mu? ?alaikum|assalamu alaikum|salutations|morning|afternoon|evening|now then|how far|ey up|ay up|eyup|alright|all right|wotcha|oi|kia ora|talofa|bula|mabuhay|vanakkam|jambo|ahoy|esteemed|to whom it may concern|top of the morning|what about ye|how['’]?s it going|wah gwan|wagwan|hii+|heyy+|helloo+)(?=[\s,!.:;–—-]|$)))/iu;
const GAP =
  /^(?:\{\{?[^{}]*\}\}?|\[[^[\]]*\]|<[^<>]+>|%[\p{L}_]+%|\*\|[^|]*\|\*|FNAME|F_?NAME|FIRST_?NAME|X{2,}|NAME)(?=[\s,!.:;–—-]|$)/u;
const NOBODY =
  /^(?:sirs?(?:\s*(?:\/|or|and)\s*(?:madam|mam|ma'am))?|madam(?:\s*(?:\/|or)\s*sir)?|sir\/madam|hiring (?:manager|team)|customers?|members?|friends?|valued \p{L}+|(?:business|home|property|site|website) owners?|professors?|prof|doctor|dr|ma['’]?a?m|mam|teacher|colleagues?|neighbou?rs?|subscribers?|parents?|supporters?|investors?|candidate|applicant|recruiter|partner|connection|linkedin (?:member|friend|user))(?=[\s,!.:;–—-]|$)/iu;
const GROUP =
  /^(?:all|both|everyone|everybody|team|folks|guys|gang|ladies|gentlemen|friends|you (?:two|both|all)|y['’]all|the \p{L}+ team|all of you)(?=[\s,!.:;–—-]|$)/iu;
const FILLER =
  /^(?:again|there|once more|to you|from [\p{L} ]{2,20}|hello|hi|hey|and good (?:morning|day)|my (?:friend|dear)|old (?:friend|chap)|mate|pal|man|dude|buddy|bro|brother|sister|teacher|auntie|uncle|sir|ma|ma['’]am|boss|chief)(?=[\s,!.:;–—-]|$)/iu;
const NAME = /^(\p{L}[\p{L}\p{M}'’-]*)\.?/u;
const END = /^\s*(?:[,!.:;–—-]+\s*|$)/u;

/** Finds the greeting at the start of the first line; `undefined` where the message begins without one. */
function findGreeting(line: Line, draft: Draft, toNames: readonly string[]): Greeting | undefined {
  const hello = HELLO.exec(line.text);
  if (!hello) return nameAlone(line, toNames) ?? namedThanks(line, toNames);
  let at = hello[0].length;
  let form: Greeting['form'] = /whom/i.test(hello[0]) ? 'nobody' : 'nameless';
  let name: Span | undefined;
  const skip = () => {
    at += /^[\s,]*/.exec(line.text.slice(at))?.[0].length ?? 0;
  };
  for (let words = 0; words < 6; words++) {
    const before = at;
    const comma = /^\s*,/.test(line.text.slice(at));
    skip();
    const rest = line.text.slice(at);
    const gap = GAP.exec(rest) ?? NOBODY.exec(rest) ?? GROUP.exec(rest) ?? FILLER.exec(rest);
    const word = NAME.exec(rest)?.[1];
    if (gap && !(word && isNameOf(word, toNames) && !TITLES.has(word.toLowerCase()))) {
      if (comma && form !== 'nameless') {
        at = before;
        break;
      }
      if (GAP.test(rest)) form = 'gap';
      else if (form === 'nameless' && NOBODY.test(rest) && !titleWithName(rest)) form = 'nobody';
      else if (form === 'nameless' && GROUP.test(rest)) form = 'group';
      at +=
        NOBODY.test(rest) && titleWithName(rest)
          ? (word?.length ?? 1) + (rest[word?.length ?? 0] === '.' ? 1 : 0)
          : gap[0].length;
      continue;
    }
    if (!word || (comma && (form === 'name' || !isNameOf(word, toNames)) && !TITLES.has(word.toLowerCase()))) {
      at = before;
      break;
    }
    const isTitle = TITLES.has(word.toLowerCase());
    const isTheirs = isNameOf(word, toNames);
    if (!isTitle && !isTheirs && !(form !== 'name' && startsName(word, rest, draft))) {
      at = before;
      break;
    }
    if (!isTitle) {
      name = { start: name?.start ?? line.start + at, end: line.start + at + word.length };
      if (form !== 'name') form = isTheirs || toNames.length === 0 ? 'name' : 'wrong-name';
    }
    at += word.length + (isTitle && rest[word.length] === '.' ? 1 : 0);
  }
  at += END.exec(line.text.slice(at))?.[0].length ?? 0;
  return { start: line.start, end: line.start + line.text.slice(0, at).trimEnd().length, form, name };
}

function titleWithName(rest: string): boolean {
  return (
    /^(?:dr|doctor|prof|professors?|sir|madam|ma['’]am|teacher)\.?\s+\p{Lu}/iu.test(rest) &&
    !/^(?:sir|madam|ma)\b[\s,]+(?:i|we|this|my|good)\b/i.test(rest)
  );
}

/** Whether a word after the hello is a name although not the recipient's: capital, and the greeting ends after it. */
function startsName(word: string, rest: string, draft: Draft): boolean {
  if (!/^\p{Lu}/u.test(word) && draft.to.some(({ name }) => name)) {
    return /^\p{L}[\p{L}'’-]*\s*(?:[,!:–—]|-\s|$)/u.test(rest) && !COMMON.has(word.toLowerCase());
  }
  return (
    !COMMON.has(word.toLowerCase()) && /^\p{L}[\p{L}'’.-]*(?:\s+\p{Lu}[\p{L}'’.-]*)?\s*(?:[,!.:;–—]|-\s|$)/u.test(rest)
  );
}

const COMMON = new Set(
  "i i’m i'm im we it it's its hope thanks thank just so my this that the a an you your please great good nice lovely was how what who when where why have are do did can could would will as for from in on at if to pleasure long sorry following with after got guess remember fellow happy welcome new and or but".split(
    ' ',
  ),
);

/** A first line that begins with the reader's name: "Sam,", "Priya -", "Marjorie!", "Joy pls …". */
function nameAlone(line: Line, toNames: readonly string[]): Greeting | undefined {
  const prefix = /^(?:oh|ah|well|wow|ok|okay|so)[,!]?\s+/i.exec(line.text)?.[0].length ?? 0;
  let at = prefix;
  let name: Span | undefined;
  for (let words = 0; words < 4; words++) {
    const word = NAME.exec(line.text.slice(at))?.[1];
    if (!word) break;
    const isTitle = TITLES.has(word.toLowerCase());
    if (!isTitle && (!isNameOf(word, toNames) || (word.length < 3 && !toNames.includes(word.toLowerCase())))) break;
    if (!isTitle) name = { start: name?.start ?? line.start + at, end: line.start + at + word.length };
    at += word.length;
    at += /^\.?\s*/.exec(line.text.slice(at))?.[0].length ?? 0;
  }
  if (!name || /^['’]s\b/.test(line.text.slice(name.end - line.start))) return undefined;
  at = name.end - line.start;
  at += END.exec(line.text.slice(at))?.[0].length ?? 0;
  return { start: line.start, end: line.start + line.text.slice(0, at).trimEnd().length, form: 'name', name };
}

const NAMED_THANKS = /^(?:[\p{L}'’]+[\s,]+){0,7}?([\p{L}][\p{L}'’-]*)(?=\s*[,!.–—]|$)/u;
const BEGINS_WARMLY =
  /^(?:(?:many |big |huge |so many )?thanks|thank you|thankyou|cheers|ta\b|great|good|lovely|nice|wonderful|so (?:good|nice|great|glad|happy)|it was|pleasure|pleased|delighted|welcome|congrat\p{L}*|sounds|yes|yay|absolutely|of course|sure|happy|glad|what a|long time|hope|well)/iu;

/** A first sentence that thanks or welcomes the reader by name ("Thanks for connecting, Ana!"); the name lies inside, the text stays content. */
function namedThanks(line: Line, toNames: readonly string[]): Greeting | undefined {
  if (toNames.length === 0 || !BEGINS_WARMLY.test(line.text)) return undefined;
  const clause = /^[^.!?\n]{0,90}/.exec(line.text)?.[0] ?? '';
  for (const match of clause.matchAll(/(\p{L}[\p{L}'’-]*)(?=\s*(?:[,!–—]|-\s|$))/gu)) {
    if (NAMED_THANKS.test(clause) && isNameOf(match[1] ?? '', toNames)) {
      const start = line.start + match.index;
      return {
        start: line.start,
        end: line.start,
        form: 'name',
        name: { start, end: start + (match[1]?.length ?? 0) },
      };
    }
  }
  return undefined;
}

const SIGN_OFF =
  /^(?:(?:with |my |and |many |all )*(?:(?:very |kind|kindest|best|warm|warmest|fond|fondest|good|sincere|heartfelt|renewed|all good|every good|all|lots of|much|big|deepest)\s+)*(?:regards?|wishes|thanks|love|hugs?|cheers|gratitude|respect|rgds|appreciation)|(?:yours|your)(?: \p{L}+){0,3}|sincerely(?: yours)?|respectfully(?: yours)?|cordially|faithfully|best|all (?:the|my) best|warmly|gratefully|fondly|thanks?(?: you)?(?: again| so much| very much| in advance| a (?:lot|million|bunch)| and regards)?|thank you(?: again| so much| very much| kindly)?|thanking you(?: in (?:advance|anticipation))?|ta|cheers(?: for now)?|take care|see you(?: (?:soon|then|there))?|talk soon|speak soon|until (?:then|soon|next time)|ciao|hugs?|hug|xx?o?x?o?|peace|kr|br|rgds|slán|le meas|mahalo|god bless|blessings|onwards|in friendship|looking forward|with (?:\p{L}+ ){0,4}(?:thanks|wishes|regards|respect|gratitude|love|appreciation|admiration|affection)(?: from [\p{L} ]+)?)(?:\s*(?:&|and|\/)\s*(?:regards|thanks|best|kind regards))?\s*[,.!–—-]*\s*(?:\p{Extended_Pictographic}\s*)*$/iu;

/** The index of the line where the sign-off begins: a formula near the end, or the name alone. */
function findSignOffLine(lines: readonly Line[], first: number, fromNames: readonly string[]): number | undefined {
  for (let index = Math.max(first + 1, lines.length - 14); index < lines.length; index++) {
    const text = lines[index]?.text ?? '';
    if (text.length <= 60 && SIGN_OFF.test(text)) return index;
    const inlineName = /^(.{2,45}?)[,–—-]\s*(\p{L}[\p{L}'’-]*(?:\s\p{L}[\p{L}'’-]*)?)\.?$/u.exec(text);
    if (inlineName && SIGN_OFF.test(inlineName[1] ?? '')) return index;
  }
  for (let index = Math.max(first + 1, lines.length - 9); index < lines.length; index++) {
    if (isNameLine(lines[index]?.text ?? '', fromNames)) return index;
  }
  const last = lines.length - 1;
  return last > first && looksLikeName(lines[last]?.text ?? '') ? last : undefined;
}

function isNameLine(text: string, fromNames: readonly string[]): boolean {
  if (fromNames.length === 0 || text.length > 50) return false;
  const words = text.replace(/^[-–—~*]+\s*/, '').match(/[\p{L}'’-]+/gu) ?? [];
  return (
    words.length > 0 &&
    words.length <= 5 &&
    words.some((word) => isNameOf(word, fromNames)) &&
    words.every(
      (word) => isNameOf(word, fromNames) || /^\p{Lu}/u.test(word) || /^(?:and|x+|the|of|from)$/.test(word),
    ) &&
    !/[?]/.test(text)
  );
}

/** A short last line of capitalised words without a closing mark: somebody's name, where the page does not say whose. */
function looksLikeName(text: string): boolean {
  return (
    text.length <= 40 &&
    /^(?:[-–—~]\s*)?\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+(?:(?:and|&|de|van|von|da)\s+)?\p{Lu}[\p{L}\p{M}'’.-]*){0,3}\s*x*$/u.test(
      text,
    )
  );
}

/** Where content ends, in lines, and which lines after it are a postscript. */
function closingOf(lines: readonly Line[], signOffAt: number | undefined): { bodyEnd: number; postscript: number[] } {
  if (signOffAt === undefined) return { bodyEnd: lines.length, postscript: [] };
  const postscript: number[] = [];
  for (let index = signOffAt; index < lines.length; index++) {
    if (/^p\.?\s?p?\.?s\b/i.test(lines[index]?.text ?? '')) postscript.push(index);
  }
  return { bodyEnd: signOffAt, postscript };
}

function pushSentences(body: string, start: number, end: number, into: Sentence[]): void {
  for (const { start: from, end: to, text } of splitLine(body.slice(start, end))) {
    into.push({ start: start + from, end: start + to, text });
  }
}

/** "… compare what works? Carole": a last sentence that is the sign-off. It is taken out of the content. */
function trailingName(content: Sentence[], draft: Draft, greeting: Greeting | undefined): Span | undefined {
  const last = content.at(-1);
  if (!last || content.length < 2 || last.start === greeting?.start) return undefined;
  const isName = isNameLine(last.text, nameWords(draft.from?.name)) || SIGN_OFF.test(last.text);
  const pair = /^(.{2,40}?)[,–—-]?\s+(\p{Lu}[\p{L}'’-]*)\.?$/u.exec(last.text);
  const isFormula = pair !== null && SIGN_OFF.test(pair[1] ?? '');
  if (!isName && !isFormula) return undefined;
  content.pop();
  return { start: last.start, end: last.end };
}
