import { findGreeting, type Greeting } from './greeting.ts';
import { isNameOf, type Names, namesOf } from './lexicon/names.ts';
import { isSignOffLine, type Line, type LineFacts, ownLines, readLine } from './lines.ts';
import type { Sentence } from './text.ts';
import type { Anatomy, Draft, Span } from './types.ts';

/** A draft taken apart: what the writer says to the reader, and what only stands around it. */
export interface Parts extends Anatomy {
  readonly greetingForm: Greeting | undefined;
  /** The content between greeting and sign-off, and what follows a "P.S.", line by line. */
  readonly content: readonly Sentence[];
  /** Whether anything stands after the writer's own text: quoted history, a notice, a signature. */
  readonly hasTail: boolean;
}

/** What a line or a sentence is as an ending, by its text and the writer's names. */
export interface Closing {
  /** The writer's name, and little else. */
  readonly isName: boolean;
  /** A sign-off that stands in the line of the last sentence. */
  readonly isTrailing: boolean;
}

/** What taking a draft apart needs to know or may remember. */
export interface Dissection {
  readonly names: Names;
  /** Reads a line by itself. */
  readonly factsOf: (raw: string) => LineFacts;
  /** Finds the greeting at the beginning of a line. */
  readonly greetingOf: (text: string) => Greeting | undefined;
  readonly closingOf: (text: string) => Closing;
}

/** How a draft is taken apart where nothing is remembered. */
export function freshDissection(draft: Draft): Dissection {
  const names = namesOf(draft);
  return {
    names,
    factsOf: readLine,
    greetingOf: (text) => findGreeting(text, names.to),
    closingOf: (text) => readClosing(text, names.from),
  };
}

/** Takes a draft apart. Pure, as long as what it is given is. */
export function dissect(draft: Draft, dissection: Dissection = freshDissection(draft)): Parts {
  const { body } = draft;
  const { factsOf, greetingOf, closingOf } = dissection;
  const lines = ownLines(body, factsOf);
  const first = lines.findIndex(({ facts }) => !facts.isDate);
  const opener = lines[first];
  const greetingForm = opener && placed(greetingOf(opener.text), opener.start);
  const signOffAt = findSignOffLine(lines, first, closingOf);
  const content = contentOf(lines, first, signOffAt, greetingForm, factsOf);
  const trailing = takeTrailingName(content, closingOf, greetingForm);
  const own: Span = { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
  const signOffStart = signOffAt === undefined ? undefined : lines[signOffAt]?.start;
  const signOff = trailing ?? (signOffStart === undefined ? undefined : { start: signOffStart, end: own.end });
  const last = content.filter(({ end }) => signOffStart === undefined || end <= signOffStart).at(-1);
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

/** The sentences between greeting and sign-off, and those of a postscript. */
function contentOf(
  lines: readonly Line[],
  first: number,
  signOffAt: number | undefined,
  greeting: Greeting | undefined,
  factsOf: (raw: string) => LineFacts,
): Sentence[] {
  const content: Sentence[] = [];
  lines.forEach((line, index) => {
    if (index < first || (signOffAt !== undefined && index >= signOffAt && !line.facts.isPostscript)) return;
    const skipped = index === first && greeting ? greeting.end - line.start : 0;
    const facts = skipped > 0 ? factsOf(line.text.slice(skipped)) : line.facts;
    const from = line.start + skipped + (skipped > 0 ? facts.lead : 0);
    for (const { start, end, text } of facts.sentences) content.push({ start: from + start, end: from + end, text });
  });
  return content;
}

/** The index of the line where the sign-off begins: a formula near the end, or the name alone. */
function findSignOffLine(
  lines: readonly Line[],
  first: number,
  closingOf: Dissection['closingOf'],
): number | undefined {
  for (let index = Math.max(first + 1, lines.length - 14); index < lines.length; index++) {
    if (lines[index]?.facts.isSignOff) return index;
  }
  for (let index = Math.max(first + 1, lines.length - 9); index < lines.length; index++) {
    if (closingOf(lines[index]?.text ?? '').isName) return index;
  }
  const last = lines.length - 1;
  return last > first && lines[last]?.facts.looksLikeName ? last : undefined;
}

/** Reads a line or a sentence as an ending. */
export function readClosing(text: string, fromNames: readonly string[]): Closing {
  const isName = isNameLine(text, fromNames);
  const formula = /^(.{2,40}?)\s+\p{Lu}[\p{L}'’-]*\.?$/u.exec(text)?.[1] ?? '-';
  return { isName, isTrailing: isName || isSignOffLine(text) || isSignOffLine(formula) };
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

/** "… compare what works? Carole": a last sentence that is the sign-off. It is taken out of the content. */
function takeTrailingName(
  content: Sentence[],
  closingOf: Dissection['closingOf'],
  greeting: Greeting | undefined,
): Span | undefined {
  const last = content.at(-1);
  if (!last || content.length < 2 || last.start === greeting?.start) return undefined;
  if (!closingOf(last.text).isTrailing) return undefined;
  content.pop();
  return { start: last.start, end: last.end };
}

/** A greeting found in a line, as a part of the body. */
function placed(greeting: Greeting | undefined, lineStart: number): Greeting | undefined {
  if (!greeting) return undefined;
  const { name } = greeting;
  return {
    ...greeting,
    start: lineStart + greeting.start,
    end: lineStart + greeting.end,
    name: name && { start: lineStart + name.start, end: lineStart + name.end },
  };
}
