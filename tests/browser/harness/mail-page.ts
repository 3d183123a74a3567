import type { KeyInput, Page } from 'puppeteer-core';
import type { ComposeState, OpenOptions, PageLog } from '../../fixtures/gmail-app/page/api.ts';
import { MAIL_URL } from '../../fixtures/gmail-app/serve.ts';

/** The body editor of the compose box with an id. */
export function editorOf(id: string): string {
  return `[data-compose-id="${id}"] [g_editable="true"]`;
}

/** The invented mail page in a real browser, used as a person uses it. */
export interface MailPage {
  readonly page: Page;
  /** What went wrong in the page: uncaught errors, errors in the console, violations of its policy. */
  errors(): Promise<readonly string[]>;
  log(): Promise<PageLog>;
  /** Opens a compose box and gives its id. */
  open(options?: OpenOptions): Promise<string>;
  compose(id: string): Promise<ComposeState>;
  /** Puts the caret at the end of the body. */
  focus(id: string): Promise<void>;
  /** Types with real keys at the caret; a line feed is Enter. */
  type(text: string): Promise<void>;
  /** Presses one key, with others held: `press('KeyZ', 'Control')`. */
  press(key: KeyInput, ...held: KeyInput[]): Promise<void>;
  /** Waits until the editor has kept its snapshot of the last change. */
  settle(id: string): Promise<void>;
  /** Waits until a save holds this text, and gives the save's markup. */
  saved(text: string): Promise<string>;
  /** Waits until the body's text is this. */
  waitForText(id: string, text: string): Promise<void>;
}

/** Waits for a condition, and says what was seen instead when it does not come. */
export async function until<Value>(
  read: () => Promise<Value>,
  isRight: (value: Value) => boolean,
  wanted: string,
): Promise<Value> {
  const end = performance.now() + 10_000;
  let value = await read();
  while (!isRight(value)) {
    if (performance.now() > end) throw new Error(`Waited for ${wanted}; there was ${JSON.stringify(value)}.`);
    value = await read();
  }
  return value;
}

/** Puts the caret at the end of an element, within its last line, as a click behind that line does. */
export async function caretToEnd(page: Page, selector: string): Promise<void> {
  await page.$eval(selector, (element) => {
    if (!(element instanceof HTMLElement)) return;
    element.focus();
    let last: Node = element;
    while (last.lastChild && last.lastChild.nodeName !== 'BR') last = last.lastChild;
    const isText = last.nodeType === Node.TEXT_NODE;
    document.getSelection()?.collapse(last, isText ? (last.textContent?.length ?? 0) : 0);
  });
}

/** Loads the page; `query` is the part after `?`, `path` what follows the account in the address. */
export async function openMail(page: Page, query = '', path = ''): Promise<MailPage> {
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') thrown.push(message.text());
  });
  await page.goto(`${MAIL_URL}${path}${query ? `?${query}` : ''}`, { waitUntil: 'load' });

  const log = () => page.evaluate(() => window.app.log);
  const compose = async (id: string) => {
    const state = await page.evaluate((wanted) => window.app.composes().find((one) => one.id === wanted), id);
    if (!state) throw new Error(`Compose box ${id} is not open.`);
    return state;
  };
  return {
    page,
    log,
    compose,
    errors: async () => [...thrown, ...(await log()).errors],
    open: (options = {}) => page.evaluate((given) => window.app.open(given), options),
    focus: (id) => caretToEnd(page, editorOf(id)),
    type: async (text) => {
      for (const [index, line] of text.split('\n').entries()) {
        if (index > 0) await page.keyboard.press('Enter');
        await page.keyboard.type(line);
      }
    },
    press: async (key, ...held) => {
      for (const one of held) await page.keyboard.down(one);
      await page.keyboard.press(key);
      for (const one of held.reverse()) await page.keyboard.up(one);
    },
    settle: async (id) => {
      await until(
        () => compose(id),
        ({ isSnapshotPending }) => !isSnapshotPending,
        'a snapshot',
      );
    },
    saved: async (text) => {
      const read = async () => (await log()).saves.at(-1);
      return (await until(read, (save) => save?.text === text, `a save of ${JSON.stringify(text)}`))?.html ?? '';
    },
    waitForText: async (id, text) => {
      await until(
        () => compose(id),
        (state) => state.text === text,
        JSON.stringify(text),
      );
    },
  };
}
