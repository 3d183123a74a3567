import { describe, expect, it } from 'vitest';
import { readLines } from '../../scripts/lines.ts';

async function* chunksOf(...chunks: string[]): AsyncGenerator<string> {
  yield* chunks;
}

async function linesOf(...chunks: string[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of readLines(chunksOf(...chunks))) lines.push(line);
  return lines;
}

describe('reading lines', () => {
  it.each([
    ['one line without its end', ['a'], ['a']],
    ['nothing', [], []],
    ['Windows line ends', ['a\r\nb\r\n'], ['a', 'b']],
    ['a line end cut in two', ['a\r', '\nb'], ['a', 'b']],
    ['a line over several chunks', ['a', 'b', 'c\nd'], ['abc', 'd']],
    ['blank lines, which count', ['a\n\nb'], ['a', '', 'b']],
    ['a byte order mark', ['\u{FEFF}a\nb'], ['a', 'b']],
    ['a byte order mark after an empty chunk', ['', '\u{FEFF}a'], ['a']],
    ['separators that JSON allows inside strings', ['a\u2028b\u2029c\u0085d'], ['a\u2028b\u2029c\u0085d']],
  ])('takes %s', async (_, chunks, lines) => {
    expect(await linesOf(...chunks)).toEqual(lines);
  });

  it('yields a line before the next chunk is there', async () => {
    const lines = readLines(
      (async function* () {
        yield 'first\n';
        throw new Error('not wanted yet');
      })(),
    );
    expect(await lines.next()).toEqual({ done: false, value: 'first' });
  });
});
