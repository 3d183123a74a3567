import { TITLES } from '../lexicon/names.ts';

/** How a person is called: "Priya", "Dr. Okafor". A part is absent where the name as shown does not tell it. */
export interface CallName {
  readonly first?: string | undefined;
  /** The title as written, with its full stop or without. */
  readonly title?: string | undefined;
  readonly family?: string | undefined;
  readonly full: string;
}

/** Titles that mail programs show and letters rarely begin with. */
const MORE_TITLES = new Set('rabbi imam hon capt col sgt lt barr sheikh brother'.split(' '));

function isTitle(word: string): boolean {
  const bare = word.toLowerCase().replace(/\.$/, '');
  return TITLES.has(bare) || MORE_TITLES.has(bare);
}

/** Titles that go with the first name: Sir Tim, Sister Agnes. */
const TITLE_OF_FIRST_NAME = /^(?:sir|dame|father|fr|sister|brother|sheikh|imam|pastor)\.?$/i;

const CREDENTIAL =
  /^(?:jr|sr|ii|iii|iv|ph\.?d|m\.?d|m\.?b\.?a|b\.?a|b\.?sc|m\.?sc|m\.?a|j\.?d|esq|cpa|rn|bsn|msn|dds|do|pe|pmp|cfa|frcs|frcp|mrcp|obe|mbe|cbe|cissp|acca|mcipd|faia|aia|llb|llm|kc|qc)\.?$/i;

const COMPANY =
  /(?:^|[^\p{L}])(?:inc|ltd|llc|llp|plc|gmbh|corp|corporation|company|limited|team|support|sales|info|services?|group|university|college|school|institute|foundation|office|department|dept|accounts?|billing|newsletter|customer|reception|admin|club|society|committee|council|no-?reply|news|solutions|recruiting|recruitment|careers|hotel|clinic|hospital|agency|studios?|partners|associates|events?|hr|helpdesk|desk|bank|trust|association|library|bakery|restaurant|cent(?:er|re)|of|and|for|the)(?![\p{L}])|[&0-9_+/]/iu;

/** Where a name ends and its owner's firm, role or pronouns begin. */
const AFTER_NAME = /\s+(?:from|at|via|@)\s.*$|\s*[|·•:;]\s*.*$|\s+[-–—]\s+.*$/iu;
/** In a name that is not after a comma only what is written as letters after a name counts: Jack Ma has no degree. */
const TRAILING_CREDENTIAL = /^(?:[A-Z.]{2,6}|Jr\.?|Sr\.?|Ph\.?D\.?|Esq\.?|BSc|MSc)$/;
const PARTICLE = /^(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|el|al|bin|ibn|ben|ter|ten|zu|af|av|st\.?)$/i;
const TWO_PART_FIRST = /^(?:abdul|abdel|abd|abdur|abu)$/i;
const INITIAL = /^\p{L}\.?$/u;
/** Scripts in which the family name comes first and a part alone may be rude: the whole name is used. */
const FAMILY_FIRST = /[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]/u;

/**
 * Reads how to call somebody from a name as mail programs show it.
 *
 * Takes "Shah, Priya", capitals, credentials, emoji, titles and particles. `undefined` where it is no person's name as
 * far as one can tell: an address, a firm, an office, a lone abbreviation.
 */
export function readCallName(shown: string | undefined): CallName | undefined {
  const nickname = shown?.match(/["“]([\p{L}'’-]+)["”]/u)?.[1];
  const name = orderName(stripExtras(shown ?? ''));
  if (name === '' || name.includes('@') || /\p{L}\.\p{L}{2}/u.test(name) || COMPANY.test(name)) return undefined;
  if (/^\p{Lu}+$/u.test(name) && (name.length < 4 || !/[AEIOUY]/.test(name))) return undefined;
  const words = withCapitals(name).split(' ');
  const titles = words.splice(0, leading(words, isTitle));
  while (words.length > 1 && isCredential(words.at(-1) ?? '')) words.pop();
  if (words.length === 0 || !/\p{L}/u.test(words.join(''))) return undefined;
  return callNameFrom(words, titles[0], nickname);
}

