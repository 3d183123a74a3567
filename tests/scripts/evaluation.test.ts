import { describe, expect, it } from 'vitest';
import { Evaluation, lineOf, tableOf } from '../../scripts/evaluation.ts';
import { CHECK_IDS, type CheckId, type Draft, type Review, type Status } from '../../utils/coach/types.ts';

const draft: Draft = { surface: 'email', to: [{ name: 'Ada Novak' }], isReply: false, body: 'Hi Ada, we met. Coffee?' };
const labels = (status: Status) => Object.fromEntries(CHECK_IDS.map((id) => [id, status]));
const message = (followUp: boolean, status: Status = 'pass') => ({
  id: 'm-1',
  draft,
  isForeign: false,
  followUp,
  labels: labels(followUp ? status : 'na'),
});

function reviewWith(status: Status, others: Partial<Record<CheckId, Status>> = {}): Review {
  return {
    gate: 'follow-up',
    followUp: true,
    verdicts: CHECK_IDS.map((check) => ({ check, status: others[check] ?? status, spans: [] })),
    failed: [],
    anatomy: { own: { start: 0, end: 0 }, contentEnd: 0 },
    isPlaced: false,
  };
}
const SILENT: Review = { ...reviewWith('na'), gate: 'everyday', followUp: false };

describe('an evaluation', () => {
  it('counts everyday mail that was spoken to', () => {
    const evaluation = new Evaluation();
    evaluation.add(message(false), reviewWith('pass'));
    evaluation.add(message(false), SILENT);
    expect(evaluation.gate.falseAlarms).toBe(0.5);
    expect(evaluation.wrong).toHaveLength(1);
  });

  it('counts a follow-up that was passed over as one that needs nothing', () => {
    const evaluation = new Evaluation();
    evaluation.add(message(true, 'miss'), SILENT);
    evaluation.add(message(true, 'miss'), reviewWith('miss'));
    expect(evaluation.gate.recall).toBe(0.5);
    expect(evaluation.checks.get('opening')?.recall).toBe(0.5);
    expect(evaluation.engaged.get('opening')?.recall).toBe(1);
  });

  it('tells needing attention from the very status', () => {
    const evaluation = new Evaluation();
    evaluation.add(message(true, 'miss'), reviewWith('improve'));
    const opening = evaluation.checks.get('opening');
    expect([opening?.f1, opening?.agreement]).toEqual([1, 0]);
  });

  it('counts wholly good messages that are nagged, once each', () => {
    const evaluation = new Evaluation();
    evaluation.add(message(true), reviewWith('pass', { opening: 'miss', 'next-step': 'improve' }));
    evaluation.add(message(true), reviewWith('pass'));
    expect(evaluation.good).toEqual({ all: 2, nagged: 1 });
  });

  it('counts everyday mail that was spoken to while it was written', () => {
    const evaluation = new Evaluation();
    // Speaks while the coffee is not there yet.
    evaluation.addUnfinished(message(false), ({ body }) => (body.includes('Coffee') ? SILENT : reviewWith('pass')));
    const alarms = Object.fromEntries(
      [...evaluation.unfinished].map(([written, tally]) => [written, tally.falseAlarms]),
    );
    expect(alarms).toEqual({
      'its first sentence': 1,
      'half its sentences': 1,
      'the whole': 0,
      'at any of these': 1,
    });
  });

  it('is printed with every check, and shows where there was nothing to count', () => {
    const evaluation = new Evaluation();
    evaluation.add(message(true, 'miss'), reviewWith('miss'));
    expect(lineOf('one.jsonl', evaluation)).toMatch(/one\.jsonl +gate: recall 1\.000, false engagement - /);
    for (const id of ['greeting', 'give-first', 'macro F1 1.000']) expect(tableOf(evaluation)).toContain(id);
  });
});
