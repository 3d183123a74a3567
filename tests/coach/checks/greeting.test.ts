import { describe, expect, it } from 'vitest';
import greeting from '../../../utils/coach/checks/greeting.ts';
import { MODEL } from '../../../utils/coach/model/model.ts';
import { Reader } from '../../../utils/coach/reading.ts';
import type { Draft } from '../../../utils/coach/types.ts';
import { judge } from '../marked.ts';

const REST =
  '\n\nIt was good to meet you at the allotment fair on Saturday. Would you like to have a coffee on Friday?\n\nTom';

describe('greeting', () => {
  it.each([
    ['«Hi there»,', 'Greet Priya by name'],
    ['«Hello»', 'Greet Priya by name'],
    ['Dear «Karen»,', 'is not who this goes to: greet Priya'],
    ['«Dear Sir or Madam,»', 'is nobody in particular'],
    ['«Hi {{first_name}},»', 'where the template left a gap'],
  ])('points at %s', (words, advice) => {
    const verdict = judge('greeting', words + REST);
    expect(verdict.status).toBe('improve');
    expect(verdict.pointedAt.map((words) => words.replace(/[,!]$/, ''))).toEqual(
      verdict.marked.map((words) => words.replace(/[,!]$/, '')),
    );
    expect(verdict.advice).toContain(advice);
  });

  it.each<[string, Partial<Draft>]>([
    ['a nameless greeting where no name is known', { to: [] }],
    ['a nameless greeting in a reply', { isReply: true }],
  ])('passes %s', (_, facts) => {
    expect(judge('greeting', `Hello,${REST}`, facts).status).toBe('pass');
  });

  // The gate is silent on what goes to an office: the check is asked by itself.
  it('passes a nameless greeting to an office', () => {
    const draft = { surface: 'email', isReply: false, body: `Hello,${REST}` } as const;
    const statusFor = (name: string) => greeting.judge(new Reader(MODEL).read({ ...draft, to: [{ name }] })).status;
    expect(statusFor('Harbour Cycling Club')).toBe('pass');
    expect(statusFor('Ana Reis')).toBe('improve');
  });

  it('passes "Hi all" to several and not to one', () => {
    expect(judge('greeting', `Hi all,${REST}`, { to: [{ name: 'Ana Reis' }, { name: 'Ben Kay' }] }).status).toBe(
      'pass',
    );
    expect(judge('greeting', `Hi all,${REST}`).status).toBe('improve');
  });
});
