import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readReport, sumOf } from '../../scripts/report.ts';

const folder = mkdtempSync(join(tmpdir(), 'second-hello-'));
afterAll(() => rmSync(folder, { recursive: true }));

const test = (status: string) => ({ status });
const file = (status: string, ...tests: string[]) => ({ status, assertionResults: tests.map(test) });

function count(report: unknown, exitCode: number) {
  const path = join(folder, 'report.json');
  writeFileSync(path, typeof report === 'string' ? report : JSON.stringify(report));
  return readReport(path, exitCode);
}

describe('counting a run of tests', () => {
  it('takes the counts of the report', () => {
    const good = { numPassedTests: 3, numFailedTests: 0, testResults: [file('passed', 'passed')] };
    expect(count(good, 0)).toEqual({ passed: 3, failed: 0 });
    const bad = { numPassedTests: 2, numFailedTests: 1, testResults: [file('failed', 'passed', 'failed')] };
    expect(count(bad, 1)).toEqual({ passed: 2, failed: 1 });
  });

  it('counts a file that did not load', () => {
    const report = { numPassedTests: 2, numFailedTests: 1, testResults: [file('failed'), file('failed', 'failed')] };
    expect(count(report, 1)).toEqual({ passed: 2, failed: 2 });
  });

  it('counts an end that no test explains', () => {
    const report = { numPassedTests: 2, numFailedTests: 0, testResults: [file('passed', 'passed', 'passed')] };
    expect(count(report, 1)).toEqual({ passed: 2, failed: 1 });
  });

  it('counts a run that ran nothing', () => {
    expect(count({ numPassedTests: 0, numFailedTests: 0, testResults: [] }, 0)).toEqual({ passed: 0, failed: 1 });
  });

  it('counts a run without a report', () => {
    expect(readReport(join(folder, 'none.json'), 0)).toEqual({ passed: 0, failed: 1 });
    expect(count('{"numPassed', 0)).toEqual({ passed: 0, failed: 1 });
    expect(count({}, 0)).toEqual({ passed: 0, failed: 1 });
  });

  it('adds up', () => {
    expect(
      sumOf([
        { passed: 1, failed: 0 },
        { passed: 3, failed: 2 },
      ]),
    ).toEqual({ passed: 4, failed: 2 });
  });
});
