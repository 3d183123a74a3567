import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { missingFiles } from '../browser/harness/built.ts';

const MANIFEST = {
  content_scripts: [{ js: ['content-scripts/gmail.js'], css: ['content-scripts/gmail.css'] }],
  background: { scripts: ['background.js'] },
  action: { default_popup: 'popup.html' },
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'second-hello-'));
  mkdirSync(join(folder, 'content-scripts'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (names: readonly string[], text = 'x') => {
  for (const name of names) writeFileSync(join(folder, name), text);
};

describe('a copy of the built extension', () => {
  it('is whole with all that its manifest names', () => {
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
    write(['content-scripts/gmail.js', 'content-scripts/gmail.css', 'background.js', 'popup.html']);
    expect(missingFiles(folder)).toEqual([]);
  });

  it('is not without a script, nor with an empty one', () => {
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
    write(['content-scripts/gmail.css', 'popup.html']);
    write(['background.js'], '');
    expect(missingFiles(folder)).toEqual(['content-scripts/gmail.js', 'background.js']);
  });

  it('is not without a manifest', () => {
    expect(missingFiles(folder)).toEqual(['manifest.json']);
  });
});
