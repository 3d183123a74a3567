import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { builtExtension } from './harness/built.ts';

/** Gmail waits for this script at every start: it may weigh no more, gzipped as `gzip -9` does. */
const MOST_BYTES = 80_000;

it('keeps the Gmail content script light', async () => {
  const script = readFileSync(join(await builtExtension('chromium'), 'content-scripts/gmail.js'));
  expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(MOST_BYTES);
});
