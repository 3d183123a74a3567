import { figuresOf, type MessageFacts } from '../../utils/coach/figures.ts';
import { answersOf, type Layers, roleOdds } from '../../utils/coach/model/layers.ts';
import { type Placed, placed } from '../../utils/coach/placed.ts';
import { ROLES, type RoleOdds } from '../../utils/coach/roles.ts';
import { oddsSlopes } from './odds-slopes.ts';
import { numbers } from './random.ts';
import { Tensor } from './tensor.ts';

/** A sentence to learn from or to judge: its features, and its roles (1, 0, or NaN where nobody has said). */
export interface NetworkSentence {
  readonly features: Int32Array;
  readonly roles: Float64Array;
}

/** A message to learn from or to judge. `answers`: 1, 0, or NaN, for each question. */
export interface NetworkMessage {
  readonly facts: MessageFacts;
  readonly sentences: readonly NetworkSentence[];
  readonly subject: Int32Array | undefined;
  readonly answers: Float64Array;
}

/** The size of a network, and how features are read while it learns. */
export interface NetworkShape {
  readonly features: number;
  readonly width: number;
  readonly hidden: number;
  readonly questions: number;
  /** The size of one level of a feature's numbers, and how many there are on each side of zero. */
  readonly step: number;
  readonly levels: number;
}

/** A text as the network sees it; what is needed again on the way back. */
interface Read {
  readonly features: readonly number[];
  readonly worth: number;
  readonly sum: Float64Array;
  readonly answers: Float64Array;
  readonly placed: Placed;
}

/** How a message is read: which features are left out, and what those that stay count for. */
type Choose = (features: Int32Array) => { features: readonly number[]; worth: number };

const ALL: Choose = (features) => ({ features: Array.from(features), worth: 1 });

/**
 * What learns: features become rows of numbers, a sentence the sum of its rows, its roles are read off that sum, the figures
 * of the message off the roles, the judgements off the figures. The way there is the engine's own code; the way back, along
 * which errors become slopes, is here.
 */
export class Network {
  readonly shape: NetworkShape;
  readonly features: Tensor;
  readonly start: Tensor;
  readonly hidden: Tensor;
  readonly hiddenBias: Tensor;
  readonly direct: Tensor;
  readonly output: Tensor;
  readonly bias: Tensor;
  readonly verdicts: Tensor;
  readonly verdictBias: Tensor;
  /** Middle and spread of each figure, so that all weights on them are of one size. */
  readonly middles: Float64Array;
  readonly spreads: Float64Array;
  /** Whether features count in whole levels, as they are stored, or as they are. */
  isLevelled = false;

  constructor(shape: NetworkShape, figures: number, seed: number) {
    const { width, hidden, questions } = shape;
    const random = numbers(seed);
    this.shape = shape;
    this.features = new Tensor(shape.features * width, { random, spread: 0.05 });
    this.start = new Tensor(width, 0);
    this.hidden = new Tensor(hidden * width, { random, spread: 0.3 });
    this.hiddenBias = new Tensor(hidden, 0.1);
    this.direct = new Tensor(ROLES.length * width, { random, spread: 0.3 });
    this.output = new Tensor(ROLES.length * hidden, { random, spread: 0.2 });
    this.bias = new Tensor(ROLES.length, -1);
    this.verdicts = new Tensor(questions * figures, { random, spread: 0.05 });
    this.verdictBias = new Tensor(questions, 0);
    this.middles = new Float64Array(figures);
    this.spreads = new Float64Array(figures).fill(1);
  }

  get layers(): Layers {
    return {
      width: this.shape.width,
      hidden: this.hidden.values,
      hiddenBias: this.hiddenBias.values,
      direct: this.direct.values,
      output: this.output.values,
      bias: this.bias.values,
    };
  }

  /** One number of a feature, as it counts now. */
  numberAt(index: number): number {
    const value = this.features.values[index] ?? 0;
    if (!this.isLevelled) return value;
    const { step, levels } = this.shape;
    return step * Math.max(-levels, Math.min(levels, Math.round(value / step)));
  }

  /** How far the numbers of a feature are from nothing. */
  sizeOf(feature: number): number {
    const { width } = this.shape;
    return Math.hypot(...this.features.values.subarray(feature * width, (feature + 1) * width));
  }

  /** One step down all slopes. `decay` pulls the weights of the judgements to nothing. */
  descend(rate: number, decay: number): void {
    const { features, start, hidden, hiddenBias, direct, output, bias } = this;
    for (const tensor of [features, start, hidden, hiddenBias, direct, output, bias]) tensor.descend(rate);
    for (const tensor of [this.verdicts, this.verdictBias]) tensor.descend(rate, decay);
  }

  /** The log-odds of each question. */
  judge(message: NetworkMessage): Float64Array {
    return this.read(message).odds;
  }

