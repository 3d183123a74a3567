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

/** What taking a draft apart needs to know or may remember. */
export interface Dissection {
  readonly names: Names;
  /** Reads a line by itself. */
  readonly factsOf: (raw: string) => LineFacts;
  /** Finds the greeting at the beginning of a line. */
  readonly greetingOf: (text: string) => Greeting | undefined;
}

/** How a draft is taken apart where nothing is remembered. */
export function freshDissection(draft: Draft): Dissection {
  const names = namesOf(draft);
  return { names, factsOf: readLine, greetingOf: (text) => findGreeting(text, names.to) };
}

/** Takes a draft apart. Pure, as long as what it is given is. */
export function dissect(draft: Draft, { names, factsOf, greetingOf }: Dissection = freshDissection(draft)): Parts {
  const { body } = draft;
  const lines = ownLines(body, factsOf);
  const first = lines.findIndex(({ facts }) => !facts.isDate);
  const opener = lines[first];
  const greetingForm = opener && placed(greetingOf(opener.text), opener.start);
  const fromNames = names.from;
  const signOffAt = findSignOffLine(lines, first, fromNames);
  const content = contentOf(lines, first, signOffAt, greetingForm, factsOf);
  const trailing = takeTrailingName(content, fromNames, greetingForm);
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
function findSignOffLine(lines: readonly Line[], first: number, fromNames: readonly string[]): number | undefined {
  for (let index = Math.max(first + 1, lines.length - 14); index < lines.length; index++) {
    if (lines[index]?.facts.isSignOff) return index;
  }
  for (let index = Math.max(first + 1, lines.length - 9); index < lines.length; index++) {
    if (isNameLine(lines[index]?.text ?? '', fromNames)) return index;
  }
  const last = lines.length - 1;
  return last > first && lines[last]?.facts.looksLikeName ? last : undefined;
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
  fromNames: readonly string[],
  greeting: Greeting | undefined,
): Span | undefined {
  const last = content.at(-1);
  if (!last || content.length < 2 || last.start === greeting?.start) return undefined;
  const words = /^(.{2,40}?)\s+\p{Lu}[\p{L}'’-]*\.?$/u.exec(last.text)?.[1] ?? '-';
  if (!isNameLine(last.text, fromNames) && !isSignOffLine(last.text) && !isSignOffLine(words)) return undefined;
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
