import { execFile } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { BrowserName } from './find-browser.ts';

const root = resolve(import.meta.dirname, '../../..');
const SOURCES = ['entrypoints', 'components', 'utils', 'public', 'wxt.config.ts', 'package-lock.json'];
const BUILDS = {
  chromium: { script: 'build', folder: '.output/chrome-mv3' },
  firefox: { script: 'build:firefox', folder: '.output/firefox-mv3' },
} as const;

function newest(path: string): number {
  if (!existsSync(path)) return 0;
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** The folder of the built extension, built first where it is missing or older than its sources. */
export async function builtExtension(name: BrowserName): Promise<string> {
  const { script, folder } = BUILDS[name];
  const manifest = join(root, folder, 'manifest.json');
  const sourcesMs = Math.max(...SOURCES.map((source) => newest(join(root, source))));
  const isFresh = existsSync(manifest) && statSync(manifest).mtimeMs > sourcesMs;
  if (!isFresh) await promisify(execFile)('npm', ['run', script], { cwd: root, shell: process.platform === 'win32' });
  return join(root, folder);
}
