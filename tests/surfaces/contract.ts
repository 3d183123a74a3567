import { afterEach, describe, expect, it } from 'vitest';
import type { Composer, DraftOnPage, Site } from '../../utils/surfaces/site.ts';
import { frames, showFixture, stateOfPage } from './page.ts';

/** An invented page and the drafts that are to be read on it, in the order of the page. */
export interface PageCase {
  /** Below `tests/fixtures`. */
  readonly file: string;
  readonly drafts: readonly DraftOnPage[];
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({ start: index, end: index + word.length, word }));
}

/** A word as the page's own text has it: characters drawn as images are in no text node. */
function shownOf(range: Range, word: string): string {
  const images = [...range.cloneContents().querySelectorAll('img')].map((image) => image.getAttribute('alt') ?? '');
  return images.reduce((rest, character) => rest.replace(character, ''), word);
}

/** What every site's adapter promises, on each of its pages. */
export function keepsContract(site: Site, cases: readonly PageCase[]): void {
  let stop = new AbortController();
  afterEach(() => stop.abort());

  const watch = (file: string): Composer[] => {
    const opened: Composer[] = [];
    stop = new AbortController();
    showFixture(file);
    site.watch(document, (composer) => opened.push(composer), stop.signal);
    return opened;
  };

  describe.each(cases)('$file', ({ file, drafts }) => {
    it('opens the messages being written and nothing else', () => {
      expect(watch(file)).toHaveLength(drafts.length);
      expect(site.trouble(document)).toBeUndefined();
    });

    it('reads what is written, to whom, and whether it is an answer', () => {
      expect(watch(file).map((composer) => composer.read())).toEqual(drafts);
    });

    it('leaves the page as it was', async () => {
      showFixture(file);
      const before = stateOfPage();
      for (const composer of watch(file)) {
        composer.onChange(() => undefined);
        composer.read();
        composer.rangeOf({ start: 0, end: 1 });
        composer.anchor();
      }
      await frames(2);
      expect(stateOfPage()).toBe(before);
    });
  });

  describe.each(cases.filter(({ drafts }) => drafts.length > 0))('$file', ({ file }) => {
    it('leads from each word back to the word on the page, but for a textarea', () => {
      for (const composer of watch(file)) {
        const words = wordsOf(composer.read()?.body ?? '');
        const ranges = words.map((word) => ({ word: word.word, range: composer.rangeOf(word) }));
        for (const { word, range } of ranges) {
          if (composer.editor instanceof HTMLTextAreaElement) expect(range).toBeUndefined();
          else expect(range?.toString()).toBe(range && shownOf(range, word));
        }
      }
    });

    it('tells of a change once per frame, and of none after the message was closed', async () => {
      const [composer] = watch(file);
      let changes = 0;
      composer?.onChange(() => changes++);
      const type = () => composer?.editor.dispatchEvent(new Event('input', { bubbles: true }));
      for (let key = 0; key < 3; key++) type();
      await frames(2);
      expect(changes).toBe(1);
      stop.abort();
      type();
      await frames(2);
      expect(changes).toBe(1);
    });

    it('closes a message that leaves the page, and it alone', async () => {
      const [first, ...others] = watch(file);
      first?.root.remove();
      await frames(4);
      expect(first?.closed.aborted).toBe(true);
      expect(first?.read()).toBeUndefined();
      expect(others.filter(({ closed }) => closed.aborted)).toEqual([]);
    });

    it('closes all messages with the signal', () => {
      const opened = watch(file);
      stop.abort();
      expect(opened.filter(({ closed }) => !closed.aborted)).toEqual([]);
    });
  });
}
