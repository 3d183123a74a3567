/** Weights that are learned, and how the error falls with each of them (`slopes`, added up over a batch). */
export class Tensor {
  readonly values: Float64Array;
  readonly slopes: Float64Array;
  readonly #means: Float64Array;
  readonly #squares: Float64Array;
  #turns = 0;

  /** Begins with small random weights, or with `value` in every place. */
  constructor(size: number, begin: { random: () => number; spread: number } | number) {
    this.values = Float64Array.from({ length: size }, () =>
      // The sum of a few even numbers is nearly normal.
      typeof begin === 'number' ? begin : (begin.random() + begin.random() + begin.random() - 1.5) * 2 * begin.spread,
    );
    this.slopes = new Float64Array(size);
    this.#means = new Float64Array(size);
    this.#squares = new Float64Array(size);
  }

  /**
   * One step of Adam (Kingma and Ba, 2015) against the slopes, which are set to nothing again. `decay` pulls every weight
   * to nothing.
   */
  descend(rate: number, decay = 0): void {
    this.#turns++;
    const { values, slopes } = this;
    const means = this.#means;
    const squares = this.#squares;
    const step = (rate * Math.sqrt(1 - SQUARES ** this.#turns)) / (1 - MEANS ** this.#turns);
    for (let i = 0; i < values.length; i++) {
      const value = values[i] ?? 0;
      const slope = (slopes[i] ?? 0) + decay * value;
      const mean = MEANS * (means[i] ?? 0) + (1 - MEANS) * slope;
      const square = SQUARES * (squares[i] ?? 0) + (1 - SQUARES) * slope * slope;
      means[i] = mean;
      squares[i] = square;
      values[i] = value - (step * mean) / (Math.sqrt(square) + 1e-8);
    }
    slopes.fill(0);
  }
}

const MEANS = 0.9;
const SQUARES = 0.999;
