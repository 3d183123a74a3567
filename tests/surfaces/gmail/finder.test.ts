// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { gmail } from '../../../utils/surfaces/gmail/index.ts';
import type { Composer } from '../../../utils/surfaces/site.ts';
import { frames, showFixture, showPage } from '../page.ts';

const POPUP = 'gmail/2026-09-popup.html';

let stop = new AbortController();
let opened: Composer[] = [];

function get(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
}

function watch(): void {
  gmail.watch(document, (composer) => opened.push(composer), stop.signal);
}

function only(): Composer {
  const [composer, ...others] = opened;
  if (!composer || others.length > 0) throw new Error(`${opened.length} messages were opened.`);
  return composer;
}

beforeEach(() => {
  stop = new AbortController();
  opened = [];
});

afterEach(() => {
  stop.abort();
  vi.restoreAllMocks();
});

describe('a message is found', () => {
  it('when it comes after us', async () => {
    showFixture(POPUP);
    const dialog = get('[role="dialog"]');
    dialog.remove();
    watch();
    expect(opened).toEqual([]);
    get('.no').append(dialog);
    await frames(2);
    expect(only().read()?.subject).toBe('The tide pool talk');
  });

  it('when its form comes after its editor', async () => {
    showFixture(POPUP);
    const form = get('form');
    const place = form.parentElement;
    form.remove();
    watch();
    expect(opened).toEqual([]);
    place?.prepend(form);
    await frames(2);
    expect(only().read()?.subject).toBe('The tide pool talk');
  });

  it('when its editor was made one later, as soon as it has the focus', async () => {
    showFixture(POPUP);
    const editor = get('[g_editable]');
    for (const name of ['g_editable', 'contenteditable']) editor.removeAttribute(name);
    watch();
    expect(opened).toEqual([]);
    for (const name of ['g_editable', 'contenteditable']) editor.setAttribute(name, 'true');
    editor.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    await frames(2);
    expect(only().editor).toBe(editor);
  });

  it('once, however often it is touched', async () => {
    showFixture(POPUP);
    watch();
    for (const field of document.querySelectorAll('input, [g_editable]')) {
      field.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    }
    get('form').append(document.createElement('div'));
    await frames(3);
    expect(opened).toHaveLength(1);
  });

  it('without any mark but subject and Send', () => {
    showPage(`<body><div role="dialog"><div id="message"><form><input name="subjectbox"></form>
      <div><div contenteditable="true">Hi</div></div><div role="button" class="aoO">Send</div></div></div></body>`);
    watch();
    expect(only().root.id).toBe('message');
    expect(only().read()?.body).toBe('Hi');
  });

  it('by itself where a container holds two', () => {
    const message = (text: string) => `<div><form><input name="subjectbox"></form>
      <div contenteditable="true">${text}</div><div class="aoO" role="button"></div></div>`;
    showPage(`<body><div role="region">${message('One')}${message('Two')}</div></body>`);
    watch();
    expect(opened.map((composer) => composer.read()?.body)).toEqual(['One', 'Two']);
  });

  it('with its body beside its form, not in it', () => {
    showPage(`<body><div role="region"><form><div contenteditable="true">Priya</div><input name="subjectbox"></form>
      <div contenteditable="true">Hi Priya</div></div></body>`);
    watch();
    expect(only().read()?.body).toBe('Hi Priya');
  });

  it('never in an editor that only stands on the same page as a subject', () => {
    showPage(`<body><div contenteditable="true">A note</div>
      <div><input name="subjectbox"><div role="button" class="aoO">Send</div></div></body>`);
    watch();
    expect(opened).toEqual([]);
  });

  it('even when who was told of another one threw', () => {
    showFixture('gmail/2026-09-several.html');
    const later = vi.spyOn(globalThis, 'queueMicrotask').mockImplementation(() => undefined);
    let count = 0;
    gmail.watch(
      document,
      () => {
        count++;
        throw new Error('from the listener');
      },
      stop.signal,
    );
    expect(count).toBe(3);
    expect(later.mock.calls.at(0)?.[0]).toThrow('from the listener');
  });
});

