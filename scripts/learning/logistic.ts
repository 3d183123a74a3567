export interface DenseModel {
  readonly bias: number;
  readonly weights: Float64Array;
}

/** Weights on standardised figures below this change nothing and are dropped. */
const LEAST = 0.04;

/**
 * Logistic regression with an L2 penalty over a few hundred figures, by gradient descent with momentum on standardised
 * figures; the standardisation is folded back into the weights. Deterministic.
 */
export function learnDense(rows: readonly (readonly number[])[], is: readonly boolean[], penalty: number): DenseModel {
  const width = rows[0]?.length ?? 0;
  const { mean, spread } = standards(rows, width);
  const scaled = rows.map((row) => Float64Array.from(row, (value, j) => (value - (mean[j] ?? 0)) / (spread[j] ?? 1)));
  const weights = new Float64Array(width);
  const speed = new Float64Array(width);
  let bias = 0;
  let biasSpeed = 0;
  const rate = 8 / rows.length / Math.sqrt(width);
  for (let turn = 0; turn < 200; turn++) {
    const slope = new Float64Array(width);
    let biasSlope = 0;
    scaled.forEach((row, k) => {
      let odds = bias;
      for (let j = 0; j < width; j++) odds += (weights[j] ?? 0) * (row[j] ?? 0);
      const error = 1 / (1 + Math.exp(-odds)) - Number(is[k]);
      biasSlope += error;
      for (let j = 0; j < width; j++) slope[j] = (slope[j] ?? 0) + error * (row[j] ?? 0);
    });
    for (let j = 0; j < width; j++) {
      speed[j] = 0.9 * (speed[j] ?? 0) - rate * ((slope[j] ?? 0) + penalty * (weights[j] ?? 0));
      weights[j] = (weights[j] ?? 0) + (speed[j] ?? 0);
    }
    biasSpeed = 0.9 * biasSpeed - rate * biasSlope;
    bias += biasSpeed;
  }
  for (let j = 0; j < width; j++) {
    if (Math.abs(weights[j] ?? 0) < LEAST) weights[j] = 0;
    weights[j] = (weights[j] ?? 0) / (spread[j] ?? 1);
    bias -= (weights[j] ?? 0) * (mean[j] ?? 0);
  }
  return { bias, weights };
}

function standards(rows: readonly (readonly number[])[], width: number) {
  const mean = new Float64Array(width);
  const spread = new Float64Array(width);
  for (const row of rows) for (let j = 0; j < width; j++) mean[j] = (mean[j] ?? 0) + (row[j] ?? 0) / rows.length;
  for (const row of rows) {
    for (let j = 0; j < width; j++) spread[j] = (spread[j] ?? 0) + ((row[j] ?? 0) - (mean[j] ?? 0)) ** 2 / rows.length;
  }
  return { mean, spread: spread.map((value) => Math.sqrt(value) || 1) };
}

/** The log-odds that a model gives a row. */
export function oddsOf({ bias, weights }: DenseModel, row: readonly number[]): number {
  let odds = bias;
  for (let j = 0; j < weights.length; j++) odds += (weights[j] ?? 0) * (row[j] ?? 0);
  return odds;
}
