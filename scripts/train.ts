// Learns the engine's model from tests/corpus and writes it to utils/coach/model/weights.ts. Deterministic.
// `--held-out [FILE …]` instead leaves out the dev files (or those named) one after the other and says how the rest judges them.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { CHECKS } from '../utils/coach/checks/index.ts';
import { clamp, LARGEST_LEVEL, pack, packLevels, packNumbers } from '../utils/coach/model/letters.ts';
import { Model, type Weights } from '../utils/coach/model/model.ts';
import * as shipped from '../utils/coach/model/weights.ts';
import { createReviewer } from '../utils/coach/review.ts';
import { Evaluation, evaluateFile, lineOf, tableOf } from './evaluation.ts';
import { corpusFiles, readLabelled, Vocabulary } from './learning/corpus.ts';
import { drawLines, type Learned, learn, QUESTIONS, STEP } from './learning/pipeline.ts';

const TARGET = join(import.meta.dirname, '../utils/coach/model/weights.ts');

const vocabulary = new Vocabulary();
const files = corpusFiles();
const messages = files.flatMap((file) => readLabelled(file, vocabulary));
const names = vocabulary.names;

/** What was learned, as it is stored. `lines`: above which odds each judgement is made. */
function weightsOf({ kept, network }: Learned, lines: ReadonlyMap<string, number>): Weights {
  const { texts, order } = packNames(kept.map((feature) => names[feature] ?? ''));
  const { width } = network.shape;
  const levels = order.flatMap((place) =>
    Array.from({ length: width }, (_, i) =>
      clamp((network.features.values[place * width + i] ?? 0) / STEP, LARGEST_LEVEL),
    ),
  );
  const figures = network.middles.length;
  const verdicts = QUESTIONS.map(({ name }, question) => {
    const own = network.verdicts.values.subarray(question * figures, (question + 1) * figures);
    // Middle and spread of the figures are folded into the weights on them.
    const weights = own.map((weight, i) => weight / (network.spreads[i] ?? 1));
    const bias = weights.reduce(
      (sum, weight, i) => sum - weight * (network.middles[i] ?? 0),
      network.verdictBias.values[question] ?? 0,
    );
    return [name, { bias: short(bias), threshold: lines.get(name) ?? 0, weights: pack(weights) }];
  });
  const { hidden, hiddenBias, direct, output, bias } = network.layers;
  return {
    STEP,
    START: Array.from(network.start.values, short),
    ...texts,
    LEVELS: packLevels(levels),
    LAYERS: {
      hidden: pack(hidden),
      hiddenBias: pack(hiddenBias),
      direct: pack(direct),
      output: pack(output),
      bias: pack(bias),
    },
    VERDICTS: Object.fromEntries(verdicts),
  };
}

function writeModel(weights: Weights): void {
  const text = [
    '// Written by `npm run train` from the messages in tests/corpus. Not for editing.',
    ...Object.entries(weights).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`),
    '',
  ].join('\n');
  writeFileSync(TARGET, text);
  const kB = (size: number) => `${(size / 1000).toFixed(1)} kB`;
  console.log(`${kB(text.length)}, ${kB(gzipSync(text, { level: 9 }).length)} gzipped`);
}

const short = (value: number) => Number(value.toPrecision(4));

/**
 * The names of features so that they compress well. `WORDS`: those that are features, a line feed, those that are only parts
 * of pairs; the commonest second words of pairs come first. `PAIRS`: a line for each word that begins pairs, with the places
 * of the second words. `order`: the places of the features as they then stand.
 */
function packNames(of: readonly string[]): { texts: { WORDS: string; PAIRS: string }; order: readonly number[] } {
  const placeOf = new Map(of.map((name, place) => [name, place]));
  const pairs = of.flatMap((name) => (name.includes(' ') ? [name.split(' ') as [string, string]] : []));
  const uses = new Map<string, number>();
  for (const [first, second] of pairs) {
    uses.set(first, uses.get(first) ?? 0);
    uses.set(second, (uses.get(second) ?? 0) + 1);
  }
  const byUse = (a: string, b: string) => {
    const [more, fewer] = [uses.get(b) ?? 0, uses.get(a) ?? 0];
    // Seldom used ones stand by their letters: that compresses best.
    return Math.max(more, SELDOM) - Math.max(fewer, SELDOM) || (a < b ? -1 : 1);
  };
  const words = of.filter((name) => !name.includes(' ')).toSorted(byUse);
  const others = [...uses.keys()].filter((word) => !placeOf.has(word)).toSorted(byUse);
  const all = [...words, ...others];
  const index = new Map(all.map((word, i) => [word, i]));
  const lines = all.map((word) =>
    pairs.flatMap(([first, second]) => (first === word ? [index.get(second) ?? 0] : [])).toSorted((a, b) => a - b),
  );
  const pairOrder = lines.flatMap((seconds, first) =>
    seconds.map((second) => placeOf.get(`${all[first]} ${all[second]}`) ?? 0),
  );
  return {
    texts: {
      WORDS: `${words.join(' ')}\n${others.join(' ')}`,
      PAIRS: lines.map(packNumbers).join('\n').trimEnd(),
    },
    order: [...words.map((word) => placeOf.get(word) ?? 0), ...pairOrder],
  };
}

/** Second words of this many pairs or fewer stand by their letters. */
const SELDOM = 3;

/**
 * What the engine makes of files that it has not learned from: each is left out in turn, with the files written after its
 * pattern, the rest is learned, and the whole engine judges it with that. The lines are those of the model that ships.
 */
function reportHeldOut(held: readonly string[]): void {
  const lines = new Map(Object.entries(shipped.VERDICTS).map(([name, { threshold }]) => [name, threshold]));
  const all = new Evaluation();
  for (const file of held) {
    const pattern = `own-like-${file.replace(/^dev-|\.jsonl$/g, '')}`;
    // Some plain texts stand in several files.
    const bodies = new Set(messages.filter((message) => message.file === file).map(({ draft }) => draft.body));
    const others = messages.filter(({ file: own, draft }) => !own.startsWith(pattern) && !bodies.has(draft.body));
    const model = new Model(weightsOf(learn(others, names.length), lines));
    console.log(
      lineOf(
        file,
        evaluateFile(file, () => createReviewer(CHECKS, model), all),
      ),
    );
  }
  console.log(`\n${tableOf(all)}`);
  if (process.argv.includes('--wrong')) console.log(`\n${all.wrong.join('\n')}`);
}

const named = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
if (process.argv.includes('--held-out')) {
  reportHeldOut(named.length > 0 ? named : files.filter((file) => file.startsWith('dev-')));
} else {
  writeModel(weightsOf(learn(messages, names.length), drawLines(messages, names.length)));
}
