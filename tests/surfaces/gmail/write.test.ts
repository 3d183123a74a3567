// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { gmail } from '../../../utils/surfaces/gmail/index.ts';
import { PATIENCE_MS, QUIET_MS } from '../../../utils/surfaces/gmail/typing.ts';
import type { Composer, Edit, WriteResult } from '../../../utils/surfaces/site.ts';
import { showFixture } from '../page.ts';
import { type FakeEditing, fakeEditing } from './fake-editing.ts';

const LINES = ['Hi Priya,', '', 'Great to meet you.', '', 'Tom'];
const BODY = LINES.join('\n');
const STEP = '\n\nCoffee on Thursday?';

let stop = new AbortController();
let composer: Composer;
let fake: FakeEditing;

function line(text: string): HTMLElement {
  const element = document.createElement('div');
  element.append(text || document.createElement('br'));
  return element;
}

function foreign(className: string): HTMLElement {
  const element = line(className);
  element.className = className;
  return element;
}

/** Opens the message of a page and puts lines into it, with a quote and a signature behind them. */
function open(lines: readonly string[]): void {
  showFixture('gmail/2026-09-popup-mac-signature.html');
  stop = new AbortController();
  gmail.watch(
    document,
    (found) => {
      composer = found;
    },
    stop.signal,
  );
  composer.editor.replaceChildren(...lines.map(line), foreign('gmail_quote'), foreign('gmail_signature'));
  fake = fakeEditing(composer.editor);
  composer.read();
}

const text = () => composer.read()?.body;
const type = (name = 'input') => composer.editor.dispatchEvent(new Event(name, { bubbles: true }));

function step(change: Partial<Edit> = {}): Edit {
  const at = BODY.indexOf('\n\nTom');
  return { span: { start: at, end: at }, was: '', text: STEP, ...change };
}

