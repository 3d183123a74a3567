import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** Which folders a file may import from; the first row whose folder holds the file counts. Packages are judged apart. */
const MAY_IMPORT: readonly { folder: string; from: readonly string[]; packages: readonly string[] }[] = [
  { folder: 'utils/coach/', from: ['utils/coach/'], packages: [] },
  {
    folder: 'utils/surfaces/gmail/',
    from: ['utils/coach/types.ts', 'utils/surfaces/site.ts', 'utils/surfaces/gmail/'],
    packages: [],
  },
  { folder: 'utils/surfaces/', from: ['utils/coach/types.ts', 'utils/surfaces/'], packages: [] },
  {
    folder: 'utils/',
    from: ['utils/coach/', 'utils/surfaces/site.ts', 'utils/'],
    packages: ['zod', 'wxt/browser', '#imports'],
  },
  { folder: 'components/', from: ['components/', 'utils/coach/'], packages: ['preact'] },
  {
    folder: 'entrypoints/',
    from: ['entrypoints/', 'components/', 'utils/'],
    packages: ['preact', 'wxt/browser', '#imports'],
  },
];

function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name}`);
}

/** Targets of the import lines of a file: project paths relative to the root, packages by their name. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const lines = text.matchAll(/^(?:(?:import|export|\}).* from |import )'([^']+)';$/gm);
  return [...lines].map(([, target = '']) =>
    target.startsWith('.') ? relative(root, resolve(root, dirname(file), target)) : target,
  );
}

const isProjectPath = (target: string) => /^(entrypoints|components|utils)\//.test(target);
const files = ['utils', 'components', 'entrypoints'].flatMap(filesUnder);

/** What stands at the top, beside files that begin with a dot; in this order. */
const TOP =
  `CHANGELOG.md CONTRIBUTING.md LICENSE README.md biome.json components entrypoints package-lock.json package.json
  public scripts tests tsconfig.json utils vitest.config.ts wxt.config.ts`.split(/\s+/);

/** What `.gitignore` keeps out of the repository. */
function ignored(): readonly string[] {
  return readFileSync(join(root, '.gitignore'), 'utf8')
    .split('\n')
    .map((line) => line.replaceAll('/', ''));
}

describe('the plan of the house', () => {
  it('has nothing at the top but what belongs there', () => {
    const entries = readdirSync(root).filter((name) => !/^[.]|[.]log$/.test(name) && !ignored().includes(name));
    expect(entries.sort()).toEqual(TOP);
  });

  it.each(files)('%s imports only what its folder may', (file) => {
    const rule = MAY_IMPORT.find(({ folder }) => file.startsWith(folder));
    if (!rule) throw new Error(`no rule for ${file}`);
    const forbidden = importsOf(file).filter((target) =>
      isProjectPath(target)
        ? !rule.from.some((allowed) => target.startsWith(allowed))
        : !rule.packages.some((name) => target === name || target.startsWith(`${name}/`)),
    );
    expect(forbidden).toEqual([]);
  });
});
