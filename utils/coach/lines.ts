import { type Sentence, splitLine } from './text.ts';
import type { Span } from './types.ts';

/** Longest text that is read: some thirteen hundred words. Nobody writes a follow-up of that length; see `Gate`. */
export const READ_LIMIT = 8_000;

/** What can be said of a line by itself. Sentences are counted from the beginning of the trimmed line. */
export interface LineFacts {
  readonly text: string;
  /** White space before the text. */
  readonly lead: number;
  readonly kind: 'blank' | 'delimiter' | 'quote' | 'attribution' | 'header' | 'notice' | 'words';
  readonly isDate: boolean;
  readonly isSignOff: boolean;
  readonly looksLikeName: boolean;
  readonly isPostscript: boolean;
  readonly sentences: readonly Sentence[];
}

/** A line of the writer's own, with its place in the body. */
export interface Line extends Span {
  readonly text: string;
  readonly facts: LineFacts;
}

const QUOTE_START =
  /^(?:-{2,}\s*(?:original message|forwarded message)|_{10,}$|begin forwarded message|on .{5,120}\bwrote:?\s*$|(?:le|am|el|il|op) .{5,120}(?:a écrit|schrieb|escribió|ha scritto|schreef)\s?.{0,60}:\s*$)/iu;
const HEADER = /^(?:from|von|de|da)\s?:\s?\S/iu;
const HEADER_BELOW = /^(?:sent|date|to|subject|gesendet|envoyé|enviado|an|à)\s?:/iu;
const DELIMITER = /^--\s*$/;
const NOTICE =
  /^(?:sent from my |get outlook for |this (?:e-?mail|message|communication)\b.{0,60}\b(?:confidential|intended|may contain|and any)|confidentiality notice|disclaimer\b|(?:to |click here to |you can )?unsubscribe\b|you (?:are receiving|received|receive|got) this (?:e-?mail|message|newsletter|notice|because)|if you (?:no longer wish|do not want|received this)|registered (?:in|office|charity)|please consider the environment|think before you print)/i;

/** Reads a line by itself. */
export function readLine(raw: string): LineFacts {
  const text = raw.trim();
  return {
    text,
    lead: raw.indexOf(text),
    kind: kindOf(text),
    isDate: isDateLine(text),
    isSignOff: isSignOffLine(text),
    looksLikeName: looksLikeName(text),
    isPostscript: /^p\.?\s?p?\.?s\b/i.test(text),
    sentences: splitLine(text),
  };
}

function kindOf(text: string): LineFacts['kind'] {
  if (text === '') return 'blank';
  if (DELIMITER.test(text)) return 'delimiter';
  if (text.startsWith('>')) return 'quote';
  if (HEADER.test(text)) return 'header';
  if (QUOTE_START.test(text)) return 'attribution';
  return NOTICE.test(text) ? 'notice' : 'words';
}

/**
 * The writer's own lines: blank ones, quoted history, signature block and notices left out.
 *
 * `factsOf` reads a line by itself, or remembers it. Work is bounded by `READ_LIMIT`.
 */
export function ownLines(body: string, factsOf: (raw: string) => LineFacts): Line[] {
  const head = body.length > READ_LIMIT ? body.slice(0, READ_LIMIT) : body;
  const lines: Line[] = [];
  let start = 0;
  while (start <= head.length) {
    const lineEnd = head.indexOf('\n', start);
    const end = lineEnd === -1 ? head.length : lineEnd;
    const facts = factsOf(head.slice(start, end));
    const { kind, text, lead } = facts;
    if (kind === 'notice' || (kind === 'delimiter' && lines.length > 0)) break;
    if ((kind === 'attribution' || (kind === 'header' && isHeaderBlock(head, end))) && !hasQuoteMarks(head, end)) break;
    if (kind === 'words' || (kind === 'header' && !isHeaderBlock(head, end))) {
      lines.push({ start: start + lead, end: start + lead + text.length, text, facts });
    }
    start = end + 1;
  }
  return lines;
}

/** "From: …" is a quoted header only when another header line follows. */
function isHeaderBlock(head: string, end: number): boolean {
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

const SIGN_OFF =
  /^(?:(?:(?:with|my|and|many|all|very|kind|kindest|best|warm|warmest|fond|fondest|good|sincere|heartfelt|renewed|every|lots of|much|big|deepest)\s)*(?:regards?|wishes|thanks|love|hugs?|cheers|gratitude|respect|rgds|appreciation)|(?:yours|your)(?: \p{L}+){0,3}|sincerely(?: yours)?|respectfully(?: yours)?|cordially|faithfully|best|all (?:the|my) best|warmly|gratefully|fondly|thanks?(?: you)?(?: again| so much| very much| in advance| a (?:lot|million|bunch)| and regards)?|thank you(?: again| so much| very much| kindly)?|thanking you(?: in (?:advance|anticipation))?|ta|cheers(?: for now)?|take care|see you(?: (?:soon|then|there))?|talk soon|speak soon|until (?:then|soon|next time)|ciao|hugs?|hug|xx?o?x?o?|peace|kr|br|rgds|slán|le meas|mahalo|god bless|blessings|onwards|in friendship|looking forward|with (?:\p{L}+ ){0,4}(?:thanks|wishes|regards|respect|gratitude|love|appreciation|admiration|affection)(?: from(?: \p{L}+){1,4})?)(?: ?(?:&|and|\/) ?(?:regards|thanks|best|kind regards))?[\s,.!–—-]*(?:\p{Extended_Pictographic}\s?)*$/iu;
const FORMULA_AND_NAME = /^(.{2,45}?)[,–—-]\s*\p{L}[\p{L}'’-]*(?:\s\p{L}[\p{L}'’-]*)?\.?$/u;

/** Whether a line, or a last sentence, is a sign-off: a formula, alone or with a name behind it. */
export function isSignOffLine(text: string): boolean {
  if (text.length > 60) return false;
  return SIGN_OFF.test(text) || SIGN_OFF.test(FORMULA_AND_NAME.exec(text)?.[1] ?? '-');
}

/** A short last line of capitalised words without a closing mark: somebody's name, where the page does not say whose. */
function looksLikeName(text: string): boolean {
  return (
    text.length <= 40 &&
    /^(?:[-–—~]\s*)?\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+(?:(?:and|&|de|van|von|da)\s+)?\p{Lu}[\p{L}\p{M}'’.-]*){0,3}(?:\s+x+)?$/u.test(
      text,
    )
  );
}
