import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from 'scslre';
import { describe, expect, it } from 'vitest';
import { CORPUS_FOLDER, corpusFiles } from '../../scripts/learning/corpus.ts';
import { createReviewer } from '../../utils/coach/review.ts';
import { draftOf, messageRecord } from '../../utils/records.ts';

/** Runs something and gives every expression that was asked meanwhile: all matching goes through `exec`. */
function expressionsOf(run: () => void): readonly RegExp[] {
  const found = new Map<string, RegExp>();
  const { exec } = RegExp.prototype;
  RegExp.prototype.exec = function (text) {
    found.set(String(this), this);
    return exec.call(this, text);
  };
  try {
    run();
  } finally {
    RegExp.prototype.exec = exec;
  }
  return [...found.values()];
}

const messages = corpusFiles()
  .filter((file) => file.startsWith('dev-'))
  .flatMap((file) => readFileSync(join(CORPUS_FOLDER, file), 'utf8').split('\n'))
  .filter((line) => line.trim() !== '')
  .map((line) => draftOf(messageRecord.parse(JSON.parse(line))));

const EXPRESSIONS = expressionsOf(() => {
  for (const message of messages) createReviewer()(message);
});

/**
 * Expressions that the analysis can't clear and that are safe for a reason of their own: they are asked of a few dozen
 * characters at most, or every place they may begin at is the end of the match before.
 */
const BOUNDED = [/^\/\^\(\?:\(\?:\(\?:with\|my/, /^\/https\?/];

describe('the expressions of the engine', () => {
  it('are many: the messages reach them', () => {
    expect(EXPRESSIONS.length).toBeGreaterThan(60);
  });

  it.each(
    EXPRESSIONS.filter((one) => !BOUNDED.some((known) => known.test(String(one)))).map((one) => [String(one), one]),
  )('take no more than linear time: %s', (_, { source, flags }) => {
    expect(analyse({ source, flags }).reports.map(({ type }) => type)).toEqual([]);
  });
});
