import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Coach, runCheck } from '../../scripts/check.ts';
import type { CheckInfo } from '../../utils/coach/checklist.ts';
import { CHECK_IDS, type Draft, type Review } from '../../utils/coach/types.ts';

const folder = mkdtempSync(join(tmpdir(), 'second-hello-'));
afterAll(() => rmSync(folder, { recursive: true }));

const source = { name: 'The Art of Building Relationships' };
const checks: CheckInfo[] = CHECK_IDS.map((id) => ({ id, title: id, short: `${id} met`, why: `why ${id}`, source }));

/** A coach that finds no greeting and remembers what it was given. */
function fakeCoach(change: Partial<Review> = {}): Coach & { drafts: Draft[] } {
  const drafts: Draft[] = [];
  return {
    checks,
    drafts,
    createReviewer: () => (draft) => {
      drafts.push(draft);
      return {
        gate: 'follow-up',
        followUp: true,
        isPlaced: false,
        failed: [],
        anatomy: { own: { start: 0, end: draft.body.length }, contentEnd: draft.body.length },
        verdicts: CHECK_IDS.map((check) =>
          check === 'greeting'
            ? { check, status: 'miss', spans: [{ start: 0, end: 2 }], advice: 'Greet them.' }
            : { check, status: 'pass', spans: [] },
        ),
        ...change,
      };
    },
  };
}

async function run(args: string[], input = '', coach = fakeCoach()) {
  const out: string[] = [];
  const err: string[] = [];
  const stdin = (async function* () {
    yield input;
  })();
  const terminal = { stdin, out: (text: string) => void out.push(text), err: (text: string) => void err.push(text) };
  const code = await runCheck(args, terminal, coach);
  return { code, out: out.join(''), err: err.join(''), drafts: coach.drafts };
}

const record = { id: 'a-1', surface: 'email', to: [{ name: 'Priya Shah' }], body: 'Hello' };
const json = (...records: unknown[]) => records.map((value) => JSON.stringify(value)).join('\n');

describe('check --json', () => {
  it('answers a record with every check, in the order of the guide', async () => {
    const { code, out, err } = await run(['--json'], json(record));
    const answer: { checks: object } = JSON.parse(out);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(answer).toMatchObject({
      id: 'a-1',
      followUp: true,
      checks: {
        greeting: { status: 'miss', spans: [[0, 2]], advice: 'Greet them.' },
        opening: { status: 'pass', spans: [], advice: null },
      },
    });
    expect(Object.keys(answer.checks)).toEqual([...CHECK_IDS]);
  });

  it('hands on what the record says, and nothing that it does not', async () => {
    const full = {
      ...record,
      subject: 'Hi',
      from: { name: 'Tom' },
      isReply: true,
      person: { metAt: 'the fair', metOn: '2026-03-02', interests: ['goats'] },
      labels: { greeting: 'pass' },
      style: 'plain',
    };
    const { drafts } = await run(['--json'], json(full, { ...record, person: null, from: null }));
    expect(drafts[0]).toEqual({
      surface: 'email',
      subject: 'Hi',
      to: [{ name: 'Priya Shah' }],
      from: { name: 'Tom' },
      isReply: true,
      person: { metAt: 'the fair', metOn: '2026-03-02', interests: ['goats'] },
      body: 'Hello',
    });
    expect(drafts[1]).toEqual({
      surface: 'email',
      to: [{ name: 'Priya Shah' }],
      isReply: false,
      person: null,
      body: 'Hello',
    });
  });

  it('has no clock unless it is given one', async () => {
    expect((await run(['--json'], json(record))).drafts[0]?.nowMs).toBeUndefined();
    expect((await run(['--json', '--now', '2026-03-04'], json(record))).drafts[0]?.nowMs).toBe(Date.UTC(2026, 2, 4));
    expect(await run(['--json', '--now', 'tomorrow'], json(record))).toMatchObject({ code: 1, out: '', drafts: [] });
  });

  it.each([
    ['not JSON', 'Dear diary', 'not valid JSON'],
    ['no object', '7', 'record: '],
    ['null', 'null', 'record: '],
    ['no id', json({ ...record, id: undefined }), 'id: '],
    ['no surface', json({ ...record, surface: undefined }), 'surface: '],
    ['an unknown surface', json({ ...record, surface: 'fax' }), 'surface: '],
    ['no recipients', json({ ...record, to: undefined }), 'to: '],
    ['a recipient that is a name alone', json({ ...record, to: ['Priya'] }), 'to.0: '],
    ['a number for a name', json({ ...record, to: [{ name: 7 }] }), 'to.0.name: '],
    ['no body', json({ ...record, body: undefined }), 'body: '],
    ['null for a body', json({ ...record, body: null }), 'body: '],
    ['a word for a flag', json({ ...record, isReply: 'no' }), 'isReply: '],
    ['a day that is a number', json({ ...record, person: { metOn: 3 } }), 'person.metOn: '],
  ])('names the line and the field of %s, and answers the others', async (_, bad, problem) => {
    const { code, out, err } = await run(['--json'], `${json(record)}\n\n${bad}\n${json({ ...record, id: 'a-2' })}\n`);
    expect(code).toBe(1);
    expect(err).toMatch(new RegExp(`^line 3: ${problem.replaceAll('.', '\\.')}`));
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(['a-1', 'a-2']);
  });

  it('never repeats the words of a line that it can not read', async () => {
    const { err } = await run(['--json'], 'Dear diary, my secret');
    expect(err).not.toContain('diary');
  });

  it('says each field that is wrong', async () => {
    const { err } = await run(['--json'], json({ id: 1 }));
    expect(err.match(/^line 1: (\w+):/gm)).toEqual(['line 1: id:', 'line 1: surface:', 'line 1: to:', 'line 1: body:']);
  });

  it('is silent on other languages without asking the engine', async () => {
    for (const lang of ['de', 'fr-CA', 'enm']) {
      const { out, drafts } = await run(['--json'], json({ ...record, lang }));
      expect(JSON.parse(out)).toMatchObject({ followUp: false, checks: { greeting: { status: 'na', advice: null } } });
      expect(drafts).toEqual([]);
    }
    for (const lang of ['en', 'en-GB', 'EN_us', 'English', '', null]) {
      expect((await run(['--json'], json({ ...record, lang }))).drafts).toHaveLength(1);
    }
  });

  it('takes a byte order mark, Windows line ends and blank lines', async () => {
    const { code, out } = await run(['--json'], `\u{FEFF}${json(record)}\r\n\r\n  \r\n${json(record)}\r\n`);
    expect({ code, lines: out.trim().split('\n').length }).toEqual({ code: 0, lines: 2 });
  });

  it('names a check that failed, and still gives the others', async () => {
    const coach = fakeCoach({ failed: ['opening'], verdicts: [{ check: 'greeting', status: 'pass', spans: [] }] });
    const { code, out, err } = await run(['--json'], json(record), coach);
    expect({ code, err }).toEqual({ code: 1, err: 'line 1: failed: opening\n' });
    expect(JSON.parse(out).checks).toEqual({ greeting: { status: 'pass', spans: [], advice: null } });
  });

  it('answers nothing to nothing', async () => {
    expect(await run(['--json'], '')).toMatchObject({ code: 0, out: '', err: '' });
  });
});

