import type { CheckId } from './coach/types.ts';
import type { Paint } from './highlights.ts';
import type { Quote } from './quotes.ts';
import { carryOver } from './quotes.ts';
import type { Composer } from './surfaces/site.ts';

/** What is underlined in one composer. */
export interface Underlines {
  /** After a pause: these quotes of this body, in place of those before. */
  settle(quotes: readonly Quote<CheckId>[], body: string): void;
  /** Between pauses: carries the quotes over to the body as it is now; those that were touched go. */
  follow(body: string): void;
  /** Paints the quotes of these checks; the page may have replaced every node since, so ranges are made anew. */
  paint(checks: ReadonlySet<CheckId>): void;
}

/** Underlines of one composer; nothing in its DOM is touched. */
export function createUnderlines(composer: Composer, paint: Paint): Underlines {
  let quotes: readonly Quote<CheckId>[] = [];
  let body = '';
  return {
    settle(newQuotes, newBody) {
      quotes = newQuotes;
      body = newBody;
    },
    follow(newBody) {
      quotes = carryOver(quotes, body, newBody);
      body = newBody;
    },
    paint(checks) {
      const standing = quotes.filter(
        ({ owner, start, end, text }) => checks.has(owner) && body.slice(start, end) === text,
      );
      paint(
        composer,
        standing.flatMap((span) => composer.rangeOf(span) ?? []),
      );
    },
  };
}
