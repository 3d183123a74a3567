import { figuresOf } from '../../utils/coach/figures.ts';
import { LARGEST_LEVEL } from '../../utils/coach/model/letters.ts';
import { namedNotes, stemsOf } from '../../utils/coach/notes.ts';
import { ROLES } from '../../utils/coach/roles.ts';
import { CHECK_IDS, needsAttention, type Status } from '../../utils/coach/types.ts';
import type { LabelledMessage, LabelledSentence } from './corpus.ts';
import { Network, type NetworkMessage } from './network.ts';
import { numbers, shuffle } from './random.ts';

/** Chosen by leaving out one file after the other; a wide range around them does as well. */
const WIDTH = 12;
const HIDDEN = 32;
const EPOCHS = 25;
/** Features count in whole levels from here on. */
const LEVELLED_FROM = 0.5;
const BATCH = 128;
const RATE = 0.01;
/** How much the roles of sentences count beside the judgements on messages. */
const ROLE_WEIGHT = 8;
/** Pulls the weights of the judgements to nothing. */
const DECAY = 0.001;
/** So many features are left out by chance whenever a sentence is read: no judgement may hang on one word. */
const LEFT_OUT = 0.5;
/** One level of a feature's numbers. */
export const STEP = 0.2;
/** A feature that fewer sentences have is one writer's. */
const RAREST = 8;
/** So many features are shipped: those that tell the most. Each costs some six bytes of the content script. */
const MOST_FEATURES = 2750;
/** How many epochs, at the full rate and not levelled, it takes to see which those are. */
const FIRST_EPOCHS = 8;
const FOLDS = 5;

/** A judgement on a whole message that is learned: which messages count for it, and what it is there. */
export interface Question {
  readonly name: string;
  applies(message: LabelledMessage): boolean;
  isSo(message: LabelledMessage): boolean;
}

/** Everything learned from a set of messages. `kept`: the features that count, by their places in the vocabulary. */
export interface Learned {
  readonly kept: readonly number[];
  readonly network: Network;
}

/** Checks that follow from roles; `greeting` follows from the anatomy, and the last two from facts. */
const LEARNED_CHECKS = CHECK_IDS.filter((id) => !['greeting', 'length', 'timeliness'].includes(id));

export const QUESTIONS: readonly Question[] = [
  { name: 'gate', applies: () => true, isSo: ({ followUp }) => followUp },
  ...LEARNED_CHECKS.flatMap((id) => {
    const applies = ({ followUp, labels }: LabelledMessage) => followUp && labels[id] !== 'na';
    return [
      { name: id, applies, isSo: ({ labels }: LabelledMessage) => needsAttention(labels[id] ?? 'na') },
      { name: `${id}/miss`, applies, isSo: ({ labels }: LabelledMessage) => labels[id] === ('miss' satisfies Status) },
    ];
  }),
];

const EVERYDAY = ROLES.indexOf('everyday');

/** Learns roles and judgements together, first from all common features, then from those that turned out to tell most. Deterministic. */
export function learn(messages: readonly LabelledMessage[], featureCount: number): Learned {
  const counts = countFeatures(messages, featureCount);
  const common = [...counts.keys()].filter((i) => (counts[i] ?? 0) >= RAREST);
  const first = learnFrom(readFor(common, messages, featureCount), common.length, FIRST_EPOCHS);
  // What a feature tells: how far its numbers are from nothing, and a little, how often it is there to tell it.
  const worth = common.map((feature, place) => first.sizeOf(place) * (counts[feature] ?? 0) ** 0.25);
  const least = worth.toSorted((a, b) => b - a)[MOST_FEATURES] ?? 0;
  const kept = common.filter((_, place) => (worth[place] ?? 0) > least);
  return { kept, network: learnFrom(readFor(kept, messages, featureCount), kept.length, EPOCHS) };
}

