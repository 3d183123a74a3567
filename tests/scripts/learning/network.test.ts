import { describe, expect, it } from 'vitest';
import { Network, type NetworkMessage } from '../../../scripts/learning/network.ts';
import { numbers } from '../../../scripts/learning/random.ts';
import { dissect } from '../../../utils/coach/anatomy.ts';
import { figuresOf, type MessageFacts } from '../../../utils/coach/figures.ts';
import { namesOf } from '../../../utils/coach/lexicon/names.ts';
import { ROLES } from '../../../utils/coach/roles.ts';
import type { Draft } from '../../../utils/coach/types.ts';

const draft: Draft = { surface: 'email', to: [{ name: 'Ada Novak' }], isReply: false, body: 'Hi Ada, we met. Coffee?' };
const facts: MessageFacts = {
  draft,
  parts: dissect(draft),
  names: namesOf(draft),
  notes: { interest: false, isInterestItself: false, place: false },
  wordCount: 3,
};
const SHAPE = { features: 6, width: 4, hidden: 5, questions: 2, step: 0.2, levels: 2 };
const random = numbers(7);
const rolesOf = () => Float64Array.from(ROLES, (_, role) => (role === 3 ? Number.NaN : Number(random() > 0.6)));
const message: NetworkMessage = {
  facts,
  sentences: [
    { features: Int32Array.of(0, 1, 2), roles: rolesOf() },
    { features: Int32Array.of(2, 3), roles: rolesOf() },
    { features: Int32Array.of(), roles: rolesOf() },
  ],
  subject: Int32Array.of(4, 0),
  answers: Float64Array.of(1, 0),
};
const weighRoles = new Float64Array(ROLES.length).fill(0.5);
const weighAnswers = Float64Array.of(1, 2);
const all = (features: Int32Array) => ({ features: Array.from(features), worth: 1 });

/** A network with weights large enough that its slopes are no zeros. */
function networkFor(): Network {
  const network = new Network(SHAPE, figuresOf(facts, [], undefined).length, 3);
  const begin = numbers(11);
  for (const tensor of tensorsOf(network)) {
    for (let i = 0; i < tensor.values.length; i++) tensor.values[i] = (begin() - 0.5) * 0.8;
  }
  network.spreads.fill(1.5);
  network.middles.fill(-0.5);
  return network;
}

function tensorsOf(network: Network) {
  const { features, start, hidden, hiddenBias, direct, output, bias, verdicts, verdictBias } = network;
  return [features, start, hidden, hiddenBias, direct, output, bias, verdicts, verdictBias];
}

/** The error of which the slopes are learned, from what the network says: cross-entropy over answers and roles. */
function errorOf(network: Network): number {
  const entropy = (odds: number, is: number) => Math.log(1 + Math.exp(is === 1 ? -odds : odds));
  const { odds, roles } = network.read(message);
  let error = 0;
  odds.forEach((value, question) => {
    error += (weighAnswers[question] ?? 0) * entropy(value, message.answers[question] ?? 0);
  });
  roles.forEach((values, index) => {
    values.forEach((value, role) => {
      const is = message.sentences[index]?.roles[role] ?? Number.NaN;
      if (!Number.isNaN(is)) error += (weighRoles[role] ?? 0) * entropy(value, is);
    });
  });
  return error;
}

describe('a network', () => {
  it('finds the slopes that small changes show', () => {
    const network = networkFor();
    network.learn(message, all, weighRoles, weighAnswers, () => {});
    const step = 1e-5;
    let compared = 0;
    for (const tensor of tensorsOf(network)) {
      // Every weight of the small ones, every seventh of the large.
      const stride = tensor.values.length > 100 ? 7 : 1;
      for (let i = 0; i < tensor.values.length; i += stride) {
        const value = tensor.values[i] ?? 0;
        tensor.values[i] = value + step;
        const above = errorOf(network);
        tensor.values[i] = value - step;
        const below = errorOf(network);
        tensor.values[i] = value;
        expect(tensor.slopes[i]).toBeCloseTo((above - below) / (2 * step), 4);
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(150);
  });

  it('learns what it is shown', () => {
    const network = networkFor();
    const before = errorOf(network);
    for (let turn = 0; turn < 60; turn++) {
      network.learn(message, all, weighRoles, weighAnswers, () => {});
      network.descend(0.02, 0);
    }
    expect(errorOf(network)).toBeLessThan(before / 4);
    const [yes, no] = network.judge(message);
    expect(yes).toBeGreaterThan(1);
    expect(no).toBeLessThan(-1);
  });

  it('reads the numbers of features in whole levels once it is told to', () => {
    const network = networkFor();
    network.features.values.set([0.29, 0.31, -3, 0]);
    network.isLevelled = true;
    expect([0, 1, 2, 3].map((index) => network.numberAt(index))).toEqual([0.2, 0.4, -0.4, 0]);
  });
});
