import { countEnglish } from './language.ts';
import { CLASS_OF } from './lexicon/classes.ts';
import type { Names } from './lexicon/names.ts';
import { countWords } from './text.ts';

/** One word or mark of a sentence, as the engine reads it. */
export interface Token {
  /** Lower case, straight apostrophe; numbers, times, addresses, names and gaps are folded into `<kinds>`. */
  readonly word: string;
  /** The class of the word in the lexicon, else the word itself. */
  readonly kind: string;
  /** Whether the word is written as a name inside the sentence: capital, not the first word. */
  readonly isProper: boolean;
}

/** The words and marks of a text, in reading order, and how many words they are. */
export interface Words {
  readonly tokens: readonly Token[];
  /** As a reader counts them. */
  readonly wordCount: number;
  /** How many are small words of English. */
  readonly englishCount: number;
}

const TOKEN =
  /https?:\/\/\S+|www\.\S+|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,6}|\b[a-z0-9-]{1,63}\.(?:com|example|org|io|net|ly|gle|link|co|app|me)(?:\/\S*)?|\{\{?[^{}]{0,40}\}\}?|\[[^[\]]{0,40}\]|<[^<>]{1,40}>|[$£€₹¥]\s?\p{N}[\p{N}.,]*\+?[kKmM]?|\p{N}+(?:[.,:/]\p{N}+)*(?:st|nd|rd|th|am|pm|k|m|x|%|h)?(?![\p{L}\p{N}])|\p{N}*\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)*|\p{Extended_Pictographic}|[.?!,;:…–—-]/gu;

const LETTER = /^\p{L}/u;

/** Written-out and clipped forms that mean two words. Only forms that cannot be anything else. */
const EXPANSIONS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    "i'm": 'i am',
    im: 'i am',
    "i'd": 'i would',
    "i've": 'i have',
    ive: 'i have',
    "i'll": 'i will',
    "we'd": 'we would',
    "we've": 'we have',
    "we'll": 'we will',
    "we're": 'we are',
    "you're": 'you are',
    youre: 'you are',
    "you'd": 'you would',
    "you've": 'you have',
    "you'll": 'you will',
    "it's": 'it is',
    "that's": 'that is',
    thats: 'that is',
    "there's": 'there is',
    "here's": 'here is',
    "what's": 'what is',
    "who's": 'who is',
    "let's": 'let us',
    lets: 'let us',
    "don't": 'do not',
    dont: 'do not',
    "didn't": 'did not',
    didnt: 'did not',
    "can't": 'can not',
    cant: 'can not',
    cannot: 'can not',
    "won't": 'will not',
    "couldn't": 'could not',
    "wouldn't": 'would not',
    "haven't": 'have not',
    "isn't": 'is not',
    "they're": 'they are',
    "they've": 'they have',
    "he's": 'he is',
    "she's": 'she is',
    wanna: 'want to',
    gonna: 'going to',
    u: 'you',
    ur: 'your',
    ya: 'you',
    thx: 'thanks',
    ty: 'thank you',
    pls: 'please',
    plz: 'please',
    gr8: 'great',
    tmrw: 'tomorrow',
  }).map(([form, words]) => [form, words.split(' ')]),
);

