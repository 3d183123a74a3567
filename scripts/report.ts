import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** How many things were right and how many wrong. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** What Vitest's JSON report says, as far as it is counted. */
const report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) })),
});

/**
 * Counts a Vitest run from its JSON report and its exit code.
 *
 * A file that failed without a failed test (it did not load, or a hook threw) is one failure. So is a run that wrote no
 * report, that ran nothing, or that ended badly for a reason which no test shows.
 */
export function readReport(file: string, exitCode: number): Counts {
  const parsed = report.safeParse(readJson(file));
  if (!parsed.success) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, testResults } = parsed.data;
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = numFailedTests + broken;
  const isUnexplained = failed === 0 && (exitCode !== 0 || numPassedTests === 0);
  return { passed: numPassedTests, failed: isUnexplained ? 1 : failed };
}

/** Adds up. */
export function sumOf(parts: readonly Counts[]): Counts {
  return parts.reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }), {
    passed: 0,
    failed: 0,
  });
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
