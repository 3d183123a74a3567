import type { Page } from 'puppeteer-core';
import { type Box, type DrawnMark, type DrawnPanel, focusNthMark, isAtRest, look, showButton } from './in-page.ts';

/** The element under which the extension mounts its shadow roots. */
export const HOST = 'second-hello-ui';

/** What the extension shows on a page, and the hand that uses it. */
export interface CoachUi {
  marks(): Promise<readonly DrawnMark[]>;
  panel(): Promise<DrawnPanel | undefined>;
  /** Waits for the mark of a compose box; with a pattern, until it says that. */
  waitForMark(compose: string, label?: RegExp): Promise<DrawnMark>;
  waitForNoMark(compose: string): Promise<void>;
  waitForPanel(text?: RegExp): Promise<DrawnPanel>;
  waitForNoPanel(): Promise<void>;
  /** Waits until the focus is in the panel. */
  waitForFocus(): Promise<DrawnPanel>;
  /** Clicks, by the mouse, the mark of a compose box. */
  clickMark(compose: string): Promise<void>;
  /** Puts the focus on the mark of a compose box, as Tab would. */
  focusMark(compose: string): Promise<void>;
  /** Opens the panel by Enter on the mark. */
  openByKeyboard(compose: string): Promise<void>;
  /** The name of what has the focus in the extension's own tree; empty where nothing has. */
  focused(): Promise<string>;
  /** Clicks, by the mouse, a button of the panel, by its whole name or by a pattern. */
  click(name: RegExp | string): Promise<void>;
}

async function waitFor<Value>(
  read: () => Promise<Value | undefined>,
  wanted: string,
  seen: () => Promise<unknown>,
): Promise<Value> {
  const end = performance.now() + 10_000;
  for (;;) {
    const value = await read();
    if (value !== undefined) return value;
    if (performance.now() > end) throw new Error(`Waited for ${wanted}; there was ${JSON.stringify(await seen())}.`);
  }
}

/** The extension's user interface on one page. */
export function coachUi(page: Page): CoachUi {
  const all = () => page.evaluate(look, HOST);
  const marks = async () => (await all()).marks;
  const panel = async () => (await all()).panels[0];
  const markOf = async (compose: string) => (await marks()).find((mark) => mark.compose === compose);

  /** Clicks what stands still and is not covered, as a hand does: what moves between press and release is not clicked. */
  const clickOn = async (find: () => Promise<Box | undefined>, what: string) => {
    const box = await waitFor(
      async () => {
        const found = await find();
        return found && (await page.evaluate(isAtRest, HOST, found)) && isSameBox(found, await find())
          ? found
          : undefined;
      },
      `${what} at rest`,
      all,
    );
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  };
  const focusMark = async (compose: string) => {
    const index = (await marks()).findIndex((mark) => mark.compose === compose);
    await page.evaluate(focusNthMark, HOST, index);
  };
  return {
    marks,
    panel,
    focusMark,
    focused: () =>
      page.evaluate((tag) => {
        const roots = [...document.querySelectorAll(tag)].map(({ shadowRoot }) => shadowRoot);
        const active = roots.map((root) => root?.activeElement).find((element) => element instanceof Element);
        return active?.getAttribute('aria-label') ?? active?.textContent ?? '';
      }, HOST),
    openByKeyboard: async (compose) => {
      await focusMark(compose);
      await page.keyboard.press('Enter');
    },
    waitForMark: (compose, label = /\d of \d/) =>
      waitFor(
        async () => {
          const mark = await markOf(compose);
          return mark && label.test(mark.label) ? mark : undefined;
        },
        `a mark ${label} on ${compose}`,
        all,
      ),
    waitForNoMark: async (compose) => {
      await waitFor(async () => ((await markOf(compose)) ? undefined : true), `no mark on ${compose}`, all);
    },
    waitForPanel: (text = /\S/) =>
      waitFor(
        async () => {
          const shown = await panel();
          return shown && text.test(shown.text) ? shown : undefined;
        },
        `a panel ${text}`,
        all,
      ),
    waitForFocus: () =>
      waitFor(
        async () => {
          const shown = await panel();
          return shown?.hasFocus ? shown : undefined;
        },
        'the focus in the panel',
        all,
      ),
    waitForNoPanel: async () => {
      await waitFor(async () => ((await panel()) ? undefined : true), 'no panel', all);
    },
    clickMark: (compose) => clickOn(async () => (await markOf(compose))?.box, `a mark on ${compose}`),
    click: (name) => {
      const pattern = typeof name === 'string' ? `^${literally(name)}$` : name.source;
      return clickOn(() => page.evaluate(showButton, HOST, pattern), `a button ${name}`);
    },
  };
}

function isSameBox(one: Box, other: Box | undefined): boolean {
  return other !== undefined && one.x === other.x && one.y === other.y && one.width === other.width;
}

/** A pattern for a text as it stands. */
function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
