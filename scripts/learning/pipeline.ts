import { figuresOf } from '../../utils/coach/figures.ts';
import { LARGEST_WEIGHT } from '../../utils/coach/model/letters.ts';
import { namedNotes, stemsOf } from '../../utils/coach/notes.ts';
import { placed } from '../../utils/coach/placed.ts';
import { ROLES } from '../../utils/coach/roles.ts';
import { CHECK_IDS, needsAttention, type Status } from '../../utils/coach/types.ts';
import type { LabelledMessage } from './corpus.ts';
import { learnSparse, type SparseModel } from './ftrl.ts';
import { type DenseModel, learnDense, oddsOf } from './logistic.ts';

/** Chosen by leaving out one file after the other; a wide range around them does as well. */
const ROLE_OPTIONS = { l1: 3, l2: 1, alpha: 0.2, epochs: 6 };
const VERDICT_PENALTY = 60;
/** The gate has twice as many messages to learn from as a check. */
const GATE_PENALTY = 25;
/** One step of a stored weight, in log-odds. */
export const SCALE = 0.1;
/** Weights below this are not shipped: the judgements are learned from roles read without them. */
const LEAST = 0.3;
/** A feature that fewer sentences have is one writer's. */
const RAREST = 45;
const FOLDS = 5;

/** A judgement on a whole message that is learned: which messages count for it, and what it is there. */
export interface Question {
  readonly name: string;
  applies(message: LabelledMessage): boolean;
  isSo(message: LabelledMessage): boolean;
}

/** Everything learned from a set of messages. */
export interface Learned {
  readonly roles: readonly SparseModel[];
  readonly verdicts: ReadonlyMap<string, DenseModel & { readonly threshold: number }>;
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

/** Learns roles from the messages whose sentences are labelled, then the judgements from roles read by models that have not seen the message. */
export function learn(messages: readonly LabelledMessage[], featureCount: number): Learned {
  const common = commonFeatures(messages, featureCount);
  const figures = new Map<LabelledMessage, readonly number[]>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const roles = learnRoles(
      messages.filter((message) => foldOf(message) !== fold),
      common,
    );
    for (const message of messages) if (foldOf(message) === fold) figures.set(message, readFigures(message, roles));
  }
  const verdicts = new Map(
    QUESTIONS.map((question) => {
      const asked = messages.filter((message) => question.applies(message));
      return [question.name, learnVerdict(question, asked, (message) => figures.get(message) ?? [])];
    }),
  );
  return { roles: learnRoles(messages, common), verdicts };
}

/** The figures of a message, its roles read by the models given. */
export function readFigures(message: LabelledMessage, roles: readonly SparseModel[]): readonly number[] {
  const read = (features: Int32Array) =>
    placed(roles.map(({ bias, weights }) => features.reduce((sum, i) => sum + (weights[i] ?? 0), bias)));
  const { draft, parts, wordCount, subject } = message;
  const sentences = message.sentences.map(({ features }) => read(features));
  const named = namedNotes(
    draft.person,
    parts.content.map(({ text }) => stemsOf(text)),
  );
  return figuresOf(draft, parts, named, wordCount, sentences, subject && read(subject));
}

function learnRoles(messages: readonly LabelledMessage[], common: Uint8Array): SparseModel[] {
  const sentences = messages.flatMap(({ sentences, followUp }) =>
    sentences.map(({ features, roles }) => ({ features: features.filter((i) => common[i] === 1), roles, followUp })),
  );
  const labelled = sentences.filter(({ roles }) => roles !== undefined);
  return ROLES.map((role) => {
    const examples =
      role === 'everyday'
        ? sentences.map(({ features, followUp }) => ({ features, is: !followUp }))
        : labelled.map(({ features, roles }) => ({ features, is: roles?.has(role) ?? false }));
    const { bias, weights } = learnSparse(examples, common.length, ROLE_OPTIONS);
    return { bias, weights: weights.map(asShipped) };
  });
}

/** A weight as it is stored: in whole steps, small ones left out. */
function asShipped(weight: number): number {
  if (Math.abs(weight) < LEAST) return 0;
  return Math.max(-LARGEST_WEIGHT, Math.min(LARGEST_WEIGHT, Math.round(weight / SCALE))) * SCALE;
}

function commonFeatures(messages: readonly LabelledMessage[], featureCount: number): Uint8Array {
  const counts = new Int32Array(featureCount);
  for (const { sentences } of messages) {
    const seen = new Set(sentences.flatMap(({ features }) => [...features]));
    for (const i of seen) counts[i] = (counts[i] ?? 0) + 1;
  }
  return Uint8Array.from(counts, (count) => Number(count >= RAREST));
}

type FiguresOf = (message: LabelledMessage) => readonly number[];

/** Learns one judgement, and where its line lies: by folds, so that the line is drawn on messages not learned from. */
function learnVerdict(question: Question, asked: readonly LabelledMessage[], figures: FiguresOf) {
  const learnFrom = (messages: readonly LabelledMessage[]) =>
    learnDense(
      messages.map(figures),
      messages.map((message) => question.isSo(message)),
      question.name === 'gate' ? GATE_PENALTY : VERDICT_PENALTY,
    );
  const judged: { odds: number; isSo: boolean }[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = learnFrom(asked.filter((message) => foldOf(message) !== fold));
    for (const message of asked) {
      if (foldOf(message) === fold)
        judged.push({ odds: oddsOf(model, figures(message)), isSo: question.isSo(message) });
    }
  }
  const worth = question.name === 'gate' ? gateWorth : verdictWorth;
  return { ...learnFrom(asked), threshold: bestThreshold(judged, worth) };
}

interface Counts {
  readonly hits: number;
  readonly alarms: number;
  readonly misses: number;
  readonly silences: number;
}

/** An everyday message nagged at is worse than a follow-up passed over. */
const gateWorth = ({ hits, alarms, misses, silences }: Counts) =>
  hits / (hits + misses) - (2 * alarms) / (alarms + silences);

/** F1, and a false alarm costs more than a silence. */
const verdictWorth = ({ hits, alarms, misses, silences }: Counts) =>
  (2 * hits) / (2 * hits + alarms + misses) - (0.3 * alarms) / (alarms + silences);

function bestThreshold(judged: readonly { odds: number; isSo: boolean }[], worth: (counts: Counts) => number): number {
  let best = { threshold: 0, worth: Number.NEGATIVE_INFINITY };
  for (let threshold = -3; threshold <= 4; threshold += 0.05) {
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
export function foldOf({ id }: LabelledMessage): number {
  let hash = 0;
  for (const letter of id) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0;
  return hash % FOLDS;
}