  /** The log-odds of each question, and those of the roles of each sentence. */
  read(message: NetworkMessage): { odds: Float64Array; roles: readonly RoleOdds[] } {
    const { sentences, figures } = this.#read(message, ALL);
    return { odds: this.#verdictsOf(figures), roles: sentences.map((read) => read.placed.odds) };
  }

  /**
   * Adds the slopes of one message. `weighRoles` and `weighAnswers` tell how much an error in each role and in each answer
   * counts in this batch; `onFigures` gets the figures of the message as it was read.
   */
  learn(
    message: NetworkMessage,
    choose: Choose,
    weighRoles: Float64Array,
    weighAnswers: Float64Array,
    onFigures: (figures: Float64Array) => void,
  ): void {
    const { sentences, subject, figures } = this.#read(message, choose);
    onFigures(figures);
    const said = this.#verdictsOf(figures);
    const slopes = new Float64Array(figures.length);
    said.forEach((odds, question) => {
      const answer = message.answers[question] ?? Number.NaN;
      if (Number.isNaN(answer)) return;
      const error = (1 / (1 + Math.exp(-odds)) - answer) * (weighAnswers[question] ?? 0);
      this.verdictBias.slopes[question] = (this.verdictBias.slopes[question] ?? 0) + error;
      const row = question * figures.length;
      for (let i = 0; i < figures.length; i++) {
        const figure = this.#standard(figures, i);
        this.verdicts.slopes[row + i] = (this.verdicts.slopes[row + i] ?? 0) + error * figure;
        slopes[i] = (slopes[i] ?? 0) + (error * (this.verdicts.values[row + i] ?? 0)) / (this.spreads[i] ?? 1);
      }
    });
    const { ofSentences, ofSubject } = oddsSlopes(
      slopes,
      sentences.map((read) => read.placed),
      subject?.placed,
    );
    sentences.forEach((read, index) => {
      const slope = ofSentences[index] ?? new Float64Array(ROLES.length);
      const { roles } = message.sentences[index] ?? { roles: [] };
      roles.forEach((is, role) => {
        if (Number.isNaN(is)) return;
        const error = (read.placed.chances[role] ?? 0) - is;
        slope[role] = (slope[role] ?? 0) + error * (weighRoles[role] ?? 0);
      });
      this.#back(read, slope);
    });
    if (subject) this.#back(subject, ofSubject);
  }

  #read(message: NetworkMessage, choose: Choose) {
    const sentences = message.sentences.map(({ features }) => this.#readOne(choose(features)));
    const subject = message.subject && this.#readOne(choose(message.subject));
    const all = sentences.map((read) => read.placed);
    return { sentences, subject, figures: figuresOf(message.facts, all, subject?.placed) };
  }

  #readOne({ features, worth }: ReturnType<Choose>): Read {
    const { width } = this.shape;
    const sum = this.start.values.slice();
    for (const feature of features) {
      for (let i = 0; i < width; i++) sum[i] = (sum[i] ?? 0) + worth * this.numberAt(feature * width + i);
    }
    const answers = answersOf(this.layers, sum);
    return { features, worth, sum, answers, placed: placed(roleOdds(this.layers, sum, answers)) };
  }

  #standard(figures: Float64Array, i: number): number {
    return ((figures[i] ?? 0) - (this.middles[i] ?? 0)) / (this.spreads[i] ?? 1);
  }

  #verdictsOf(figures: Float64Array): Float64Array {
    const odds = this.verdictBias.values.slice();
    for (let question = 0; question < odds.length; question++) {
      const row = question * figures.length;
      let value = odds[question] ?? 0;
      for (let i = 0; i < figures.length; i++)
        value += (this.verdicts.values[row + i] ?? 0) * this.#standard(figures, i);
      odds[question] = value;
    }
    return odds;
  }

  /** From the slopes of a sentence's roles to those of all that they were read from. Features get theirs as if never levelled. */
  #back({ features, worth, sum, answers }: Read, slope: Float64Array): void {
    const { width, hidden } = this.shape;
    const { direct, output, bias } = this;
    const sumSlope = new Float64Array(width);
    const answerSlope = new Float64Array(hidden);
    for (let role = 0; role < slope.length; role++) {
      const error = slope[role] ?? 0;
      if (error === 0) continue;
      bias.slopes[role] = (bias.slopes[role] ?? 0) + error;
      addOuter(direct, role * width, error, sum, sumSlope);
      addOuter(output, role * hidden, error, answers, answerSlope);
    }
    for (let unit = 0; unit < hidden; unit++) {
      const error = (answers[unit] ?? 0) > 0 ? (answerSlope[unit] ?? 0) : 0;
      if (error === 0) continue;
      this.hiddenBias.slopes[unit] = (this.hiddenBias.slopes[unit] ?? 0) + error;
      addOuter(this.hidden, unit * width, error, sum, sumSlope);
    }
    for (let i = 0; i < width; i++) this.start.slopes[i] = (this.start.slopes[i] ?? 0) + (sumSlope[i] ?? 0);
    const { slopes } = this.features;
    for (const feature of features) {
      const row = feature * width;
      for (let i = 0; i < width; i++) slopes[row + i] = (slopes[row + i] ?? 0) + worth * (sumSlope[i] ?? 0);
    }
  }
}

/** A row of weights gets the slope of what it was multiplied with, and hands its own on. */
function addOuter(tensor: Tensor, row: number, error: number, inputs: Float64Array, handedOn: Float64Array): void {
  for (let i = 0; i < inputs.length; i++) {
    tensor.slopes[row + i] = (tensor.slopes[row + i] ?? 0) + error * (inputs[i] ?? 0);
    handedOn[i] = (handedOn[i] ?? 0) + error * (tensor.values[row + i] ?? 0);
  }
}
