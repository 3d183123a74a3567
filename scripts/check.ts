// The coach without a browser: the engine that ships, on files. `npm run check -- --help` says how it is used.
import { createReadStream } from 'node:fs';
import { parseArgs } from 'node:util';
import type { CheckInfo } from '../utils/coach/checklist.ts';
import { type Draft, type Review, SURFACES, type Surface } from '../utils/coach/types.ts';
import { answerOf, draftOf, isForeign, parseRecord, silentAnswer } from '../utils/records.ts';
import { describeReview } from './describe.ts';
import { readLines } from './lines.ts';

export const USAGE = `Usage: npm run -s check -- [options] [FILE]

Reads a message (plain text) from FILE or standard input and prints what the coach says of it.

  --to NAME          whom it is for; repeat for several
  --from NAME        who writes
  --subject TEXT
  --surface KIND     ${SURFACES.join(', ')} (email)
  --reply            the other person has already written in this thread
  --met-at PLACE     where the two met, as noted
  --met-on DAY       when, such as 2026-03-02
  --now DATE         the date to go by (today; with --json: none, and timeliness is left out)
  --json             FILE holds records, one JSON object a line, labelled or not: id, surface, to and body are
                     needed; one answer a line is written. Lines that can't be read are named on standard error.
  --help             this text
`;

/** Where the command reads and writes; a test has its own. */
export interface Terminal {
  readonly stdin: AsyncIterable<string>;
  out(text: string): Promise<void> | void;
  err(text: string): void;
}

/** What judges: the engine, and what it says of its checks. */
export interface Coach {
  createReviewer(): (draft: Draft) => Review;
  readonly checks: readonly CheckInfo[];
}

const OPTIONS = {
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  reply: { type: 'boolean' },
  to: { type: 'string', multiple: true },
  from: { type: 'string' },
  subject: { type: 'string' },
  surface: { type: 'string' },
  'met-at': { type: 'string' },
  'met-on': { type: 'string' },
  now: { type: 'string' },
} as const;
type Values = ReturnType<typeof readArguments>['values'];

function readArguments(args: readonly string[]) {
  return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
}

/** Runs the command; the exit code. What goes wrong is said on standard error. */
export async function runCheck(args: readonly string[], terminal: Terminal, coach: Coach): Promise<number> {
  try {
    const { values, positionals } = readArguments(args);
    if (values.help) {
      await terminal.out(USAGE);
      return 0;
    }
    if (positionals.length > 1) throw new Error('one file at a time');
    const input = positionals[0] === undefined ? terminal.stdin : openFile(positionals[0]);
    return await (values.json
      ? answerRecords(input, values, terminal, coach)
      : explain(input, values, terminal, coach));
  } catch (error) {
    terminal.err(`check: ${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

async function answerRecords(
  input: AsyncIterable<string>,
  values: Values,
  terminal: Terminal,
  coach: Coach,
): Promise<number> {
  const nowMs = values.now === undefined ? undefined : readDate(values.now);
  let number = 0;
  let isWhole = true;
  for await (const line of readLines(input)) {
    number += 1;
    if (line.trim() === '') continue;
    const parsed = parseRecord(line);
    if ('problems' in parsed) {
      isWhole = false;
      for (const problem of parsed.problems) terminal.err(`line ${number}: ${problem}\n`);
      continue;
    }
    const { record } = parsed;
    // A reviewer remembers the sentences of its draft: each record gets a fresh one.
    const review = isForeign(record) ? undefined : coach.createReviewer()(draftOf(record, nowMs));
    if (review && review.failed.length > 0) {
      isWhole = false;
      terminal.err(`line ${number}: failed: ${review.failed.join(', ')}\n`);
    }
    await terminal.out(`${JSON.stringify(review ? answerOf(record.id, review) : silentAnswer(record.id))}\n`);
  }
  return isWhole ? 0 : 1;
}

async function explain(
  input: AsyncIterable<string>,
  values: Values,
  terminal: Terminal,
  coach: Coach,
): Promise<number> {
  const lines: string[] = [];
  const facts = readFacts(values);
  for await (const line of readLines(input)) lines.push(line);
  const review = coach.createReviewer()({ ...facts, body: lines.join('\n') });
  await terminal.out(describeReview(review, coach.checks));
  for (const check of review.failed) terminal.err(`check: ${check} failed\n`);
  return review.failed.length > 0 ? 1 : 0;
}

function readFacts(values: Values): Omit<Draft, 'body'> {
  return {
    surface: readSurface(values.surface ?? 'email'),
    to: (values.to ?? []).map((name) => ({ name })),
    from: values.from === undefined ? undefined : { name: values.from },
    subject: values.subject,
    isReply: values.reply ?? false,
    person: { metAt: values['met-at'], metOn: values['met-on'] },
    nowMs: values.now === undefined ? Date.now() : readDate(values.now),
  };
}

function readSurface(text: string): Surface {
  const surface = SURFACES.find((known) => known === text);
  if (!surface) throw new Error(`--surface is one of ${SURFACES.join(', ')}`);
  return surface;
}

function readDate(text: string): number {
  const ms = /^\d{4}-\d\d-\d\d/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(ms)) throw new Error('--now takes a date such as 2026-03-02');
  return ms;
}

async function* openFile(path: string): AsyncGenerator<string> {
  try {
    yield* createReadStream(path, { encoding: 'utf8' });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const reason = code === 'ENOENT' ? 'no such file' : code === 'EISDIR' ? 'that is a folder' : String(code ?? error);
    throw new Error(`can't read ${path}: ${reason}`);
  }
}

/** Waits where the reader of the output is slower than we are. */
function write(text: string): Promise<void> | void {
  if (!process.stdout.write(text)) return new Promise((resolve) => process.stdout.once('drain', resolve));
}

if (import.meta.main) {
  // Whoever reads our output may stop early, as `head` does.
  process.stdout.on('error', () => process.exit(0));
  const { createReviewer } = await import('../utils/coach/review.ts');
  const { CHECKS } = await import('../utils/coach/checks/index.ts');
  if (process.stdin.isTTY && process.argv.length < 3) process.stderr.write('Type the message, then Ctrl+D:\n');
  const stdin = process.stdin.setEncoding('utf8');
  process.exitCode = await runCheck(
    process.argv.slice(2),
    { stdin, out: write, err: (text) => void process.stderr.write(text) },
    { createReviewer, checks: CHECKS },
  );
}
