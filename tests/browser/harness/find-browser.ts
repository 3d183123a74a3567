import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/** Where to look, most wanted first. Chrome itself refuses unpacked extensions from the command line, so Chromium leads. */
const BINARIES: Readonly<Record<BrowserName, { variable: string; names: readonly string[] }>> = {
  chromium: { variable: 'CHROMIUM_PATH', names: ['chromium', 'chromium-browser', 'google-chrome-for-testing'] },
  firefox: { variable: 'FIREFOX_PATH', names: ['firefox-esr', 'firefox'] },
};

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The path of an installed browser: the one that `CHROMIUM_PATH` or `FIREFOX_PATH` names, else the first on the PATH. */
export function findBrowser(name: BrowserName): string | undefined {
  const { variable, names } = BINARIES[name];
  const wanted = process.env[variable];
  if (wanted) return wanted;
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((binary) => folders.map((folder) => join(folder, binary))).find(isExecutable);
}

/** The same, or an error that says what to install. */
export function requireBrowser(name: BrowserName): string {
  const path = findBrowser(name);
  if (path) return path;
  const { variable, names } = BINARIES[name];
  throw new Error(`No ${name}: install the package ${names[0]}, or name a binary in ${variable}.`);
}
