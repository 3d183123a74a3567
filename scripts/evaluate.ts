// How far the engine that ships agrees with the labelled messages of tests/corpus. It was learned from these very files,
// so the figures show what it has taken in; what it makes of messages it has not seen is said by `npm run train -- --held-out`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dissect } from '../utils/coach/anatomy.ts';
import { createReviewer } from '../utils/coach/review.ts';
import { CHECK_IDS, type CheckId, type Draft, needsAttention, type Review, type Status } from '../utils/coach/types.ts';
import { draftOf, isForeign, messageRecord } from '../utils/records.ts';
import { CORPUS_FOLDER, corpusFiles } from './learning/corpus.ts';

/** Checks that the corpus labels. */
const LABELLED = CHECK_IDS.filter((id) => id !== 'length' && id !== 'timeliness');

class Tally {
  hits = 0;
  alarms = 0;
  misses = 0;
  silences = 0;
  exact = 0;

  add(said: boolean, isSo: boolean, isExact = said === isSo): void {
    if (isSo) said ? this.hits++ : this.misses++;
    else said ? this.alarms++ : this.silences++;
    this.exact += Number(isExact);
  }

  get f1(): number {
    return (2 * this.hits) / (2 * this.hits + this.alarms + this.misses);
  }
  get precision(): number {
    return this.hits / (this.hits + this.alarms);
  }
  get recall(): number {
    return this.hits / (this.hits + this.misses);
  }
  get falseAlarms(): number {
    return this.alarms / (this.alarms + this.silences);
  }
  get agreement(): number {
    return this.exact / (this.hits + this.alarms + this.misses + this.silences);
  }
}

interface Labelled {
  readonly followUp: boolean;
  readonly labels: Readonly<Record<string, Status>>;
}

const tallies = new Map(LABELLED.map((id): [CheckId, Tally] => [id, new Tally()]));
/** The gate on messages half written, by what is written of them. */
const unfinished = new Map<string, Tally>();
const good = { all: 0, nagged: 0 };
const wrong: string[] = [];

for (const file of corpusFiles()) {
  const gate = new Tally();
  for (const line of readFileSync(join(CORPUS_FOLDER, file), 'utf8').split('\n')) {
    if (line.trim() !== '') evaluate(line, gate);
  }
  print(`${file.padEnd(22)} gate: recall ${show(gate.recall)}, false engagement ${show(gate.falseAlarms)}`);
}

print('\nwhile it is written    recall  false engagement');
for (const [written, { recall, falseAlarms }] of unfinished) {
  print(`${written.padEnd(22)} ${show(recall)}   ${show(falseAlarms)}`);
}

print('\ncheck             F1     precision  recall  false alarms  same status');
for (const [id, tally] of tallies) {
  print(
    `${id.padEnd(16)}  ${show(tally.f1)}  ${show(tally.precision)}      ${show(tally.recall)}   ${show(tally.falseAlarms)}         ${show(tally.agreement)}`,
  );
}
const macro = [...tallies.values()].reduce((sum, { f1 }) => sum + f1, 0) / tallies.size;
print(`\nmacro F1 ${show(macro)}; of ${good.all} wholly good messages ${good.nagged} were nagged`);
if (process.argv.includes('--wrong')) print(`\n${wrong.join('\n')}`);

/** Compares one labelled line with what the engine says. A message on which the engine is silent counts as needing nothing. */
function evaluate(line: string, gate: Tally): void {
  const value: unknown = JSON.parse(line);
  const record = messageRecord.parse(value);
  const { followUp, labels } = value as Labelled;
  const draft = draftOf(record);
  const review = isForeign(record) ? undefined : createReviewer()(draft);
  const engaged = review?.followUp ?? false;
  gate.add(engaged, followUp);
  if (engaged !== followUp) wrong.push(`${record.id}: ${followUp ? 'passed over' : 'taken for a follow-up'}`);
  if (followUp) compare(record.id, labels, review);
  if (review) judgeUnfinished(draft, followUp, engaged);
}

/** A message whose beginning is spoken to and whose whole is everyday mail was spoken to wrongly, whenever that was. */
function judgeUnfinished(draft: Draft, followUp: boolean, engaged: boolean): void {
  const { content } = dissect(draft);
  const said = { 'its first sentence': 1, 'half its sentences': Math.ceil(content.length / 2) };
  let ever = engaged;
  const add = (written: string, isEngaged: boolean) => {
    const tally = unfinished.get(written) ?? new Tally();
    unfinished.set(written, tally);
    tally.add(isEngaged, followUp);
    ever ||= isEngaged;
  };
  for (const [written, count] of Object.entries(said)) {
    const end = content[count - 1]?.end ?? draft.body.length;
    add(written, createReviewer()({ ...draft, body: draft.body.slice(0, end) }).followUp);
  }
  add('the whole', engaged);
  add('at any of these', ever);
}

function compare(recordId: string, labels: Labelled['labels'], review: Review | undefined): void {
  let isGood = true;
  let isNagged = false;
  for (const id of LABELLED) {
    const label = labels[id] ?? 'na';
    const status = review?.verdicts.find(({ check }) => check === id)?.status ?? 'na';
    const said = needsAttention(status);
    tallies.get(id)?.add(said, needsAttention(label), status === label);
    if (status !== label && review?.followUp) wrong.push(`${recordId}: ${id} is ${label}, the engine says ${status}`);
    isGood &&= !needsAttention(label);
    isNagged ||= said;
  }
  if (isGood) {
    good.all++;
    good.nagged += Number(isNagged);
  }
}

function show(share: number): string {
  return Number.isNaN(share) ? '  -  ' : share.toFixed(3);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
