import { execFile } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
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

interface Manifest {
  readonly content_scripts?: readonly { readonly js?: readonly string[]; readonly css?: readonly string[] }[];
  readonly background?: { readonly service_worker?: string; readonly scripts?: readonly string[] };
  readonly action?: { readonly default_popup?: string };
}

/** The files that a manifest names and that are not in its folder, or empty. */
export function missingFiles(folder: string): string[] {
  const file = join(folder, 'manifest.json');
  if (!existsSync(file)) return ['manifest.json'];
  const { content_scripts = [], background = {}, action = {} } = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  const named = [
    ...content_scripts.flatMap(({ js = [], css = [] }) => [...js, ...css]),
    ...(background.scripts ?? []),
    ...[background.service_worker, action.default_popup].filter((name) => name !== undefined),
  ];
  const isThere = (name: string) => existsSync(join(folder, name)) && statSync(join(folder, name)).size > 0;
  return named.filter((name) => !isThere(name));
}

/**
 * Copies the built extension into a folder, whole: a build that runs meanwhile empties the folder first, and a browser
 * takes an extension without its scripts and says nothing.
 */
export async function copyBuilt(name: BrowserName, folder: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const built = await builtExtension(name);
    let missing: string[];
    try {
      cpSync(built, folder, { recursive: true });
      missing = missingFiles(folder);
    } catch (error) {
      missing = [String(error)];
    }
    if (missing.length === 0) return;
    rmSync(folder, { recursive: true, force: true });
    if (attempt === 3) throw new Error(`The built extension is not whole: ${missing.join(', ')}`);
  }
}
