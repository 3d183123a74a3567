import type { Span } from './types.ts';

/** A sentence with its place in the text: half-open, in UTF-16 code units, white space trimmed. */
export interface Sentence extends Span {
  readonly text: string;
}

/** Where a sentence may end: a mark with what closes behind it, and white space. */
const ENDING = /[.!?…](?:["'”’»)\]*]|\p{Extended_Pictographic})*\s+/gu;

/** Full stops that end a word and no sentence: after a title, an initial or a short form with a name or number behind it. */
const ABBREVIATION =
  /(?:^|[\s(])(?:Dr|Mr|Mrs|Ms|Mx|Prof|Rev|Sr|Jr|St|Mt|No|vs|approx|dept|ref|fig|pp?|e\.g|i\.e|a\.m|p\.m|[A-Z])\.$/;
/** The same before a small letter, where more of them go on. */
const SHORTENED = /\b(?:etc|approx|incl|dept|eg|ie|vs|no|tel|ext|min|max|misc|dr|mr|mrs|ms|st|prof)\.$/i;
const LONGEST_SHORT_FORM = 10;

/**
 * Splits one line into sentences.
 *
 * Returns them in reading order with offsets into `line`; `[]` for blank text. Never throws. A sentence ends as by Unicode
 * UAX #29, but not after a title or an initial ("Dr. Okafor"), and with or without a capital after it: who writes without
 * capitals still ends sentences ("so good to meet you. lets get lunch"). Intl.Segmenter is not asked: it took longer than
 * all else that is done with an edited line.
 */
export function splitLine(line: string): Sentence[] {
  const sentences: Sentence[] = [];
  const push = (start: number, end: number) => {
    const sentence = trimmed(line, start, end);
    if (sentence) sentences.push(sentence);
  };
  let start = 0;
  ENDING.lastIndex = 0;
  for (let found = ENDING.exec(line); found; found = ENDING.exec(line)) {
    const end = found.index + found[0].length;
    if (end < line.length && goesOn(line, found.index, end)) continue;
    push(start, end);
    start = end;
  }
  push(start, line.length);
  return sentences;
}

/** Whether a sentence goes on over the mark at `mark`, with the next word at `next`. */
function goesOn(line: string, mark: number, next: number): boolean {
  if (line[mark] === '…') return true;
  if (line[mark] !== '.') return false;
  const before = line.slice(Math.max(0, mark - LONGEST_SHORT_FORM), mark + 1);
  if (!/^\p{Ll}/u.test(line.slice(next, next + 2))) return ABBREVIATION.test(before);
  return !/\p{Ll}{2}\.$/u.test(before) || SHORTENED.test(before);
}

/** The part of `text` from `start` to `end` without white space around it; `undefined` if nothing is left. */
export function trimmed(text: string, start: number, end: number): Sentence | undefined {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return from < to ? { start: from, end: to, text: text.slice(from, to) } : undefined;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 160 || code === 0x200b || code === 0xfeff;
}

const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

/** How many words a text has, as a reader counts them. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}
