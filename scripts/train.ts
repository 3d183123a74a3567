// Learns the engine's model from tests/corpus and writes it to utils/coach/model/weights.ts. Deterministic.
// `--held-out` instead leaves out one file after the other and says how the rest judges it: the honest figure.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { FIRST_LETTER, LARGEST_WEIGHT, LONGEST_GAP } from '../utils/coach/model/letters.ts';
import { corpusFiles, type LabelledMessage, readLabelled, Vocabulary } from './learning/corpus.ts';
import type { SparseModel } from './learning/ftrl.ts';
import { oddsOf } from './learning/logistic.ts';
import { type Learned, learn, QUESTIONS, readFigures, SCALE } from './learning/pipeline.ts';

const TARGET = join(import.meta.dirname, '../utils/coach/model/weights.ts');

const vocabulary = new Vocabulary();
const files = corpusFiles();
const messages = files.flatMap((file) => readLabelled(file, vocabulary));
const names = vocabulary.names;

function writeModel({ roles, verdicts }: Learned): void {
  const { count, texts } = pack(roles);
  const rows = [...verdicts].map(([name, { bias, threshold, weights }]) => {
    // The largest weight gets the most steps.
    const step = Math.max(...weights.map(Math.abs)) / LARGEST_WEIGHT;
    const steps = Array.from(weights, (weight) => letter(Math.round(weight / step) + LARGEST_WEIGHT)).join('');
    return `  '${name}': { bias: ${Number(bias.toPrecision(4))}, threshold: ${threshold}, step: ${Number(step.toPrecision(4))}, weights: ${JSON.stringify(steps)} },`;
  });
  const text = [
    '// Written by `npm run train` from the messages in tests/corpus. Not for editing.',
    `export const SCALE = ${SCALE};`,
    `export const BIASES = [${roles.map(({ bias }) => Number(bias.toPrecision(4))).join(', ')}];`,
    ...Object.entries(texts).map(([name, packed]) => `export const ${name} = ${JSON.stringify(packed)};`),
    'export const VERDICTS = {',
    ...rows,
    '};',
    '',
  ].join('\n');
  writeFileSync(TARGET, text);
  const kB = (size: number) => `${(size / 1000).toFixed(1)} kB`;
  console.log(`${count} features, ${kB(text.length)}, ${kB(gzipSync(text).length)} gzipped`);
}

/**
 * The features that say anything, packed so that they compress well. `NAMES`: those that begin alike in one line, the
 * beginning, a tab and the last words. `GAPS`: a line a role, a letter for each feature that speaks of it, how many there
 * are between it and the one before. `WEIGHTS`: a letter for each of these.
 */
function pack(roles: readonly SparseModel[]) {
  const speaking = names.flatMap((name, i) => (roles.some(({ weights }) => weights[i]) ? [{ name, i }] : []));
  const lines = new Map<string, { ending: string; i: number }[]>();
  for (const { name, i } of speaking) {
    const [, beginning = '', ending = ''] = /^(.* )?(.*)$/.exec(name) ?? [];
    lines.set(beginning, [...(lines.get(beginning) ?? []), { ending, i }]);
  }
  const sorted = [...lines]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([beginning, parts]) => ({ beginning, parts: parts.sort((a, b) => (a.ending < b.ending ? -1 : 1)) }));
  const order = sorted.flatMap(({ parts }) => parts.map(({ i }) => i));
  let weights = '';
  const gaps = roles.map((role) => {
    let packed = '';
    let gap = 0;
    for (const i of order) {
      const weight = role.weights[i] ?? 0;
      if (weight === 0) {
        gap++;
        continue;
      }
      packed += letter(LONGEST_GAP).repeat(gap / LONGEST_GAP) + letter(gap % LONGEST_GAP);
      weights += letter(stepsOf(weight) + LARGEST_WEIGHT);
      gap = 0;
    }
    return packed;
  });
  const NAMES = sorted.map(({ beginning, parts }) => `${beginning}\t${parts.map(({ ending }) => ending).join(' ')}`);
  return { count: order.length, texts: { NAMES: NAMES.join('\n'), GAPS: gaps.join('\n'), WEIGHTS: weights } };
}

const letter = (value: number) => String.fromCharCode(FIRST_LETTER + value);
const stepsOf = (weight: number) => Math.round(weight / SCALE);

function reportHeldOut(): void {
  const totals = new Map(QUESTIONS.map(({ name }) => [name, { hits: 0, alarms: 0, misses: 0, silences: 0 }]));
  for (const file of files) {
    const learned = learn(
      messages.filter((message) => message.file !== file),
      names.length,
    );
    for (const message of messages.filter((candidate) => candidate.file === file)) count(message, learned);
    console.log(file);
  }
  for (const [name, { hits, alarms, misses, silences }] of totals) {
    const share = (part: number, whole: number) => (whole === 0 ? '-' : (part / whole).toFixed(3));
    console.log(
      `${name.padEnd(22)} F1 ${share(2 * hits, 2 * hits + alarms + misses)}  precision ${share(hits, hits + alarms)}  recall ${share(hits, hits + misses)}  false alarms ${share(alarms, alarms + silences)}`,
    );
  }

  function count(message: LabelledMessage, { roles, verdicts }: Learned): void {
    const figures = readFigures(message, roles);
    for (const { name, applies, isSo } of QUESTIONS) {
      const model = verdicts.get(name);
      const total = totals.get(name);
      if (!model || !total || !applies(message)) continue;
      const said = oddsOf(model, figures) > model.threshold;
      if (isSo(message)) said ? total.hits++ : total.misses++;
      else said ? total.alarms++ : total.silences++;
    }
  }
}

if (process.argv.includes('--held-out')) reportHeldOut();
else writeModel(learn(messages, names.length));
