import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Example, Examples, NearMiss } from '../../utils/coach/check.ts';
import { CHECKS } from '../../utils/coach/checks/index.ts';
import { createReviewer } from '../../utils/coach/review.ts';
import { CHECK_IDS, type CheckId, type Draft, needsAttention } from '../../utils/coach/types.ts';

const folder = join(import.meta.dirname, '../../utils/coach/checks');

function draftOf({ to, body, subject, isReply = false }: Example): Draft {
  return { surface: 'email', to: [{ name: to }], from: { name: 'Meg Lang' }, subject, isReply, body };
}

function statusOf(check: CheckId, example: Example) {
  return createReviewer()(draftOf(example)).verdicts.find((verdict) => verdict.check === check)?.status;
}

const EXAMPLES_OF = new Map<CheckId, Examples>(
  await Promise.all(
    CHECK_IDS.map(async (id): Promise<[CheckId, Examples]> => [id, (await import(`${folder}/${id}.ts`)).examples]),
  ),
);

const NEAR_MISSES_OF = new Map<CheckId, readonly NearMiss[]>(
  await Promise.all(
    CHECK_IDS.map(
      async (id): Promise<[CheckId, readonly NearMiss[]]> => [
        id,
        (await import(`${folder}/${id}.ts`)).nearMisses ?? [],
      ],
    ),
  ),
);

const EXAMPLES = [...EXAMPLES_OF].flatMap(([id, examples]) =>
  Object.entries(examples).flatMap(([status, list]) => list.map((example) => ({ id, status, example }))),
);

describe('the folder of checks', () => {
  it('holds one file for each check of the guide, and every file is listed in its order', () => {
    const files = readdirSync(folder).map((name) => name.replace(/\.ts$/, ''));
    expect(files.sort()).toEqual([...CHECK_IDS, 'index'].sort());
    expect(CHECKS.map(({ id }) => id)).toEqual([...CHECK_IDS]);
  });

  it.each(CHECKS)('$id has a title, a reason in one line and a source', ({ title, short, why, source }) => {
    expect([title, short, why, source.name].every((text) => text.length > 0)).toBe(true);
    expect(why).not.toContain('\n');
  });

  it.each(CHECK_IDS.filter((id) => id !== 'timeliness'))(
    '%s has examples of what passes and what could be better',
    (id) => {
      expect(Object.keys(EXAMPLES_OF.get(id) ?? {})).toEqual(expect.arrayContaining(['pass', 'improve']));
    },
  );
});

describe('the examples of the checks', () => {
  it.each(EXAMPLES)('$id: $status — $example.body', ({ id, status, example }) => {
    expect(statusOf(id, example)).toBe(status);
  });
});

// Timeliness follows from dates alone: its own tests draw its lines.
describe('the near misses of the checks', () => {
  it.each(CHECK_IDS.filter((id) => id !== 'timeliness'))('%s has some', (id) => {
    expect(NEAR_MISSES_OF.get(id)?.length).toBeGreaterThan(0);
  });

  it.each([...NEAR_MISSES_OF].flatMap(([id, pairs]) => pairs.map((pair) => ({ id, ...pair }))))(
    '$id: $needsAttention',
    ({ id, to, passes, needsAttention: fails }) => {
      expect(statusOf(id, { to, body: passes })).toBe('pass');
      expect(needsAttention(statusOf(id, { to, body: fails }) ?? 'na')).toBe(true);
    },
  );
});
