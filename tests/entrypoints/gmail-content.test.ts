// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ContentScriptContext } from 'wxt/utils/content-script-context';
import { start } from '../../entrypoints/gmail.content/start.ts';
import { DEFAULT_SETTINGS } from '../../utils/settings.ts';
import type { Composer, Site } from '../../utils/surfaces/site.ts';
import { fakeCoach } from '../support/fake-coach.ts';
import { fakeComposer } from '../support/fake-composer.ts';
import { inside } from '../support/render.tsx';

const HOST = 'second-hello-ui';
const SCREEN = { left: 0, top: 0, right: 1024, bottom: 768 };

let ctx: ContentScriptContext;

/** Gives an element a box: happy-dom lays nothing out. */
function layOut(element: HTMLElement, left: number, top: number, width: number, height: number): void {
  const rect = new DOMRect(left, top, width, height);
  Object.assign(element, { getBoundingClientRect: () => rect, getClientRects: () => [rect] });
}

/** Starts the content script on a page with one composer. */
async function open(body: string, settings: unknown = DEFAULT_SETTINGS) {
  await fakeBrowser.storage.local.set({ settings });
  const watched: AbortSignal[] = [];
  const composer = fakeComposer(body);
  layOut(composer.root, 600, 200, 400, 400);
  const site: Site = {
    id: 'gmail',
    matches: () => true,
    trouble: () => undefined,
    watch: (_document: Document, onOpen: (composer: Composer) => void, signal: AbortSignal) => {
      watched.push(signal);
      onOpen(composer);
    },
  };
  let tell = async (_message: unknown): Promise<unknown> => undefined;
  const addListener = (listener: typeof tell) => {
    tell = listener;
  };
  Object.assign(fakeBrowser.runtime, { onMessage: { addListener, removeListener: () => {} } });
  await start(ctx, site, fakeCoach);
  const host = document.querySelector(HOST);
  const container = host?.shadowRoot?.lastElementChild;
  if (!(container instanceof HTMLElement)) throw new Error('nothing was mounted');
  return {
    composer,
    watched,
    host,
    ui: inside(container),
    send: (message: unknown) => tell(message),
    mark: () => vi.waitFor(() => inside(container).get('button', /there\. Second Hello/)),
  };
}

beforeEach(() => {
  fakeBrowser.reset();
  document.body.replaceChildren();
  Object.assign(document, { elementsFromPoint: () => [] });
  for (const [key, value] of [
    ['clientWidth', SCREEN.right],
    ['clientHeight', SCREEN.bottom],
  ] as const) {
    Object.defineProperty(document.documentElement, key, { value, configurable: true });
  }
  ctx = new ContentScriptContext('gmail', { noScriptStartedPostMessage: true });
});
afterEach(() => {
  ctx.notifyInvalidated();
  document.querySelector(HOST)?.remove();
  vi.unstubAllGlobals();
});

describe('the content script', () => {
  it('shows the mark of a follow-up outside the page’s own elements', async () => {
    const { mark, host, composer } = await open('Hi Priya, we met.');
    expect((await mark()).textContent).toBe('1 of 3');
    expect(host?.parentElement).toBe(document.documentElement);
    expect(composer.root.innerHTML).toBe('<div></div>');
  });

  it('shows the mark where the browser paints no frames', async () => {
    vi.stubGlobal('requestAnimationFrame', () => 1);
    const { mark } = await open('Hi Priya, we met.');
    expect((await mark()).textContent).toBe('1 of 3');
  });

  it('opens the panel by a click, leaves the caret where it is, and closes it by another', async () => {
    const { mark, ui, composer } = await open('We met.');
    (await mark()).dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
    await vi.waitFor(() => expect(ui.names('dialog')).toEqual(['Three things would make it warmer']));
    expect(document.querySelector(HOST)?.shadowRoot?.activeElement).toBeNull();
    (await mark()).dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
    await vi.waitFor(() => expect(ui.all('dialog')).toEqual([]));
    expect(composer.focused.times).toBe(1);
  });

  it('opens the panel by the shortcut, also where it has nothing to say', async () => {
    const { send, ui } = await open('The invoice is attached.');
    await send({ name: 'open-panel' });
    await vi.waitFor(() => expect(ui.names('dialog')).toEqual(['Quiet for now']));
    expect(ui.text()).toContain('everyday mail');
  });

  it('takes Escape in the draft for the open panel, and only then', async () => {
    const { send, ui, composer } = await open('We met.');
    const pressEscape = () => new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    const before = pressEscape();
    composer.editor.dispatchEvent(before);
    expect(before.defaultPrevented).toBe(false);
    await send({ name: 'open-panel' });
    const onPage = vi.fn();
    composer.root.addEventListener('keydown', onPage);
    composer.editor.dispatchEvent(pressEscape());
    expect(onPage).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(ui.all('dialog')).toEqual([]));
    expect(composer.focused.times).toBe(1);
  });

  it('keeps keys in the panel from the page', async () => {
    const { send, ui } = await open('We met.');
    await send({ name: 'open-panel' });
    const panel = await vi.waitFor(() => ui.get('dialog', /./));
    const onPage = vi.fn();
    document.addEventListener('keydown', onPage);
    panel.dispatchEvent(new KeyboardEvent('keydown', { key: 'e', bubbles: true, composed: true }));
    document.removeEventListener('keydown', onPage);
    expect(onPage).not.toHaveBeenCalled();
  });

  it('announces the count in a polite live region', async () => {
    const { send, ui } = await open('We met.');
    await send({ name: 'page-status' });
    expect(ui.names('status')).toContain('0 of 3 there.');
  });

  it('stays out of the page while the site is off, and comes back', async () => {
    const { watched, send, ui, mark } = await open('We met.', { ...DEFAULT_SETTINGS, sites: { gmail: false } });
    expect(await send({ name: 'page-status' })).toMatchObject({ status: { isOn: false } });
    expect(watched).toEqual([]);
    expect(ui.all('button')).toEqual([]);
    await send({ name: 'switch', on: true });
    await mark();
    await send({ name: 'switch', on: false });
    expect(ui.all('button')).toEqual([]);
    expect(watched[0]?.aborted).toBe(true);
  });

  it('is gone when the extension’s context is', async () => {
    const { mark, watched } = await open('We met.');
    await mark();
    ctx.notifyInvalidated();
    expect(document.querySelector(HOST)).toBeNull();
    expect(watched[0]?.aborted).toBe(true);
  });
});
