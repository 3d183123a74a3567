import type { FeatureSink } from '../features.ts';
import type { RoleOdds } from '../roles.ts';
import { parseFeatureName } from './features-by-name.ts';
import { FIRST_LETTER, LARGEST_WEIGHT, LONGEST_GAP } from './letters.ts';
import { BIASES, GAPS, NAMES, SCALE, VERDICTS, WEIGHTS } from './weights.ts';

/** Log-odds of a judgement that is a weighted sum over the figures of a message; above `threshold` it is made. */
export interface LinearVerdict {
  readonly bias: number;
  readonly threshold: number;
  /** In steps of `step`, one byte each: all judgements together stay in the processor's nearest cache. */
  readonly weights: Int8Array;
  readonly step: number;
}

const ROLE_COUNT = BIASES.length;

/** Two symbols in one number; symbols are well below this. */
const SHIFT = 16384;

/**
 * The model of roles: for each feature the roles it speaks for or against, and how strongly.
 *
 * Learned offline from labelled messages by `npm run train`, which writes `weights.ts`. Words become numbers once, so
 * that looking up a pair builds no text; features are numbered from 1 in the order of the file, and all they say lies in
 * one array, because a sum waits for memory more than it counts.
 */
class RoleModel implements FeatureSink<number> {
  readonly #symbols = new Map<string, number>();
  readonly #words: number[] = [];
  readonly #pairs = new Map<number, number>();
  readonly #classPairs = [new Map<number, number>(), new Map<number, number>(), new Map<number, number>()];
  readonly #signals: number[] = [];
  readonly #flags = new Map<string, number>();
  /** Roles and weights by turns; what feature `id` says lies from `#ends[id - 1]` to `#ends[id]`. */
  readonly #says: Int8Array;
  readonly #ends: Uint32Array;
  /** The last sum that each feature took part in. */
  readonly #turns: Uint32Array;
  #turn = 0;
  readonly #steps = new Int32Array(ROLE_COUNT);

  constructor() {
    let count = 0;
    for (const line of NAMES.split('\n')) {
      const [beginning = '', endings = ''] = line.split('\t');
      for (const ending of endings.split(' ')) this.#store(beginning + ending, ++count);
    }
    const says = unpack(count);
    this.#says = Int8Array.from(says.flat());
    this.#ends = new Uint32Array(count + 1);
    this.#turns = new Uint32Array(count + 1);
    for (let id = 1; id <= count; id++) this.#ends[id] = (this.#ends[id - 1] ?? 0) + (says[id]?.length ?? 0);
  }

  /** Adds up the weights of the features that are read into the sink, each feature once, and `share` of the bias. */
  sum(read: (sink: FeatureSink<number>) => void, share = 1): RoleOdds {
    this.#turn++;
    this.#steps.fill(0);
    read(this);
    return BIASES.map((bias, role) => share * bias + SCALE * (this.#steps[role] ?? 0));
  }

  symbolOf(word: string): number | undefined {
    return this.#symbols.get(word);
  }

  word(word: number): void {
    this.#add(this.#words[word]);
  }

  wordPair(first: number, second: number): void {
    this.#add(this.#pairs.get(first * SHIFT + second));
  }

  classPair(first: number, second: number, between: number): void {
    this.#add(this.#classPairs[between]?.get(first * SHIFT + second));
  }

  signal(index: number): void {
    this.#add(this.#signals[index]);
  }

  flag(name: string): void {
    this.#add(this.#flags.get(name));
  }

  #add(id: number | undefined): void {
    if (id === undefined || this.#turns[id] === this.#turn) return;
    this.#turns[id] = this.#turn;
    const says = this.#says;
    const steps = this.#steps;
    const end = this.#ends[id] ?? 0;
    for (let i = this.#ends[id - 1] ?? 0; i < end; i += 2) {
      const role = says[i] ?? 0;
      steps[role] = (steps[role] ?? 0) + (says[i + 1] ?? 0);
    }
  }

  #store(name: string, id: number): void {
    const feature = parseFeatureName(name);
    switch (feature.kind) {
      case 'flag':
        this.#flags.set(feature.name, id);
        break;
      case 'word':
        this.#words[this.#intern(feature.name)] = id;
        break;
      case 'signal':
        this.#signals[feature.index] = id;
        break;
      default: {
        const pairs = feature.kind === 'wordPair' ? this.#pairs : this.#classPairs[feature.between];
        pairs?.set(this.#intern(feature.first) * SHIFT + this.#intern(feature.second), id);
      }
    }
  }

  #intern(word: string): number {
    const known = this.#symbols.get(word);
    if (known !== undefined) return known;
    this.#symbols.set(word, this.#symbols.size);
    return this.#symbols.size - 1;
  }
}

/** What each feature says, from number 1 on: roles and weights by turns. For each role: the gaps between the features that speak of it. */
function unpack(count: number): number[][] {
  const says = Array.from({ length: count + 1 }, (): number[] => []);
  let read = 0;
  GAPS.split('\n').forEach((gaps, role) => {
    let id = 0;
    for (let i = 0; i < gaps.length; i++) {
      const gap = gaps.charCodeAt(i) - FIRST_LETTER;
      id += gap;
      if (gap === LONGEST_GAP) continue;
      says[++id]?.push(role, weightOf(WEIGHTS.charCodeAt(read++)));
    }
  });
  return says;
}

const weightOf = (code: number) => code - FIRST_LETTER - LARGEST_WEIGHT;

export const MODEL = new RoleModel();

/** The judgements on a whole message, by name: `gate`, and for each check `<id>` and `<id>/miss`. */
export const VERDICT_MODELS: Readonly<Record<string, LinearVerdict>> = Object.fromEntries(
  Object.entries(VERDICTS).map(([name, verdict]) => [
    name,
    { ...verdict, weights: Int8Array.from(verdict.weights, (letter) => weightOf(letter.charCodeAt(0))) },
  ]),
);
