import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** What an imitated npm does for each command: shell lines. */
interface Commands {
  test: string;
  build?: string;
  buildFirefox?: string;
}
const writes = (folder: string) => `mkdir -p .output/${folder} && echo '{}' > .output/${folder}/manifest.json`;

/** Runs `.ci/run` in an empty project with an imitated npm; its last line and its exit code. */
function runCi({ test, build = writes('chrome-mv3'), buildFirefox = writes('firefox-mv3') }: Commands) {
  const folder = mkdtempSync(join(tmpdir(), 'second-hello-'));
  folders.push(folder);
  cpSync(resolve(import.meta.dirname, '../../.ci/run'), join(folder, '.ci/run'));
  mkdirSync(join(folder, 'bin'));
  const npm = join(folder, 'bin/npm');
  writeFileSync(
    npm,
    `#!/bin/sh
case "$*" in
test) ${test} ;;
"run build") ${build} ;;
"run build:firefox") ${buildFirefox} ;;
esac
`,
  );
  chmodSync(npm, 0o755);
  const env = { ...process.env, PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}` };
  const { stdout, status } = spawnSync('bash', [join(folder, '.ci/run')], { env, encoding: 'utf8' });
  const closing = stdout.split('\n').filter((line) => /^\d+ passed, \d+ failed$/.test(line));
  return { status, closing, last: stdout.trimEnd().split('\n').at(-1) };
}

describe('.ci/run', () => {
  it('adds the builds to the tests, and closes with one line', () => {
    const { status, closing, last } = runCi({ test: 'echo some test; echo "12 passed, 0 failed"' });
    expect({ status, closing, last }).toEqual({
      status: 0,
      closing: ['14 passed, 0 failed'],
      last: '14 passed, 0 failed',
    });
  });

  it('fails with the tests', () => {
    expect(runCi({ test: 'echo "12 passed, 2 failed"; exit 1' })).toMatchObject({
      status: 1,
      last: '14 passed, 2 failed',
    });
  });

  it('counts tests that died before they could count', () => {
    expect(runCi({ test: 'exit 1' })).toMatchObject({ status: 1, last: '2 passed, 1 failed' });
  });

  it('does not take tests for good that ended badly', () => {
    expect(runCi({ test: 'echo "12 passed, 0 failed"; exit 1' })).toMatchObject({
      status: 1,
      last: '14 passed, 1 failed',
    });
  });

  it('counts a build that fails', () => {
    const test = 'echo "12 passed, 0 failed"';
    expect(runCi({ test, build: 'exit 1' })).toMatchObject({ status: 1, last: '13 passed, 1 failed' });
  });

  it('does not take a build from before for this one', () => {
    const test = `${writes('firefox-mv3')}; echo "12 passed, 0 failed"`;
    expect(runCi({ test, buildFirefox: 'true' })).toMatchObject({ status: 1, last: '13 passed, 1 failed' });
  });
});
