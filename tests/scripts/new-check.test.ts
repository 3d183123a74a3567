import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultOf, filesFor } from '../../scripts/new-check.ts';

const read = (path: string) => readFileSync(resolve(import.meta.dirname, '../..', path), 'utf8');

/** The lines that a file gains. */
function addedTo(path: string, text = ''): string[] {
  const before = new Set(read(path).split('\n'));
  return text.split('\n').filter((line) => !before.has(line));
}

describe('a new check', () => {
  it('gets its file, its test, its line in the list and its id', () => {
    const files = filesFor('kind-word', read);
    expect(files['utils/coach/checks/kind-word.ts']).toContain("id: 'kind-word'");
    expect(files['tests/coach/checks/kind-word.test.ts']).toContain("describe('kind-word'");
    expect(addedTo('utils/coach/checks/index.ts', files['utils/coach/checks/index.ts'])).toEqual([
      "import kindWord from './kind-word.ts';",
      '  kindWord,',
    ]);
    expect(addedTo('utils/coach/types.ts', files['utils/coach/types.ts'])).toEqual(["  'kind-word',"]);
  });

  it.each(['aim', 'kind-word', 'zest'])('keeps the imports in order: %s', (id) => {
    const list = filesFor(id, read)['utils/coach/checks/index.ts'] ?? '';
    const paths = [...list.matchAll(/from '(\.\/.+)';/g)].map(([, path]) => path);
    expect(paths).toEqual([...paths].sort());
  });

  it('stands before the two hints, in the list as in the ids', () => {
    const files = filesFor('kind-word', read);
    expect(files['utils/coach/checks/index.ts']).toContain('  kindWord,\n  length,\n');
    expect(files['utils/coach/types.ts']).toContain("  'kind-word',\n  'length',\n");
  });

  it.each(['', 'Greeting', 'next step', '../evil', 'no-ask', 'a-', '-a', 'a1'])('refuses the id %j', (id) => {
    expect(faultOf(id)).toBeTypeOf('string');
  });

  it('takes the id of every check there is', () => {
    expect(['greeting', 'next-step', 'shared-interest'].map(faultOf)).toEqual([undefined, undefined, undefined]);
  });

  it('says so when the list no longer looks as it did', () => {
    expect(() => filesFor('kind-word', () => 'export const CHECKS = [];')).toThrow('no longer');
  });
});
