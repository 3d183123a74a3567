import { FIRST_LETTER, LARGEST_WEIGHT } from './letters.ts';
import { BIASES, FEATURES, SCALE, VERDICTS } from './weights.ts';

/** Log-odds of a judgement that is a weighted sum over the figures of a message; above `threshold` it is made. */
export interface LinearVerdict {
  readonly bias: number;
  readonly threshold: number;
  readonly weights: readonly number[];
}

/** What one feature says: pairs of letters, a role and a weight. `turn` is the last sum it took part in. */
interface Entry {
  readonly letters: string;
  turn: number;
}

/**
 * The model of roles: for each feature the roles it speaks for or against, and how strongly.
 *
 * Learned offline from labelled messages by `npm run train`, which writes `weights.ts`.
 */
class RoleModel {
  readonly #entries: ReadonlyMap<string, Entry> = new Map(
    FEATURES.split('\n').map((line) => {
      const tab = line.lastIndexOf('\t');
      return [line.slice(0, tab), { letters: line.slice(tab + 1), turn: 0 }];
    }),
  );
  #turn = 0;

  /** Adds up the weights of the features that `emitAll` emits, each feature once; `share` is the part of the bias that is added. */
  sum(emitAll: (emit: (feature: string) => void) => void, share = 1): Float64Array {
    const turn = ++this.#turn;
    const odds = Float64Array.from(BIASES, (bias) => bias * share);
    emitAll((feature) => {
      const entry = this.#entries.get(feature);
      if (!entry || entry.turn === turn) return;
      entry.turn = turn;
      const { letters } = entry;
      for (let i = 0; i < letters.length; i += 2) {
        const role = letters.charCodeAt(i) - FIRST_LETTER;
        odds[role] = (odds[role] ?? 0) + (letters.charCodeAt(i + 1) - FIRST_LETTER - LARGEST_WEIGHT) * SCALE;
      }
    });
    return odds;
  }
}

export const MODEL = new RoleModel();

/** The judgements on a whole message, by name: `gate`, and for each check `<id>` and `<id>/miss`. */
export const VERDICT_MODELS: Readonly<Record<string, LinearVerdict>> = VERDICTS;
