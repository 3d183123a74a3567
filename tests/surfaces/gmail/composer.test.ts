// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { gmail } from '../../../utils/surfaces/gmail/index.ts';
import { findSend } from '../../../utils/surfaces/gmail/send-row.ts';
import type { Composer } from '../../../utils/surfaces/site.ts';
import { frames, showFixture } from '../page.ts';
import { PAGES } from './pages.ts';

let stop = new AbortController();
let composer: Composer;

function get(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
}

function open(file: string): void {
  stop = new AbortController();
  showFixture(file);
  gmail.watch(
    document,
    (found) => {
      composer = found;
    },
    stop.signal,
  );
}

beforeEach(() => open('gmail/2026-09-popup.html'));

afterEach(() => {
  stop.abort();
  vi.restoreAllMocks();
});

describe('a change', () => {
  const changesAfter = async (act: () => void) => {
    let changes = 0;
    composer.onChange(() => changes++);
    act();
    await frames(3);
    return changes;
  };

  it.each<[string, () => void]>([
    ['typing', () => composer.editor.dispatchEvent(new Event('input', { bubbles: true }))],
    ['typing in the subject', () => get('[name="subjectbox"]').dispatchEvent(new Event('input', { bubbles: true }))],
    ['text that the page changes', () => (composer.editor.firstChild as Text).appendData('!')],
    ['an undo that puts all nodes anew', () => composer.editor.replaceChildren(composer.editor.cloneNode(true))],
  ])('is %s', async (_, act) => expect(await changesAfter(act)).toBe(1));

  it('is a recipient who is put in', async () => {
    const chip = get('[name="to"] [role="option"]').cloneNode(true) as HTMLElement;
    chip.dataset.hovercardId = 'wen@ito.example';
    chip.dataset.name = 'Wen Ito';
    expect(await changesAfter(() => get('[name="to"] [role="listbox"]').prepend(chip))).toBe(1);
    expect(composer.read()?.to[0]?.name).toBe('Wen Ito');
  });

  it('is not what happens elsewhere on the page', async () => {
    expect(await changesAfter(() => get('[role="main"]').append('a new mail'))).toBe(0);
  });
});

describe('the place of the mark', () => {
  const draw = (width: number) =>
    vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, width, 40));

  it('is the row of Send', () => {
    draw(500);
    expect(composer.anchor()).toBe(get('tr.btC'));
  });

  it('is nowhere while the message is minimised', () => {
    draw(0);
    expect(composer.anchor()).toBeUndefined();
  });

  it.each(PAGES.filter(({ drafts }) => drafts.length > 0))('is by Send in any language: $file', ({ file }) => {
    open(file);
    const send = composer.root.querySelector<HTMLElement>('.aoO');
    expect(findSend(composer.root)).toBe(send);
    send?.removeAttribute('jslog');
    expect(findSend(composer.root)).toBe(send);
    send?.closest('[role="group"]')?.removeAttribute('role');
    expect(findSend(composer.root)).toBe(send);
  });
});

describe('a page that is no longer what we know', () => {
  it('is not read, and nothing is thrown', () => {
    vi.spyOn(composer.root, 'querySelectorAll').mockImplementation(() => {
      throw new Error('from the page');
    });
    expect(composer.read()).toBeUndefined();
  });

  it('has no range for a text that it never had', () => {
    expect(composer.rangeOf({ start: 0, end: 2 })).toBeUndefined();
    composer.read();
    expect(composer.rangeOf({ start: 0, end: 2 })?.toString()).toBe('Hi');
    expect(composer.rangeOf({ start: 5000, end: 5002 })).toBeUndefined();
  });

  it('has no range once the text stands elsewhere', () => {
    composer.read();
    composer.editor.replaceChildren('Something else');
    expect(composer.rangeOf({ start: 0, end: 2 })).toBeUndefined();
  });
});

describe('the caret', () => {
  it('goes back to where it was', () => {
    const text = composer.editor.firstChild ?? composer.editor;
    composer.editor.focus();
    document.getSelection()?.setBaseAndExtent(text, 2, text, 2);
    composer.editor.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    document.getSelection()?.setBaseAndExtent(document.body, 0, document.body, 0);
    composer.focus();
    const range = document.getSelection()?.getRangeAt(0);
    expect([document.activeElement, range?.startContainer, range?.startOffset]).toEqual([composer.editor, text, 2]);
  });
});

describe('plain text', () => {
  let editor: HTMLTextAreaElement;
  const edit = { span: { start: 41, end: 41 }, was: '', text: '\n\nCoffee?', gap: { start: 2, end: 8 } };

  /** The browser's own command, as far as a textarea needs it. */
  const fakeCommand = (make: (text: string) => string) => {
    document.execCommand = (command, _, value) => {
      if (command !== 'insertText') return false;
      editor.setRangeText(make(value ?? ''), editor.selectionStart, editor.selectionEnd, 'end');
      return true;
    };
  };

  beforeEach(() => {
    open('gmail/2026-09-plain-text.html');
    composer.read();
    editor = composer.editor as HTMLTextAreaElement;
  });

  it('is written into by the browser, the gap selected', async () => {
    fakeCommand((text) => text);
    expect(await composer.replace(edit)).toBe('done');
    expect(editor.value).toBe('Hi Priya,\n\nGreat to meet you at the fair.\n\nCoffee?\n\nTom');
    expect(editor.value.slice(editor.selectionStart, editor.selectionEnd)).toBe('Coffee');
  });

  it('is put back when the page makes something else of it', async () => {
    fakeCommand((text) => text.toUpperCase());
    const before = editor.value;
    expect(await composer.replace(edit)).toBe('failed');
    expect(editor.value).toBe(before);
  });
});