function isCredential(word: string): boolean {
  return CREDENTIAL.test(word) && TRAILING_CREDENTIAL.test(word);
}

function callNameFrom(words: readonly string[], title: string | undefined, nickname: string | undefined): CallName {
  const full = words.join(' ');
  if (FAMILY_FIRST.test(full)) return { first: nickname ?? full, title: undefined, family: full, full };
  // After a title a single word is the family name: "Dr. Okafor" does not tell us Ngozi.
  if (title && words.length === 1) {
    return TITLE_OF_FIRST_NAME.test(title)
      ? { first: full, title, full }
      : { first: nickname, title, family: full, full };
  }
  const usable = words.length > 2 && INITIAL.test(words[0] ?? '') ? words.slice(1) : words;
  const firstLength = TWO_PART_FIRST.test(usable[0] ?? '') && usable.length > 1 ? 2 : 1;
  const first = usable.slice(0, firstLength).join(' ');
  return {
    first: nickname ?? (INITIAL.test(first) ? undefined : first),
    title,
    family: familyFrom(usable.slice(firstLength)),
    full,
  };
}

/** The last word with the particles before it: "van den Berg". */
function familyFrom(words: readonly string[]): string | undefined {
  let start = words.length - 1;
  while (start > 0 && PARTICLE.test(words[start - 1] ?? '')) start -= 1;
  return start < 0 ? undefined : words.slice(start).join(' ');
}

/** The name by which a letter addresses somebody with a title: "Dr. Okafor", "Sir Tim"; `undefined` without a title. */
export function titledName({ title, family, first }: CallName): string | undefined {
  const name = title && TITLE_OF_FIRST_NAME.test(title) ? first : family;
  return title && name ? `${title} ${name}` : undefined;
}

function leading(words: readonly string[], isKind: (word: string) => boolean): number {
  const end = words.findIndex((word) => !isKind(word));
  return end < 0 ? words.length : end;
}

function stripExtras(shown: string): string {
  return shown
    .normalize('NFC')
    .replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u{200D}|\u{FE0F}|\u{20E3}/gu, ' ')
    .replace(/\([^)]*\)?|\[[^\]]*\]?|<[^>]*>?|["“][^"”]*["”]/gu, ' ')
    .replace(AFTER_NAME, '')
    .replace(/^(\s*(?:dr|prof|mr|mrs|ms|mx)\.)(?=\p{L})/iu, '$1 ')
    .replace(/^['‘’]+|['‘’]+$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** "Shah, Priya" in reading order; what follows a comma and is a credential is dropped. */
function orderName(name: string): string {
  const [family = '', ...rest] = name.split(',').map((part) => part.trim());
  const given = rest.filter((part) => part !== '' && !part.split(' ').every((word) => CREDENTIAL.test(word)));
  return [...given.slice(0, 1), family].join(' ').trim();
}

/** Names shouted or whispered get their capitals; mixed ones are as their owner wants them. */
function withCapitals(name: string): string {
  const isShouted = name === name.toLocaleUpperCase('en') && name !== name.toLocaleLowerCase('en');
  const isWhispered = name === name.toLocaleLowerCase('en');
  if (!isShouted && !isWhispered) return name;
  return name
    .split(' ')
    .map((word, index) => {
      if (isPairOfInitials(word)) return word.toLocaleUpperCase('en');
      return index > 0 && PARTICLE.test(word) ? word.toLocaleLowerCase('en') : capitalise(word);
    })
    .join(' ')
    .normalize('NFC');
}

/** JP and AJ, not Jo and Al. */
function isPairOfInitials(word: string): boolean {
  return /^(?:[^aeiouy]{2}|[a-z]j)$/i.test(word);
}

function capitalise(word: string): string {
  return word
    .toLocaleLowerCase('en')
    .replace(/(^|[-'’.])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toLocaleUpperCase('en'));
}
