// Learns the engine's model from tests/corpus and writes it to utils/coach/model/weights.ts. Deterministic.
// `--held-out` instead leaves out one file after the other and says how the rest judges it: the honest figure.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { FIRST_LETTER, LARGEST_WEIGHT } from '../utils/coach/model/letters.ts';
import { ROLES } from '../utils/coach/roles.ts';
import { corpusFiles, type LabelledMessage, readLabelled, Vocabulary } from './learning/corpus.ts';
import type { SparseModel } from './learning/ftrl.ts';
import { oddsOf } from './learning/logistic.ts';
import { type Learned, learn, QUESTIONS, readFigures, SCALE } from './learning/pipeline.ts';

const TARGET = join(import.meta.dirname, '../utils/coach/model/weights.ts');

/** Steps of the weights of a judgement, from nothing to the largest. */
const MOST_STEPS = 80;

const vocabulary = new Vocabulary();
const files = corpusFiles();
const messages = files.flatMap((file) => readLabelled(file, vocabulary));
const names = vocabulary.names;

function writeModel({ roles, verdicts }: Learned): void {
  const features = pack(roles);
  const rows = [...verdicts].map(([name, { bias, threshold, weights }]) => {
    // Whole numbers compress best; the largest weight gets the most steps.
    const step = Math.max(...weights.map(Math.abs)) / MOST_STEPS;
    const steps = Array.from(weights, (weight) => Math.round(weight / step));
    return `  '${name}': { bias: ${Number(bias.toPrecision(4))}, threshold: ${threshold}, step: ${Number(step.toPrecision(4))}, weights: [${steps.join(',')}] },`;
  });
  const text = [
    '// Written by `npm run train` from the messages in tests/corpus. Not for editing.',
    `export const SCALE = ${SCALE};`,
    `export const BIASES = [${roles.map(({ bias }) => Number(bias.toPrecision(4))).join(', ')}];`,
    `export const FEATURES = ${JSON.stringify(features.join('\n'))};`,
    'export const VERDICTS = {',
    ...rows,
    '};',
    '',
  ].join('\n');
  writeFileSync(TARGET, text);
  const kB = (size: number) => `${(size / 1000).toFixed(1)} kB`;
  console.log(`${features.length} features, ${kB(text.length)}, ${kB(gzipSync(text).length)} gzipped`);
}

/** A line a feature, in sorted order (neighbours compress well): the feature, a tab, and a letter for each role and weight by turns. */
function pack(roles: readonly SparseModel[]): string[] {
  return names
    .flatMap((name, i) => {
      const letters = ROLES.map((_, role) => {
        const weight = roles[role]?.weights[i] ?? 0;
        return weight === 0 ? '' : letter(role) + letter(stepsOf(weight) + LARGEST_WEIGHT);
      }).join('');
      return letters === '' ? [] : [`${name}\t${letters}`];
    })
    .sort();
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