describe('check for a person to read', () => {
  it('prints the checklist, open items with their reasons first', async () => {
    const { code, out } = await run([], 'It was good to meet you.\n');
    expect(code).toBe(0);
    expect(out).toMatch(/^7 of 8 · One thing would make it warmer\n\n○ Greet them\.\n {2}why greeting\n/);
    expect(out).toContain('(The Art of Building Relationships)');
    expect(out).toContain('✓ Opening met · ');
  });

  it('reads a file, and the facts from options', async () => {
    const file = join(folder, 'note.txt');
    writeFileSync(file, 'Hi Priya,\r\n\r\nGood to meet you.\r\n');
    const options = [
      '--to',
      'Priya Shah',
      '--to',
      'Sam',
      '--from',
      'Tom',
      '--surface',
      'note',
      '--reply',
      '--met-at',
      'the fair',
    ];
    const { drafts } = await run([...options, '--now', '2026-03-02T10:00:00Z', file]);
    expect(drafts[0]).toMatchObject({
      surface: 'note',
      to: [{ name: 'Priya Shah' }, { name: 'Sam' }],
      from: { name: 'Tom' },
      isReply: true,
      person: { metAt: 'the fair' },
      body: 'Hi Priya,\n\nGood to meet you.',
      nowMs: Date.UTC(2026, 2, 2, 10),
    });
  });

  it.each(['everyday', 'empty', 'too-short', 'too-long', 'not-english'] as const)(
    'says why it is silent: %s',
    async (gate) => {
      const { code, out } = await run([], 'x', fakeCoach({ gate, followUp: false }));
      expect(code).toBe(0);
      expect(out.trim().length).toBeGreaterThan(10);
      expect(out).not.toContain('of 8');
    },
  );

  it('tells how it is used', async () => {
    const { code, out } = await run(['--help']);
    expect({ code, usage: out.startsWith('Usage: ') }).toEqual({ code: 0, usage: true });
  });

  it.each([
    [['--surface', 'fax'], '--surface is one of'],
    [['--colour'], '--colour'],
    [['a', 'b'], 'one file at a time'],
    [[join(folder, 'missing.txt')], 'missing.txt: no such file'],
    [['--json', join(folder, 'missing.jsonl')], 'missing.jsonl: no such file'],
    [[folder], 'that is a folder'],
  ])('refuses %j', async (args, reason) => {
    const { code, out, err } = await run(args, 'x');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(reason);
  });
});