describe('a message is closed', () => {
  /** Frames that are asked for and not drawn yet; the test draws them. */
  const holdFrames = () => {
    const held: FrameRequestCallback[] = [];
    vi.spyOn(window, 'requestAnimationFrame').mockImplementation((callback) => held.push(callback));
    return async () => {
      await vi.waitUntil(() => held.length > 0);
      for (const draw of held.splice(0)) draw(0);
    };
  };

  it('when it is away for two frames, not for one', async () => {
    showFixture(POPUP);
    const drawFrame = holdFrames();
    watch();
    const dialog = get('[role="dialog"]');
    dialog.remove();
    await drawFrame();
    get('.no').append(dialog);
    await drawFrame();
    expect(only().closed.aborted).toBe(false);
    dialog.remove();
    await drawFrame();
    expect(only().closed.aborted).toBe(false);
    await drawFrame();
    expect(only().closed.aborted).toBe(true);
  });

  it('before the page gets another one for its new editor', async () => {
    showFixture(POPUP);
    const closedThen: (boolean | undefined)[] = [];
    gmail.watch(
      document,
      (composer) => {
        closedThen.push(opened.at(-1)?.closed.aborted);
        opened.push(composer);
      },
      stop.signal,
    );
    const editor = get('[g_editable]');
    const other = editor.cloneNode(true) as HTMLElement;
    editor.replaceWith(other);
    await frames(3);
    expect(closedThen).toEqual([undefined, true]);
    expect(opened[1]?.editor).toBe(other);
  });

  it('and opened again when its editor moves into another frame', async () => {
    showFixture(POPUP);
    watch();
    const region = get('[role="region"]');
    const wrapper = region.cloneNode(false) as HTMLElement;
    region.replaceWith(wrapper);
    wrapper.append(...region.childNodes);
    await frames(4);
    expect(opened.map(({ closed }) => closed.aborted)).toEqual([true, false]);
    expect(opened[1]?.root).toBe(wrapper);
  });

  it('before its root is emptied by a page that is saving', async () => {
    showFixture(POPUP);
    watch();
    get('.aaZ').replaceChildren();
    await frames(4);
    expect(only().closed.aborted).toBe(true);
    expect(only().anchor()).toBeUndefined();
    expect(gmail.trouble(document)).toBeUndefined();
  });
});

it('nothing is left behind', () => {
  const watched = vi.spyOn(MutationObserver.prototype, 'observe');
  const left = vi.spyOn(MutationObserver.prototype, 'disconnect');
  showFixture(POPUP);
  watch();
  only().onChange(() => undefined);
  stop.abort();
  expect(new Set(left.mock.contexts)).toEqual(new Set(watched.mock.contexts));
  expect(new Set(left.mock.contexts).size).toBe(2);
});

it('nothing runs by the clock', async () => {
  const clocks = [vi.spyOn(globalThis, 'setTimeout'), vi.spyOn(globalThis, 'setInterval')];
  showFixture(POPUP);
  watch();
  only().onChange(() => undefined);
  get('[g_editable]').append('more');
  await frames(3);
  expect(clocks.map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
});

describe('plain-text mode', () => {
  const toggle = (isPlain: boolean) => {
    get('.As').style.display = isPlain ? 'block' : 'none';
    get('.Au').style.display = isPlain ? 'none' : 'block';
  };

  it('is noticed when it is switched on and off', () => {
    showFixture(POPUP);
    watch();
    const composer = only();
    expect(composer.read()?.body).toContain('Hi Priya,');
    const twin = get('textarea[form]') as HTMLTextAreaElement;
    twin.value = 'Plain words';
    toggle(true);
    expect([composer.read()?.body, composer.editor]).toEqual(['Plain words', twin]);
    expect(composer.rangeOf({ start: 0, end: 5 })).toBeUndefined();
    toggle(false);
    expect(composer.read()?.body).toContain('Hi Priya,');
  });

  it('is kept while the message is minimised', () => {
    showFixture('gmail/2026-09-plain-text.html');
    watch();
    const before = only().read();
    get('.aaZ').style.display = 'none';
    expect(only().read()).toEqual(before);
  });

  it('needs no rich editor on the page', () => {
    showFixture('gmail/2026-09-plain-text.html');
    get('[g_editable]').remove();
    watch();
    expect(only().read()?.body).toContain('Great to meet you');
  });
});

describe('trouble', () => {
  it('is a subject whose editor is not to be found', () => {
    showFixture(POPUP);
    get('[g_editable]').remove();
    expect(gmail.trouble(document)).toBe('unreadable-composer');
  });

  it('is an editor by a Send button without a subject', () => {
    showFixture(POPUP);
    for (const field of document.querySelectorAll('[name="subjectbox"], [name="composeid"]')) field.remove();
    expect(gmail.trouble(document)).toBe('unreadable-composer');
  });

  it('is not a page without messages', () => {
    showPage('<body><div role="main"><div contenteditable="true">A note</div></div></body>');
    expect(gmail.trouble(document)).toBeUndefined();
  });
});
