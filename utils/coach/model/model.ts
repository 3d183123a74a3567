import type { FeatureSink } from '../features.ts';
import { parseFeatureName } from './features-by-name.ts';
import { FIRST_LETTER, LARGEST_WEIGHT } from './letters.ts';
import { BIASES, FEATURES, SCALE, VERDICTS } from './weights.ts';

/** Log-odds of a judgement that is a weighted sum over the figures of a message; above `threshold` it is made. */
export interface LinearVerdict {
  readonly bias: number;
  readonly threshold: number;
  /** In steps of `step`. */
  readonly weights: readonly number[];
  readonly step: number;
}

/** What one feature says: roles and weights by turns. `turn` is the last sum it took part in. */
interface Entry {
  readonly says: readonly number[];
  turn: number;
}

const BIAS = Float64Array.from(BIASES);

/** Two symbols in one number; symbols are well below this. */
const SHIFT = 16384;

/**
 * The model of roles: for each feature the roles it speaks for or against, and how strongly.
 *
 * Learned offline from labelled messages by `npm run train`, which writes `weights.ts`. Words become numbers once, so
 * that looking up a pair builds no text.
 */
class RoleModel implements FeatureSink<number> {
  readonly #symbols = new Map<string, number>();
  readonly #words: (Entry | undefined)[] = [];
  readonly #pairs = new Map<number, Entry>();
  readonly #classPairs = [new Map<number, Entry>(), new Map<number, Entry>(), new Map<number, Entry>()];
  readonly #signals: (Entry | undefined)[] = [];
  readonly #flags = new Map<string, Entry>();
  #turn = 0;
  #odds = BIAS.slice();

  constructor() {
    for (const line of FEATURES.split('\n')) {
      const tab = line.lastIndexOf('\t');
      this.#store(line.slice(0, tab), { says: unpack(line.slice(tab + 1)), turn: 0 });
    }
  }

  /** Adds up the weights of the features that are read into the sink, each feature once; `share` is the part of the bias that is added. */
  sum(read: (sink: FeatureSink<number>) => void, share = 1): Float64Array {
    this.#turn++;
    this.#odds = BIAS.slice();
    if (share !== 1)
      this.#odds.forEach((bias, role, odds) => {
        odds[role] = bias * share;
      });
    read(this);
    return this.#odds;
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

  #add(entry: Entry | undefined): void {
    if (entry === undefined || entry.turn === this.#turn) return;
    entry.turn = this.#turn;
    const { says } = entry;
    const odds = this.#odds;
    for (let i = 0; i < says.length; i += 2) {
      const role = says[i] ?? 0;
      odds[role] = (odds[role] ?? 0) + (says[i + 1] ?? 0);
    }
  }

  #store(name: string, entry: Entry): void {
    const feature = parseFeatureName(name);
    switch (feature.kind) {
      case 'flag':
        this.#flags.set(feature.name, entry);
        break;
      case 'word':
        this.#words[this.#intern(feature.name)] = entry;
        break;
      case 'signal':
        this.#signals[feature.index] = entry;
        break;
      default: {
        const pairs = feature.kind === 'wordPair' ? this.#pairs : this.#classPairs[feature.between];
        pairs?.set(this.#intern(feature.first) * SHIFT + this.#intern(feature.second), entry);
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

function unpack(letters: string): number[] {
  const says: number[] = [];
  for (let i = 0; i < letters.length; i += 2) {
    says.push(letters.charCodeAt(i) - FIRST_LETTER);
    says.push((letters.charCodeAt(i + 1) - FIRST_LETTER - LARGEST_WEIGHT) * SCALE);
  }
  return says;
}

export const MODEL = new RoleModel();

/** The judgements on a whole message, by name: `gate`, and for each check `<id>` and `<id>/miss`. */
export const VERDICT_MODELS: Readonly<Record<string, LinearVerdict>> = VERDICTS;
