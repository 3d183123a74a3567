import { describe, expect, it } from 'vitest';
import { ensureBrowsers, type Machine, type Wanted } from '../../scripts/browsers.ts';

/** A machine on which installing works for the packages it has. */
function machine(installed: Wanted[], canInstall: boolean, available: string[] = ['chromium', 'firefox-esr']) {
  const asked: string[][] = [];
  const there = new Set<string>(installed);
  const fake: Machine = {
    isInstalled: (browser) => there.has(browser),
    canInstall,
    async install(packages) {
      asked.push([...packages]);
      for (const name of packages) if (available.includes(name)) there.add(name === 'firefox-esr' ? 'firefox' : name);
      return packages.every((name) => available.includes(name));
    },
  };
  return { fake, asked };
}

describe('the browsers of the journeys', () => {
  it('are left alone where they are there', async () => {
    const { fake, asked } = machine(['chromium', 'firefox'], true);
    expect(await ensureBrowsers(['chromium', 'firefox'], fake)).toBeUndefined();
    expect(asked).toEqual([]);
  });

  it('are installed where that is possible, the missing one alone', async () => {
    const { fake, asked } = machine(['chromium'], true);
    expect(await ensureBrowsers(['chromium', 'firefox'], fake)).toBeUndefined();
    expect(asked).toEqual([['firefox-esr']]);
  });

  it('are named by their package where it is not', async () => {
    const { fake, asked } = machine(['chromium'], false);
    const trouble = await ensureBrowsers(['chromium', 'firefox'], fake);
    expect(trouble).toContain('firefox-esr');
    expect(trouble).not.toContain('chromium ');
    expect(asked).toEqual([]);
  });

  it('are named when installing them failed', async () => {
    const { fake } = machine([], true, ['chromium']);
    expect(await ensureBrowsers(['chromium', 'firefox'], fake)).toContain('Missing: firefox.');
  });
});
