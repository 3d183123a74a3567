// What the engine costs, beside known tools on the same text in the same run. `--json` ends with one line of figures.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { createReviewer } from '../utils/coach/review.ts';
import type { Draft } from '../utils/coach/types.ts';
import { loadPeers, type Peer } from './bench-peers.ts';
import { DRAFTS } from './bench-texts.ts';

const ROUNDS = 2000;
const WARM_UP = 500;
/** What is typed, letter by letter: every keystroke makes a text that was never seen before. */
const TYPED = ' and how we might begin with the little bed by the gate';

/** Tools that take milliseconds are timed in every tenth round only. */
const SLOW = 10;
/** The one that the keystroke is measured against is as quick as the coach. */
const QUICK_PEER = 'write-good';
/** Whose first verdict is timed, each in a process of its own. */
const COLD = ['coach', 'harper.js'];

/** One thing that is timed. `prepare` is not. */
interface Task {
  readonly name: string;
  readonly isSlow?: boolean;
  prepare?(): void;
  work(): unknown;
}

/** Somebody typing at one place of a draft, the reviewer remembering all that stood there a keystroke ago. */
function typing(name: string, draft: Draft, place: number): Task {
  const bodyWith = (typed: string) => draft.body.slice(0, place) + typed + draft.body.slice(place);
  let review = createReviewer();
  let letters = TYPED.length;
  return {
    name,
    prepare() {
      letters += 1;
      if (letters <= TYPED.length) return;
      letters = 1;
      review = createReviewer();
      review(draft);
    },
    work: () => review({ ...draft, body: bodyWith(TYPED.slice(0, letters)) }),
  };
}

/** The end of a word near the middle. */
function middleOf({ body }: Draft): number {
  return body.indexOf(' ', body.length / 2);
}

function tasksFor(peers: readonly Peer[]): readonly Task[] {
  const { note, short, long } = DRAFTS;
  return [
    { name: 'whole', work: () => createReviewer()(note) },
    ...peers.map(({ name, judge }) => ({ name, isSlow: name !== QUICK_PEER, work: () => judge(note.body) })),
    typing('middle', note, middleOf(note)),
    typing('end', note, note.body.length),
    typing('short middle', short, middleOf(short)),
    typing('short end', short, short.body.length),
    typing('long middle', long, middleOf(long)),
    typing('long end', long, long.body.length),
  ];
}

/** Medians in milliseconds by name. Tasks take turns, so that a slow moment of the machine hits all alike. */
async function measure(tasks: readonly Task[]): Promise<ReadonlyMap<string, number>> {
  const times = new Map(tasks.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    for (const { name, isSlow, prepare, work } of tasks) {
      if (isSlow && round % SLOW !== 0) continue;
      prepare?.();
      const start = performance.now();
      const result = work();
      // Waiting costs: only those wait that have to.
      if (result instanceof Promise) await result;
      const took = performance.now() - start;
      if (round >= WARM_UP) times.get(name)?.push(took);
    }
  }
  return new Map([...times].map(([name, values]) => [name, median(values)]));
}

/** Import to first verdict in milliseconds, and resident memory in megabytes; node itself takes some forty of these. */
function coldStart(name: string): { ms: number; megabytes: number } {
  const script = join(import.meta.dirname, 'bench-cold.ts');
  const runs = Array.from({ length: 3 }, () =>
    JSON.parse(execFileSync(process.execPath, [script, name], { encoding: 'utf8' })),
  );
  return { ms: median(runs.map(({ ms }) => ms)), megabytes: median(runs.map(({ megabytes }) => megabytes)) };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const round = (value: number) => Number(value.toPrecision(3));

/** The figures of the one line; of two places the worse one counts. */
function figuresOf(ms: (name: string) => number) {
  const keystroke = Math.max(ms('middle'), ms('end'));
  const growth = Math.max(ms('long middle') / ms('short middle'), ms('long end') / ms('short end'));
  return {
    whole: { ms: round(ms('whole')), vsWriteGood: round(ms('whole') / ms('write-good')) },
    keystroke: {
      ms: round(keystroke),
      vsWriteGood: round(keystroke / ms('write-good')),
      growth10000vs100: round(growth),
    },
  };
}

function printTable(tasks: readonly Task[], ms: (name: string) => number): void {
  const rows = tasks.map(({ name }) => [name, ms(name).toFixed(3), (ms(name) / ms('write-good')).toFixed(2)]);
  for (const [name = '', time = '', ratio = ''] of [['', 'ms', '× write-good'], ...rows]) {
    process.stdout.write(`${name.padEnd(14)}${time.padStart(9)}${ratio.padStart(15)}\n`);
  }
}

const tasks = tasksFor(await loadPeers());
const medians = await measure(tasks);
const ms = (name: string) => medians.get(name) ?? Number.NaN;
process.stdout.write(
  `A note of 124 words, median of ${ROUNDS} rounds (slow tools: of every ${SLOW}th); short: 100 words, long: 10,000.\n\n`,
);
printTable(tasks, ms);
const figures = figuresOf(ms);
process.stdout.write(`\nkeystroke, 10,000 words against 100: ${figures.keystroke.growth10000vs100} times\n`);
process.stdout.write('\nfirst verdict, import and all (the coach from its sources)\n');
for (const name of COLD) {
  const { ms: took, megabytes } = coldStart(name);
  process.stdout.write(
    `${name.padEnd(14)}${String(took).padStart(6)} ms${String(megabytes).padStart(7)} MB resident\n`,
  );
}
if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify(figures)}\n`);
