import { isNameOf, TITLES } from './lexicon/names.ts';
import type { Span } from './types.ts';

/** How the message addresses its reader. `form`: whom the greeting is to. */
export interface Greeting extends Span {
  readonly form: 'name' | 'wrong-name' | 'group' | 'nameless' | 'nobody' | 'gap';
  /** The name as written, where there is one. */
  readonly name?: Span | undefined;
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
/** What joins a second reader to the first: "Ann and Stan", "Mr. and Mrs. Obi", "Barbara, hi Dev". */
const JOINER = /^(?:(?:and|hi|hello|dear)\s+|[&+/]\s*)/i;
const HOUSEHOLD = /^(?:family|team|all|everyone|co|company|the (?:family|team|\p{L}+ team))(?=\s*(?:[,!.:;–—]|$))/iu;
const NAME = /^(\p{L}[\p{L}\p{M}'’-]*)\.?/u;
const END = /^\s*(?:[,!.:;–—-]+\s*|$)/u;

/** Finds the greeting at the start of the first line; `undefined` where the message begins without one. */
export function findGreeting(text: string, toNames: readonly string[]): Greeting | undefined {
  const hello = HELLO.exec(text);
  if (!hello) return nameAlone(text, toNames) ?? namedThanks(text, toNames);
  let at = hello[0].length;
  let form: Greeting['form'] = /whom/i.test(hello[0]) ? 'nobody' : 'nameless';
  let name: Span | undefined;
  const skip = () => {
    at += /^[\s,]*/.exec(text.slice(at))?.[0].length ?? 0;
  };
  for (let words = 0; words < 6; words++) {
    const before = at;
    const hasComma = /^\s*,/.test(text.slice(at));
    skip();
    const joiner = joinerLength(text, at, toNames);
    at += joiner;
    const comma = hasComma && joiner === 0;
    const rest = text.slice(at);
    const household = joiner > 0 && HOUSEHOLD.exec(rest)?.[0].length;
    if (household && form === 'name') {
      at += household;
      continue;
    }
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
    if (!isTitle && !isTheirs && !(form !== 'name' && startsName(word, rest, toNames))) {
      at = before;
      break;
    }
    if (!isTitle) {
      name = { start: name?.start ?? at, end: at + word.length };
      if (form !== 'name') form = isTheirs || toNames.length === 0 ? 'name' : 'wrong-name';
    }
    at += word.length + (isTitle && rest[word.length] === '.' ? 1 : 0);
  }
  at += END.exec(text.slice(at))?.[0].length ?? 0;
  return { start: 0, end: text.slice(0, at).trimEnd().length, form, name };
}

/** How much of the text at `at` joins another reader to one before; 0 where what follows is no reader. */
function joinerLength(text: string, at: number, toNames: readonly string[]): number {
  const length = JOINER.exec(text.slice(at))?.[0].length ?? 0;
  if (length === 0) return 0;
  const next = text.slice(at + length);
  const word = NAME.exec(next)?.[1] ?? '';
  const isReader =
    (/^\p{Lu}/u.test(word) && isNameOf(word, toNames)) || TITLES.has(word.toLowerCase()) || HOUSEHOLD.test(next);
  return isReader ? length : 0;
}

function titleWithName(rest: string): boolean {
  return (
    /^(?:[Dd]r|[Dd]octor|[Pp]rof|[Pp]rofessor|[Ss]ir|[Mm]adam|[Mm]a['’]am|[Tt]eacher)\.?\s+\p{Lu}/u.test(rest) &&
    !/^(?:sir|madam|ma)\b[\s,]+(?:i|we|this|my|good)\b/i.test(rest)
  );
}

/** Whether a word after the hello is a name although not the recipient's: capital, and the greeting ends after it. */
function startsName(word: string, rest: string, toNames: readonly string[]): boolean {
  if (!/^\p{Lu}/u.test(word) && toNames.length > 0) {
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
function nameAlone(text: string, toNames: readonly string[]): Greeting | undefined {
  const prefix = /^(?:oh|ah|well|wow|ok|okay|so)[,!]?\s+/i.exec(text)?.[0].length ?? 0;
  let at = prefix;
  let name: Span | undefined;
  for (let words = 0; words < 4; words++) {
    const word = NAME.exec(text.slice(at))?.[1];
    if (!word) break;
    const isTitle = TITLES.has(word.toLowerCase());
    if (!isTitle && (!isNameOf(word, toNames) || (word.length < 3 && !toNames.includes(word.toLowerCase())))) break;
    if (!isTitle) name = { start: name?.start ?? at, end: at + word.length };
    at += word.length;
    at += /^\.?\s*/.exec(text.slice(at))?.[0].length ?? 0;
  }
  if (!name || /^['’]s\b/.test(text.slice(name.end))) return undefined;
  at = name.end;
  at += END.exec(text.slice(at))?.[0].length ?? 0;
  return { start: 0, end: text.slice(0, at).trimEnd().length, form: 'name', name };
}

const NAMED_THANKS = /^(?:[\p{L}'’]+[\s,]+){0,7}?([\p{L}][\p{L}'’-]*)(?=\s*[,!.–—]|$)/u;
const BEGINS_WARMLY =
  /^(?:(?:many |big |huge |so many )?thanks|thank you|thankyou|cheers|ta\b|great|good|lovely|nice|wonderful|so (?:good|nice|great|glad|happy)|pleasure|pleased|delighted|welcome|congrat\p{L}*|sounds|yes|yay|absolutely|of course|sure|happy|glad|what a|long time|hope|well)/iu;

/** A first sentence that thanks or welcomes the reader by name ("Thanks for connecting, Ana!"); the name lies inside, the text stays content. */
function namedThanks(text: string, toNames: readonly string[]): Greeting | undefined {
  if (toNames.length === 0 || !BEGINS_WARMLY.test(text)) return undefined;
  const clause = /^[^.!?\n]{0,90}/.exec(text)?.[0] ?? '';
  for (const match of clause.matchAll(/(?<![\p{L}'’-])(\p{L}[\p{L}'’-]*)(?=\s*(?:[,!–—]|-\s|$))/gu)) {
    if (NAMED_THANKS.test(clause) && isNameOf(match[1] ?? '', toNames)) {
      const start = match.index;
      return {
        start: 0,
        end: 0,
        form: 'name',
        name: { start, end: start + (match[1]?.length ?? 0) },
      };
    }
  }
  return undefined;
}