function learnFrom(messages: NetworkMessage[], features: number, epochs: number): Network {
  const shape = {
    features,
    width: WIDTH,
    hidden: HIDDEN,
    questions: QUESTIONS.length,
    step: STEP,
    levels: LARGEST_LEVEL,
  };
  const facts = messages[0]?.facts;
  const network = new Network(shape, facts ? figuresOf(facts, [], undefined).length : 0, 1);
  const random = numbers(2);
  const choose = (sentence: Int32Array) => ({
    features: Array.from(sentence).filter(() => random() >= LEFT_OUT),
    worth: 1 / (1 - LEFT_OUT),
  });
  const middle = new Middle(network);
  for (let epoch = 0; epoch < epochs; epoch++) {
    network.isLevelled = epoch >= EPOCHS * LEVELLED_FROM;
    const rate = RATE * (0.5 * (1 + Math.cos((Math.PI * epoch) / EPOCHS)) + 0.02);
    shuffle(messages, random);
    for (let from = 0; from < messages.length; from += BATCH) {
      const batch = messages.slice(from, from + BATCH);
      const { roles, answers } = weigh(batch);
      for (const message of batch) network.learn(message, choose, roles, answers, (figures) => middle.count(figures));
      middle.move();
      network.descend(rate, DECAY);
    }
  }
  return network;
}

/** Follows middle and spread of the figures while the network learns. */
class Middle {
  readonly #network: Network;
  readonly #sums: Float64Array;
  readonly #squares: Float64Array;
  #count = 0;
  #isFirst = true;

  constructor(network: Network) {
    this.#network = network;
    this.#sums = new Float64Array(network.middles.length);
    this.#squares = new Float64Array(network.middles.length);
  }

  count(figures: Float64Array): void {
    this.#count++;
    figures.forEach((figure, i) => {
      this.#sums[i] = (this.#sums[i] ?? 0) + figure;
      this.#squares[i] = (this.#squares[i] ?? 0) + figure * figure;
    });
  }

