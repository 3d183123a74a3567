import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dissect } from '../utils/coach/anatomy.ts';
import {
  CHECK_IDS,
  type CheckId,
  type Draft,
  needsAttention,
  type Review,
  STATUSES,
  type Status,
} from '../utils/coach/types.ts';
import { draftOf, isForeign, messageRecord } from '../utils/records.ts';
import { CORPUS_FOLDER } from './learning/corpus.ts';

/** Checks that the corpus labels. */
const LABELLED = CHECK_IDS.filter((id) => id !== 'length' && id !== 'timeliness');

/** Yes-or-no answers against what is so. */
class Tally {
  hits = 0;
  alarms = 0;
  misses = 0;
  silences = 0;

  add(said: boolean, isSo: boolean): void {
    if (isSo) said ? this.hits++ : this.misses++;
    else said ? this.alarms++ : this.silences++;
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
}

/** How often one check agrees: on whether it needs attention, and on the very status. */
class CheckTally extends Tally {
  #same = 0;
  #all = 0;

  compare(said: Status, label: Status): void {
    this.add(needsAttention(said), needsAttention(label));
    this.#same += Number(said === label);
    this.#all++;
  }
  get agreement(): number {
    return this.#same / this.#all;
  }
}

/** What of a message is written so far, and how much of its content that is. */
const WRITTEN: Readonly<Record<string, (sentences: number) => number>> = {
  'its first sentence': () => 1,
  'half its sentences': (sentences) => Math.ceil(sentences / 2),
  'the whole': (sentences) => sentences,
};
const EVER = 'at any of these';

/** A message with its labels. */
interface Labelled {
  readonly id: string;
  readonly draft: Draft;
  readonly isForeign: boolean;
  readonly followUp: boolean;
  readonly labels: Readonly<Record<string, Status>>;
}

/** What a reviewer makes of labelled messages, counted. A message on which it is silent counts as needing nothing. */
export class Evaluation {
  readonly gate = new Tally();
  readonly checks: ReadonlyMap<CheckId, CheckTally> = new Map(LABELLED.map((id) => [id, new CheckTally()]));
  /** The same of follow-ups that the gate let through. */
  readonly engaged: ReadonlyMap<CheckId, CheckTally> = new Map(LABELLED.map((id) => [id, new CheckTally()]));
  readonly unfinished: ReadonlyMap<string, Tally> = new Map(
    [...Object.keys(WRITTEN), EVER].map((written) => [written, new Tally()]),
  );
  readonly good = { all: 0, nagged: 0 };
  /** One line for each answer that differs from its label. */
  readonly wrong: string[] = [];

  get macroF1(): number {
    return mean([...this.checks.values()].map(({ f1 }) => f1));
  }
  get falseAlarms(): number {
    return mean([...this.checks.values()].map(({ falseAlarms }) => falseAlarms));
  }

  add({ id, draft, isForeign: isOther, followUp, labels }: Labelled, review: Review | undefined): void {
    const engaged = review?.followUp ?? false;
    this.gate.add(engaged, followUp);
    if (engaged !== followUp) {
      const said = isOther ? 'is in another language' : followUp ? 'passed over' : 'taken for a follow-up';
      this.wrong.push(`${id}: ${said}: ${opening(draft)}`);
    }
    if (!followUp) return;
    let isGood = true;
    let isNagged = false;
    for (const check of LABELLED) {
      const label = labels[check] ?? 'na';
      const status = review?.verdicts.find((verdict) => verdict.check === check)?.status ?? 'na';
      this.checks.get(check)?.compare(status, label);
      if (engaged) this.engaged.get(check)?.compare(status, label);
      if (engaged && status !== label) {
        this.wrong.push(`${id}: ${check} is ${label}, the engine says ${status}: ${opening(draft)}`);
      }
      isGood &&= !needsAttention(label);
      isNagged ||= needsAttention(status);
    }
    if (!isGood) return;
    this.good.all++;
    this.good.nagged += Number(isNagged);
  }