/** Lets time pass until the write is over, and says how it went. */
async function over(writing: Promise<WriteResult>): Promise<WriteResult> {
  await vi.advanceTimersByTimeAsync(PATIENCE_MS + QUIET_MS);
  return writing;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  open(LINES);
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

describe('an insertion', () => {
  it('is a paragraph of its own, made by the page, line by line', async () => {
    expect(await over(composer.replace(step()))).toBe('done');
    expect(text()).toBe('Hi Priya,\n\nGreat to meet you.\n\nCoffee on Thursday?\n\nTom');
    expect(fake.commands).toEqual(['insertParagraph', 'insertParagraph', 'insertText:Coffee on Thursday?']);
  });

  it('leaves quote and signature where they are', async () => {
    const before = [...composer.editor.children].slice(-2);
    await over(composer.replace(step()));
    expect([...composer.editor.children].slice(-2)).toEqual(before);
  });

  it('selects its gap, to be typed over', async () => {
    const start = STEP.indexOf('Thursday');
    await over(composer.replace(step({ gap: { start, end: start + 'Thursday'.length } })));
    expect(document.getSelection()?.toString()).toBe('Thursday');
  });

  it('ends with the caret behind it', async () => {
    await over(composer.replace(step()));
    const range = document.getSelection()?.getRangeAt(0);
    expect([range?.collapsed, range?.startContainer.nodeValue]).toEqual([true, 'Coffee on Thursday?']);
    expect(range?.startOffset).toBe('Coffee on Thursday?'.length);
  });

  it('at the start leaves the first line below it as it is', async () => {
    open(LINES.slice(2));
    await over(composer.replace({ span: { start: 0, end: 0 }, was: '', text: 'Hi Priya,\n\n' }));
    expect(text()).toBe(BODY);
  });

  it('goes into a message with nothing in it', async () => {
    open(['']);
    expect(await over(composer.replace({ span: { start: 0, end: 0 }, was: '', text: 'Hi Priya,\n\n' }))).toBe('done');
    expect(text()).toBe('Hi Priya,\n\n');
  });

  it('inside of a word is not where it was meant to be', async () => {
    expect(await over(composer.replace(step({ span: { start: 5, end: 5 } })))).toBe('moved');
    expect(text()).toBe(BODY);
  });

  it('is refused where a caret would stand in the signature', async () => {
    open([]);
    expect(await over(composer.replace({ span: { start: 0, end: 0 }, was: '', text: 'Hi' }))).toBe('failed');
    expect(fake.commands).toEqual([]);
  });
});

describe('a replacement', () => {
  it('puts words in the place of others', async () => {
    expect(await over(composer.replace({ span: { start: 3, end: 8 }, was: 'Priya', text: 'Dr. Shah' }))).toBe('done');
    expect(text()).toBe(BODY.replace('Priya', 'Dr. Shah'));
  });

  it('with nothing takes words away', async () => {
    expect(await over(composer.replace({ span: { start: 2, end: 8 }, was: ' Priya', text: '' }))).toBe('done');
    expect(text()).toBe(BODY.replace(' Priya', ''));
  });

  it('of words that are not there touches nothing', async () => {
    expect(await over(composer.replace({ span: { start: 3, end: 8 }, was: 'Wendy', text: 'Lena' }))).toBe('moved');
    expect(fake.commands).toEqual([]);
  });
});

describe('the right moment', () => {
  it('is when nothing was typed for a while', async () => {
    type();
    const writing = composer.replace(step());
    await vi.advanceTimersByTimeAsync(QUIET_MS - 1);
    expect(fake.commands).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(await writing).toBe('done');
  });

  it('begins anew with every key', async () => {
    type();
    const writing = composer.replace(step());
    await vi.advanceTimersByTimeAsync(QUIET_MS - 1);
    type();
    await vi.advanceTimersByTimeAsync(QUIET_MS - 1);
    expect(fake.commands).toEqual([]);
    expect(await over(writing)).toBe('done');
  });

  it('is not while a character is being composed', async () => {
    type('compositionstart');
    const writing = composer.replace(step());
    await vi.advanceTimersByTimeAsync(PATIENCE_MS / 2);
    expect(fake.commands).toEqual([]);
    type('compositionend');
    expect(await over(writing)).toBe('done');
  });

  it('may not come: then nothing is touched', async () => {
    type('compositionstart');
    expect(await over(composer.replace(step()))).toBe('failed');
    expect(fake.commands).toEqual([]);
  });

  it('has passed when the text is another meanwhile', async () => {
    type();
    const writing = composer.replace(step());
    composer.editor.prepend(line('Dear all,'));
    expect(await over(writing)).toBe('moved');
    expect(fake.commands).toEqual([]);
  });

  it('has passed when the message was closed', async () => {
    type();
    const writing = composer.replace(step());
    stop.abort();
    expect(await over(writing)).toBe('failed');
    expect(fake.commands).toEqual([]);
  });

  it('comes once for two clicks: the second finds another text', async () => {
    const both = [composer.replace(step()), composer.replace(step({ text: '\n\nLunch?' }))];
    expect(await over(Promise.all(both).then((results) => results.join() as WriteResult))).toBe('done,moved');
    expect(text()).not.toContain('Lunch');
  });
});

describe('a page that does otherwise', () => {
  it('is brought back to where it was', async () => {
    fake.onText = (words) => words.toUpperCase();
    expect(await over(composer.replace(step()))).toBe('failed');
    expect(text()).toBe(BODY);
  });

  it('is brought back when the signature changed with the text', async () => {
    fake.onText = (words) => {
      composer.editor.querySelector('.gmail_signature')?.append('!');
      return words;
    };
    expect(await over(composer.replace(step()))).toBe('failed');
    expect(composer.editor.querySelector('.gmail_signature')?.textContent).toBe('gmail_signature');
  });

  it("is brought back by its own undo where the browser's does nothing", async () => {
    fake.canUndo = false;
    fake.onText = (words) => `${words} ${words}`;
    const keys: string[] = [];
    composer.editor.addEventListener('keydown', ({ key, ctrlKey }) => {
      keys.push(`${ctrlKey} ${key}`);
      fake.restore();
    });
    expect(await over(composer.replace(step()))).toBe('failed');
    expect([keys, text()]).toEqual([['true z'], BODY]);
  });

  it('is left alone when it takes nothing', async () => {
    document.execCommand = () => false;
    expect(await over(composer.replace(step()))).toBe('failed');
    expect(text()).toBe(BODY);
  });
});
