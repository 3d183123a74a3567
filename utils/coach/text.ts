import type { Span } from './types.ts';

/** A sentence with its place in the text: half-open, in UTF-16 code units, white space trimmed. */
export interface Sentence extends Span {
  readonly text: string;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Abbreviations after which Unicode ends a sentence and a reader does not. */
const ABBREVIATION =
  /(?:^|[\s(])(?:Dr|Mr|Mrs|Ms|Mx|Prof|Rev|Sr|Jr|St|Mt|No|vs|approx|dept|e\.g|i\.e|a\.m|p\.m|[A-Z])\.$/;

/** A line that can hold more than one sentence has a closing mark before its end. */
const INNER_END = /[.!?…。！？][^\p{L}\p{N}]*\s/u;

/**
 * Splits one line into sentences.
 *
 * Returns them in reading order with offsets into `line`; `[]` for blank text. Never throws.
 * Boundaries: Unicode UAX #29, through Intl.Segmenter, but not after a title or an initial ("Dr. Okafor").
 */
export function splitLine(line: string): Sentence[] {
  if (!INNER_END.test(line)) {
    const whole = trimmed(line, 0, line.length);
    return whole ? [whole] : [];
  }
  const sentences: Sentence[] = [];
  let start = 0;
  for (const { index, segment } of segmenter.segment(line)) {
    const end = index + segment.length;
    if (end < line.length && ABBREVIATION.test(line.slice(start, end).trimEnd())) continue;
    pushParts(line, start, end, sentences);
    start = end;
  }
  return sentences;
}

/** Who writes without capitals still ends sentences: "so good to meet you. lets get lunch". Unicode waits for a capital. */
const UNCAPITALISED = /\p{Ll}{2}[.!?]\s+(?=\p{Ll})/gu;
const SHORTENED = /\b(?:etc|approx|incl|dept|eg|ie|vs|no|tel|ext|min|max|misc|dr|mr|mrs|ms|st|prof)[.]\s+$/i;

function pushParts(line: string, start: number, end: number, into: Sentence[]): void {
  const text = line.slice(start, end);
  let from = 0;
  for (const { index, 0: found } of text.matchAll(UNCAPITALISED)) {
    const to = index + found.length;
    if (SHORTENED.test(text.slice(Math.max(0, to - 12), to))) continue;
    const part = trimmed(line, start + from, start + to);
    if (part) into.push(part);
    from = to;
  }
  const last = trimmed(line, start + from, end);
  if (last) into.push(last);
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
