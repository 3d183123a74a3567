/** A labelled example: indexes of the features it has (each once), and whether it is one of what is learned. */
export interface Example {
  readonly features: Int32Array;
  readonly is: boolean;
}

export interface FtrlOptions {
  /** How strongly a weight is pulled to nothing: few and sure features. */
  readonly l1: number;
  readonly l2: number;
  readonly alpha: number;
  readonly epochs: number;
}

export interface SparseModel {
  readonly bias: number;
  readonly weights: Float64Array;
}

/**
 * Logistic regression by FTRL-proximal (McMahan et al., 2013, "Ad click prediction: a view from the trenches"): online,
 * deterministic here by a fixed order of examples, with weights that stay at exactly zero where a feature says little.
 */
export function learnSparse(examples: readonly Example[], featureCount: number, options: FtrlOptions): SparseModel {
  const { l1, l2, alpha, epochs } = options;
  const z = new Float64Array(featureCount);
  const n = new Float64Array(featureCount);
  const weights = new Float64Array(featureCount);
  const weightOf = (i: number) => {
    const at = z[i] ?? 0;
    return Math.abs(at) <= l1 ? 0 : -(at - Math.sign(at) * l1) / ((1 + Math.sqrt(n[i] ?? 0)) / alpha + l2);
  };
  const random = numbers(12345);
  const order = examples.map((_, index) => index);
  let bias = 0;
  let biasZ = 0;
  let biasN = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const example = examples[index];
      if (!example) continue;
      const { features } = example;
      let odds = bias;
      for (const i of features) {
        const weight = weightOf(i);
        weights[i] = weight;
        odds += weight;
      }
      const slope = 1 / (1 + Math.exp(-odds)) - Number(example.is);
      for (const i of features) {
        const before = n[i] ?? 0;
        const step = (Math.sqrt(before + slope * slope) - Math.sqrt(before)) / alpha;
        z[i] = (z[i] ?? 0) + slope - step * (weights[i] ?? 0);
        n[i] = before + slope * slope;
      }
      const step = (Math.sqrt(biasN + slope * slope) - Math.sqrt(biasN)) / alpha;
      biasZ += slope - step * bias;
      biasN += slope * slope;
      bias = -biasZ / ((1 + Math.sqrt(biasN)) / alpha);
    }
  }
  for (let i = 0; i < featureCount; i++) weights[i] = weightOf(i);
  return { bias, weights };
}

/** Numbers from 0 to 1, the same ones every time (a linear congruential generator). */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

function shuffle(list: number[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const held = list[i] ?? 0;
    list[i] = list[j] ?? 0;
    list[j] = held;
  }
}
