// Finds the browsers that journeys run in, and installs what is missing where that can be done without asking.
import { findBrowser } from '../tests/browser/harness/find-browser.ts';
import { runTool } from './process.ts';

/** The names under which Debian packages them. */
const PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' } as const;
export type Wanted = keyof typeof PACKAGES;

/** What the machine allows; a test has its own. */
export interface Machine {
  isInstalled(browser: Wanted): boolean;
  /** Whether packages can be installed: Debian's package manager is there, and we are root. */
  readonly canInstall: boolean;
  install(packages: readonly string[]): Promise<boolean>;
}

/** This machine. */
export const thisMachine: Machine = {
  isInstalled: (browser) => findBrowser(browser) !== undefined,
  canInstall: process.platform === 'linux' && process.getuid?.() === 0,
  async install(packages) {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    if ((await runTool('apt-get', ['update', '-q'], env)) !== 0) return false;
    return (await runTool('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], env)) === 0;
  },
};

/** Makes sure that the browsers are there. What is missing all the same: an error for a person, `undefined` when all is well. */
export async function ensureBrowsers(wanted: readonly Wanted[], machine = thisMachine): Promise<string | undefined> {
  const isMissing = (browser: Wanted) => !machine.isInstalled(browser);
  const missing = wanted.filter(isMissing);
  if (missing.length === 0) return undefined;
  if (machine.canInstall) await machine.install(missing.map((browser) => PACKAGES[browser]));
  const absent = missing.filter(isMissing);
  if (absent.length === 0) return undefined;
  const packages = absent.map((browser) => PACKAGES[browser]).join(' ');
  return [
    `Missing: ${absent.join(', ')}.`,
    `On Debian: apt-get install ${packages} (as root). Elsewhere install them as your system does,`,
    'or name their binaries in CHROMIUM_PATH and FIREFOX_PATH.',
  ].join('\n');
}