/** What is read between two spaces comes back again and again; a draft has a few hundred such pieces. */
const MOST_PIECES = 4000;
const HAS_SMALL = /\p{Ll}/u;
/** Gaps and sums of money may have spaces in them. */
const SPANS_SPACES = /[{[<$£€₹¥]/;

/**
 * Reads sentences into tokens: the reader's names as `<you>`, the writer's as `<me>`.
 *
 * Contractions are taken apart ("I'd" → "i would") so that what people write one way or the other reads the same.
 */
export class Tokenizer {
  readonly #names: Names;
  readonly #pieces = new Map<string, Words>();
  /** The text that was read last, and its pieces. */
  #last: { readonly text: string; readonly pieces: readonly Words[] } = { text: '', pieces: [] };

  constructor(names: Names) {
    this.#names = names;
  }

  tokenize(text: string): Words {
    const tokens: Token[] = [];
    let wordCount = 0;
    let englishCount = 0;
    for (const words of this.#piecesOf(text)) {
      for (const token of words.tokens) tokens.push(token);
      wordCount += words.wordCount;
      englishCount += words.englishCount;
    }
    return { tokens: withoutFirstCapital(tokens), wordCount, englishCount };
  }

  /** What stands between the spaces of a text. Pieces that an edit has left as they were are not looked up again. */
  #piecesOf(text: string): readonly Words[] {
    // Who writes all in capitals names nothing by them.
    const plain = HAS_SMALL.test(text) ? text : text.toLowerCase();
    if (SPANS_SPACES.test(plain)) return [this.#piece(plain)];
    const before = this.#last;
    const same = sameParts(before.text, plain);
    const middle = plain.slice(same.head, plain.length - same.tail);
    const pieces = before.pieces.slice(0, same.headPieces);
    for (const piece of middle.split(' ')) pieces.push(this.#piece(piece));
    const tail = before.pieces.length - same.tailPieces;
    for (let i = tail; i < before.pieces.length; i++) pieces.push(before.pieces[i] ?? NOTHING);
    this.#last = { text: plain, pieces };
    return pieces;
  }

  #piece(piece: string): Words {
    const known = this.#pieces.get(piece);
    if (known) return known;
    if (this.#pieces.size > MOST_PIECES) this.#pieces.clear();
    const tokens = tokensOf(piece, this.#names);
    const words = { tokens, wordCount: countWords(piece), englishCount: countEnglish(tokens) };
    this.#pieces.set(piece, words);
    return words;
  }
}

const NOTHING: Words = { tokens: [], wordCount: 0, englishCount: 0 };
const SPACE = 32;

/** How much two texts share at the beginning and at the end, in characters and in whole pieces between spaces. */
function sameParts(before: string, now: string) {
  const most = Math.min(before.length, now.length);
  let head = 0;
  let headPieces = 0;
  for (let i = 0; i < most; i++) {
    const code = now.charCodeAt(i);
    if (code !== before.charCodeAt(i)) break;
    if (code !== SPACE) continue;
    head = i + 1;
    headPieces++;
  }
  let tail = 0;
  let tailPieces = 0;
  for (let i = 1; i <= most - head; i++) {
    const code = now.charCodeAt(now.length - i);
    if (code !== before.charCodeAt(before.length - i)) break;
    if (code !== SPACE) continue;
    tail = i;
    tailPieces++;
  }
  return { head, headPieces, tail, tailPieces };
}

/** Every sentence begins with a capital: there it shows no name. */
function withoutFirstCapital(tokens: Token[]): Token[] {
  const first = tokens[0];
  if (first?.isProper) tokens[0] = { word: first.word, kind: first.word, isProper: false };
  return tokens;
}

function tokensOf(text: string, names: Names): Token[] {
  const tokens: Token[] = [];
  for (const raw of text.match(TOKEN) ?? []) {
    const first = raw.charCodeAt(0);
    const isWord = first > 127 ? LETTER.test(raw) : (first >= 65 && first <= 90) || (first >= 97 && first <= 122);
    if (!isWord) {
      tokens.push(shaped(raw, first));
      continue;
    }
    const word = raw.toLowerCase().replaceAll('’', "'");
    const parts = EXPANSIONS.get(word);
    if (parts) {
      for (const part of parts) tokens.push(plain(part));
    } else if (word.includes('.') || word.includes('@')) {
      tokens.push(fold('<url>'));
    } else {
      tokens.push(named(word, first >= 65 && first <= 90, names));
    }
  }
  return tokens;
}

function plain(word: string): Token {
  return { word, kind: CLASS_OF.get(word) ?? word, isProper: false };
}

function named(word: string, isProper: boolean, names: Names): Token {
  const stem = word.endsWith("'s") ? word.slice(0, -2) : word;
  if (names.you.has(stem)) return YOU;
  if (names.me.has(stem)) return ME;
  const known = CLASS_OF.get(word) ?? CLASS_OF.get(stem);
  if (known) return { word: stem, kind: known, isProper: false };
  return { word, kind: isProper && word !== 'i' ? '<proper>' : word, isProper: isProper && word !== 'i' };
}

const YOU: Token = { word: '<you>', kind: '<you>', isProper: false };
const ME: Token = { word: '<me>', kind: '<me>', isProper: false };

const TIME = /^\d{1,2}(?:[.:]\d\d)?(?:am|pm)$|^\d{1,2}[:]\d\d$/i;
const ORDINAL = /^\d{1,2}(?:st|nd|rd|th)$/i;

/** Folds what is no word: numbers, addresses, money, gaps, marks, pictures. */
function shaped(raw: string, first: number): Token {
  if (first >= 48 && first <= 57) {
    if (/@|[a-z]\.[a-z]/i.test(raw)) return fold('<url>');
    if (TIME.test(raw)) return fold('<time>');
    if (ORDINAL.test(raw)) return fold('<nth>');
    if (raw.endsWith('%')) return fold('<percent>');
    if (/^\d{1,2}$/.test(raw)) return fold('<num>');
    if (/^(?:19|20)\d\d$/.test(raw)) return fold('<year>');
    return fold('<bignum>');
  }
  if (raw.length > 1 && '[{<'.includes(raw[0] ?? '')) return fold('<gap>');
  if ('$£€₹¥'.includes(raw[0] ?? '')) return fold('<money>');
  if (raw === '–' || raw === '—' || raw === '-') return fold('-');
  if (raw.length <= 1) return fold(raw);
  return /\p{Extended_Pictographic}/u.test(raw) ? fold('<picture>') : fold('<other>');
}

const folded = new Map<string, Token>();

function fold(word: string): Token {
  let token = folded.get(word);
  if (!token) {
    token = { word, kind: word, isProper: false };
    folded.set(word, token);
  }
  return token;
}
