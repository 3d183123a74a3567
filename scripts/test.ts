// Everything that must hold: types, lint, unit tests, then journeys in real browsers. `--browser` runs the journeys alone.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtExtension } from '../tests/browser/harness/built.ts';
import { ensureBrowsers } from './browsers.ts';
import { runTool } from './process.ts';
import { type Counts, readReport, sumOf } from './report.ts';
import { checkTypes } from './types.ts';

const folder = mkdtempSync(join(tmpdir(), 'second-hello-'));
const asOne = (isWell: boolean): Counts => ({ passed: isWell ? 1 : 0, failed: isWell ? 0 : 1 });

function say(heading: string): void {
  process.stdout.write(`\n— ${heading}\n`);
}

/** Runs the tests of one Vitest project; a crash counts as a failure. */
async function runVitest(project: string): Promise<Counts> {
  const file = join(folder, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await runTool('vitest', ['run', '--project', project, ...reporters]);
  return readReport(file, code);
}

async function runBrowserTests(): Promise<Counts> {
  const trouble = await ensureBrowsers(['chromium', 'firefox']);
  if (trouble) {
    process.stderr.write(`${trouble}\n`);
    return asOne(false);
  }
  // Built before the clock of a test's set-up runs.
  for (const name of ['chromium', 'firefox'] as const) {
    try {
      await builtExtension(name);
    } catch (error) {
      process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
      return asOne(false);
    }
  }
  return runVitest('browser');
}

const parts: Counts[] = [];
if (!process.argv.includes('--browser')) {
  say('types');
  parts.push(asOne(await checkTypes()));
  say('lint and format');
  parts.push(asOne((await runTool('biome', ['check', '.'])) === 0));
  say('unit tests');
  parts.push(await runVitest('unit'));
}
say('browser tests');
parts.push(await runBrowserTests());
rmSync(folder, { recursive: true, force: true });

const { passed, failed } = sumOf(parts);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