  /** After each batch, a little towards what was counted in it. */
  move(): void {
    const { middles, spreads } = this.#network;
    const share = this.#isFirst ? 1 : 0.1;
    this.#isFirst = false;
    for (let i = 0; i < middles.length; i++) {
      const middle = (this.#sums[i] ?? 0) / this.#count;
      const spread = Math.max(
        LEAST_SPREAD,
        Math.sqrt(Math.max(0, (this.#squares[i] ?? 0) / this.#count - middle ** 2)),
      );
      middles[i] = (1 - share) * (middles[i] ?? 0) + share * middle;
      spreads[i] = (1 - share) * (spreads[i] ?? 1) + share * spread;
    }
    this.#sums.fill(0);
    this.#squares.fill(0);
    this.#count = 0;
  }
}

/** A figure that hardly ever changes must not count for much when it does. */
const LEAST_SPREAD = 0.3;

/** What an error counts in a batch: each question as much as every other, all roles together `ROLE_WEIGHT` times that. */
function weigh(batch: readonly NetworkMessage[]): { roles: Float64Array; answers: Float64Array } {
  const answers = new Float64Array(QUESTIONS.length);
  let known = 0;
  for (const message of batch) {
    message.answers.forEach((answer, question) => {
      if (!Number.isNaN(answer)) answers[question] = (answers[question] ?? 0) + 1;
    });
    for (const { roles } of message.sentences) known += roles.filter((is) => !Number.isNaN(is)).length;
  }
  return {
    roles: new Float64Array(ROLES.length).fill(ROLE_WEIGHT / Math.max(1, known)),
    answers: answers.map((count) => 1 / Math.max(1, count)),
  };
}

/** Messages as the network reads them: of their features only those that count, by their places in `kept`. */
function readFor(
  kept: readonly number[],
  messages: readonly LabelledMessage[],
  featureCount: number,
): NetworkMessage[] {
  const places = new Int32Array(featureCount).fill(-1);
  kept.forEach((feature, place) => {
    places[feature] = place;
  });
  const choose = (features: Int32Array) => features.map((i) => places[i] ?? -1).filter((place) => place >= 0);
  return messages.map((message) => {
    const { draft, parts, names, wordCount, followUp, subject } = message;
    const notes = namedNotes(
      draft.person,
      parts.content.map(({ text }) => stemsOf(text)),
    );
    return {
      facts: { draft, parts, names, notes, wordCount },
      sentences: message.sentences.map((sentence) => ({
        features: choose(sentence.features),
        roles: rolesOf(sentence, followUp),
      })),
      subject: subject && choose(subject),
      answers: Float64Array.from(QUESTIONS, ({ applies, isSo }) =>
        applies(message) ? Number(isSo(message)) : Number.NaN,
      ),
    };
  });
}

function rolesOf({ roles }: LabelledSentence, followUp: boolean): Float64Array {
  const is = Float64Array.from(ROLES, (role) => (roles ? Number(roles.has(role)) : Number.NaN));
  is[EVERYDAY] = Number(!followUp);
  return is;
}

/** In how many sentences each feature is. */
function countFeatures(messages: readonly LabelledMessage[], featureCount: number): Int32Array {
  const counts = new Int32Array(featureCount);
  for (const { sentences } of messages) {
    for (const { features } of sentences) for (const i of features) counts[i] = (counts[i] ?? 0) + 1;
  }
  return counts;
}

interface Judged {
  readonly odds: number;
  readonly isSo: boolean;
}

/** Where the line of each judgement lies: drawn on messages that were not learned from, fold after fold. */
export function drawLines(messages: readonly LabelledMessage[], featureCount: number): ReadonlyMap<string, number> {
  const judged = QUESTIONS.map((): Judged[] => []);
  for (let fold = 0; fold < FOLDS; fold++) {
    const { kept, network } = learn(
      messages.filter((message) => foldOf(message) !== fold),
      featureCount,
    );
    const others = messages.filter((message) => foldOf(message) === fold);
    readFor(kept, others, featureCount).forEach((message) => {
      network.judge(message).forEach((odds, question) => {
        const answer = message.answers[question] ?? Number.NaN;
        if (!Number.isNaN(answer)) judged[question]?.push({ odds, isSo: answer === 1 });
      });
    });
  }
  return new Map(
    QUESTIONS.map(({ name }, question) => [
      name,
      bestThreshold(judged[question] ?? [], name === 'gate' ? gateWorth : verdictWorth),
    ]),
  );
}

interface Counts {
  readonly hits: number;
  readonly alarms: number;
  readonly misses: number;
  readonly silences: number;
}

/** An everyday message nagged at is worse than a follow-up passed over. */
const gateWorth = ({ hits, alarms, misses, silences }: Counts) =>
  hits / (hits + misses) - (3 * alarms) / (alarms + silences);

/** F1, and a false alarm costs more than a silence. */
const verdictWorth = ({ hits, alarms, misses, silences }: Counts) =>
  (2 * hits) / (2 * hits + alarms + misses) - (0.5 * alarms) / (alarms + silences);

function bestThreshold(judged: readonly Judged[], worth: (counts: Counts) => number): number {
  let best = { threshold: 0, worth: Number.NEGATIVE_INFINITY };
  for (let threshold = -3; threshold <= 5; threshold += 0.05) {
    const count = (said: boolean, isSo: boolean) =>
      judged.filter((one) => one.odds > threshold === said && one.isSo === isSo).length;
    const value = worth({
      hits: count(true, true),
      alarms: count(true, false),
      misses: count(false, true),
      silences: count(false, false),
    });
    if (value > best.worth) best = { threshold, worth: value };
  }
  return Number(best.threshold.toFixed(2));
}

/** A message's fold, from its id: the same on every machine. */
function foldOf({ id }: LabelledMessage): number {
  let hash = 0;
  for (const letter of id) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0;
  return hash % FOLDS;
}