  /** A message whose beginning is spoken to and whose whole is everyday mail was spoken to wrongly, whenever that was. */
  addUnfinished({ draft, followUp }: Labelled, review: (draft: Draft) => Review): void {
    const { content } = dissect(draft);
    let ever = false;
    for (const [written, count] of Object.entries(WRITTEN)) {
      const isWhole = count(content.length) >= content.length;
      const end = content[count(content.length) - 1]?.end ?? draft.body.length;
      const engaged = review(isWhole ? draft : { ...draft, body: draft.body.slice(0, end) }).followUp;
      this.unfinished.get(written)?.add(engaged, followUp);
      ever ||= engaged;
    }
    this.unfinished.get(EVER)?.add(ever, followUp);
  }
}

/** Reads the labelled messages of a file of the corpus. */
function readMessages(file: string): Labelled[] {
  const lines = readFileSync(join(CORPUS_FOLDER, file), 'utf8').split('\n');
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const value = JSON.parse(line);
      const record = messageRecord.parse(value);
      const { followUp, labels } = value as Pick<Labelled, 'followUp' | 'labels'>;
      return { id: record.id, draft: draftOf(record), isForeign: isForeign(record), followUp, labels };
    });
}

/** Evaluates files of the corpus one after the other; each gets a fresh reviewer. `all` is added to as well. */
export function evaluateFile(file: string, makeReviewer: () => (draft: Draft) => Review, all: Evaluation): Evaluation {
  const own = new Evaluation();
  for (const message of readMessages(file)) {
    const review = message.isForeign ? undefined : makeReviewer()(message.draft);
    for (const evaluation of [own, all]) {
      evaluation.add(message, review);
      if (!message.isForeign) evaluation.addUnfinished(message, makeReviewer());
    }
  }
  return own;
}

/** One file in a line. */
export function lineOf(file: string, { gate, macroF1, falseAlarms, good }: Evaluation): string {
  const [recall, engaged, f1, alarms] = [gate.recall, gate.falseAlarms, macroF1, falseAlarms].map(show);
  return `${file.padEnd(26)} gate: recall ${recall}, false engagement ${engaged}; macro F1 ${f1}, false alarms ${alarms}; nagged ${good.nagged} of ${good.all}`;
}

/** Everything that is counted, as a table. */
export function tableOf({ gate, checks, engaged, unfinished, good, macroF1, falseAlarms }: Evaluation): string {
  const checkRows = (tallies: Evaluation['checks']) =>
    [...tallies].map(([id, { f1, precision, recall, falseAlarms: alarms, agreement }]) =>
      [id.padEnd(16), ...[precision, recall, f1, agreement, alarms].map((share) => show(share).padStart(9))].join('  '),
    );
  const heading = `check             precision     recall         F1       same     alarms`;
  return [
    `gate: recall ${show(gate.recall)}, false engagement ${show(gate.falseAlarms)}`,
    '',
    'while it is written    recall  false engagement',
    ...[...unfinished].map(([written, { recall, falseAlarms: alarms }]) =>
      [written.padEnd(21), show(recall), show(alarms)].join('  '),
    ),
    '',
    `${heading}   (needs attention; "same" is one of ${STATUSES.join(', ')})`,
    ...checkRows(checks),
    '',
    `${heading}   (follow-ups that the gate let through)`,
    ...checkRows(engaged),
    '',
    `macro F1 ${show(macroF1)} (let through: ${show(mean([...engaged.values()].map(({ f1 }) => f1)))}); false alarms ${show(falseAlarms)}; wholly good messages nagged: ${good.nagged} of ${good.all} (${show(good.nagged / good.all)})`,
  ].join('\n');
}

function opening({ body }: Draft): string {
  return `“${body.slice(0, 90).replaceAll('\n', ' / ')}${body.length > 90 ? ' …' : ''}”`;
}

function mean(shares: readonly number[]): number {
  const known = shares.filter((share) => !Number.isNaN(share));
  return known.reduce((sum, share) => sum + share, 0) / known.length;
}

function show(share: number): string {
  return Number.isNaN(share) ? '-    ' : share.toFixed(3);
}
