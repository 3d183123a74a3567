// Runs a script (.ts) or a tool of the project (wxt, biome, vitest) on the project's own Node, installing what is missing first.
// Plain JavaScript without imports of packages: it must run on whatever Node the machine has, before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'node_modules', '.bin');
const windows = process.platform === 'win32';

/** Versions installed, as npm notes them, against those of the lock file: equal means that nothing is to be done. */
function isInstalled() {
  const noted = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(noted) || !existsSync(join(root, '.wxt', 'tsconfig.json'))) return false;
  const versions = (file) =>
    Object.entries(JSON.parse(readFileSync(file, 'utf8')).packages)
      .filter(([path, entry]) => path !== '' && !entry.optional)
      .map(([path, entry]) => `${path}@${entry.version}`)
      .sort()
      .join('\n');
  return versions(noted) === versions(join(root, 'package-lock.json'));
}

/** Runs a command in the project's folder with its own binaries first on the PATH; the exit code, 1 when it can't be started. */
function run(command, args, stdio) {
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` };
  const result = spawnSync(command, args, { cwd: root, stdio, env, shell: windows });
  if (result.error) process.stderr.write(`${command}: ${result.error.message}\n`);
  return result.status ?? 1;
}

if (!isInstalled()) {
  process.stderr.write('Installing the packages of the lock file (once) …\n');
  // Standard output belongs to the script that is to run: it may be JSON that somebody reads.
  const code = run('npm', ['ci', '--no-audit', '--no-fund'], ['ignore', 2, 2]);
  if (code !== 0) process.exit(code);
}
const [tool = '', ...args] = process.argv.slice(2);
const exitCode = /\.m?ts$/.test(tool)
  ? run(join(bin, 'node'), ['--disable-warning=ExperimentalWarning', tool, ...args], 'inherit')
  : run(join(bin, tool), args, 'inherit');
process.exit(exitCode);
