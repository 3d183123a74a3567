import type { FeatureSink } from '../features.ts';
import type { RoleOdds } from '../roles.ts';
import { answersOf, type Layers, roleOdds } from './layers.ts';
import { type Packed, stepsOf, unpack, unpackLevels, unpackNumbers } from './letters.ts';
import * as shipped from './weights.ts';

/** What is learned, as it is stored; `weights.ts` has it. */
export interface Weights {
  /** Words and flags that are features, a line feed, and words that are only parts of pairs. */
  readonly WORDS: string;
  /** A line for each word: the places of the words that make a feature when they follow it. */
  readonly PAIRS: string;
  /** The rows of numbers of the features, in levels of `STEP`. */
  readonly LEVELS: string;
  readonly STEP: number;
  /** The numbers of a sentence without any feature. */
  readonly START: readonly number[];
  readonly LAYERS: Readonly<Record<Exclude<keyof Layers, 'width'>, Packed>>;
  /** The judgements on a whole message: `gate`, and for each check `<id>` and `<id>/miss`. */
  readonly VERDICTS: Readonly<Record<string, PackedVerdict>>;
}

/** Log-odds of a judgement that is a weighted sum over the figures of a message; above `threshold` it is made. */
export interface PackedVerdict {
  readonly bias: number;
  readonly threshold: number;
  readonly weights: Packed;
}

/** The same, one byte a weight: all judgements together stay in the processor's nearest cache. */
interface LinearVerdict extends Omit<PackedVerdict, 'weights'> {
  readonly weights: Int8Array;
  readonly step: number;
}

/** Two symbols in one number; symbols are well below this. */
const SHIFT = 16384;

/**
 * The model: each feature is a row of a few numbers, a sentence the sum of its features' rows, and what it does is
 * read off that sum; the judgements on a message are weighted sums of its figures.
 *
 * Learned offline from labelled messages by `npm run train`, which writes `weights.ts`. Words become numbers once, so that
 * looking up a pair builds no text; features are numbered in the order of the file.
 */
export class Model implements FeatureSink<number> {
  /** The words and flags; the first `#known` of them are features themselves, the rest are parts of pairs only. */
  readonly #symbols: ReadonlyMap<string, number>;
  readonly #known: number;
  readonly #pairs = new Map<number, number>();
  readonly #levels: Int8Array;
  /** The last sum that each feature took part in. */
  readonly #turns: Uint32Array;
  #turn = 0;
  readonly #sum: Int32Array;
  readonly #start: Float64Array;
  readonly #step: number;
  /** Written anew for each sentence: making them each time costs more than filling them. */
  readonly #numbers: Float64Array;
  readonly #answers: Float64Array;
  readonly #layers: Layers;
  readonly #verdicts: ReadonlyMap<string, LinearVerdict>;
  readonly #places = new Map<readonly string[], readonly number[]>();

  constructor({ WORDS, PAIRS, LEVELS, STEP, START, LAYERS, VERDICTS }: Weights) {
    const [features = '', others = ''] = WORDS.split('\n');
    const words = features.split(' ');
    this.#known = words.length;
    this.#symbols = new Map([...words, ...others.split(' ')].map((word, index) => [word, index]));
    let count = words.length;
    PAIRS.split('\n').forEach((seconds, first) => {
      for (const second of unpackNumbers(seconds)) this.#pairs.set(first * SHIFT + second, count++);
    });
    this.#turns = new Uint32Array(count);
    this.#levels = unpackLevels(LEVELS);
    this.#sum = new Int32Array(START.length);
    this.#start = Float64Array.from(START);
    this.#step = STEP;
    this.#numbers = new Float64Array(START.length);
    const { hidden, hiddenBias, direct, output, bias } = LAYERS;
    this.#layers = {
      width: START.length,
      hidden: unpack(hidden),
      hiddenBias: unpack(hiddenBias),
      direct: unpack(direct),
      output: unpack(output),
      bias: unpack(bias),
    };
    this.#answers = new Float64Array(this.#layers.hiddenBias.length);
    this.#verdicts = new Map(
      Object.entries(VERDICTS).map(([name, { bias, threshold, weights }]) => [
        name,
        { bias, threshold, step: weights.step, weights: Int8Array.from(stepsOf(weights)) },
      ]),
    );
  }

  /** Adds up the features that are read into the sink, each once, in steps. */
  sum(read: (sink: FeatureSink<number>) => void): readonly number[] {
    this.#turn++;
    this.#sum.fill(0);
    read(this);
    return Array.from(this.#sum);
  }

  /** Log-odds of the roles of a sentence, from the sum of its words and the features of its place. */
  odds(words: readonly number[], place: readonly string[]): RoleOdds {
    const there = this.#sumOfPlace(place);
    const numbers = this.#numbers;
    for (let i = 0; i < numbers.length; i++) {
      numbers[i] = (this.#start[i] ?? 0) + this.#step * ((words[i] ?? 0) + (there[i] ?? 0));
    }
    return roleOdds(this.#layers, numbers, answersOf(this.#layers, numbers, this.#answers));
  }

  /** Whether a judgement is made on a message with these figures. Throws for one that was never learned. */
  says(judgement: string, figures: Float64Array): boolean {
    const verdict = this.#verdicts.get(judgement);
    if (!verdict) throw new Error(`no judgement called ${judgement}`);
    const { weights, step, bias, threshold } = verdict;
    let steps = 0;
    for (let i = 0; i < weights.length; i++) steps += (weights[i] ?? 0) * (figures[i] ?? 0);
    return bias + steps * step > threshold;
  }

  /** Places are few, and each is one list. */
  #sumOfPlace(place: readonly string[]): readonly number[] {
    let sum = this.#places.get(place);
    if (!sum) {
      sum = this.sum((sink) => {
        for (const feature of place) sink.flag(feature);
      });
      this.#places.set(place, sum);
    }
    return sum;
  }

  symbolOf(word: string): number | undefined {
    return this.#symbols.get(word);
  }

  word(word: number): void {
    if (word < this.#known) this.#add(word);
  }

  wordPair(first: number, second: number): void {
    this.#add(this.#pairs.get(first * SHIFT + second));
  }

  flag(name: string): void {
    this.#add(this.#symbols.get(name));
  }

  #add(id: number | undefined): void {
    if (id === undefined || this.#turns[id] === this.#turn) return;
    this.#turns[id] = this.#turn;
    const sum = this.#sum;
    const from = id * sum.length;
    for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] ?? 0) + (this.#levels[from + i] ?? 0);
  }
}

/** The model that ships. */
export const MODEL = new Model(shipped);
