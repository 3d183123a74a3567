import type { Page } from 'puppeteer-core';

/** The element under which the extension mounts its shadow roots. */
export const HOST = 'second-hello-ui';

/** A rectangle in the window, in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The mark of one compose box, as drawn. */
export interface DrawnMark {
  /** How it is called to a screen reader: "6 of 8 there. Second Hello". */
  readonly label: string;
  readonly isExpanded: boolean;
  /** The compose box whose rectangle it stands in, by `data-compose-id`. */
  readonly compose: string | undefined;
  readonly box: Box;
}

/** The open panel, as drawn. */
export interface DrawnPanel {
  readonly text: string;
  readonly buttons: readonly string[];
  readonly box: Box;
  readonly hasFocus: boolean;
}

/** All that the extension shows now. Runs in the page, so it must not use anything from outside. */
function look(tag: string): { marks: DrawnMark[]; panels: DrawnPanel[] } {
  const roots = [...document.querySelectorAll(tag)].flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot] : []));
  const isDrawn = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && getComputedStyle(element).visibility === 'visible';
  };
  const drawn = (selector: string) =>
    roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)]).filter(isDrawn);
  const boxOf = (element: Element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  };
  const around = ({ x, y, width, height }: Box) => {
    const [middleX, middleY] = [x + width / 2, y + height / 2];
    const regions = [...document.querySelectorAll<HTMLElement>('[data-compose-id]')];
    const region = regions.find((one) => {
      const { left, right, top, bottom } = one.getBoundingClientRect();
      return left <= middleX && middleX <= right && top <= middleY && middleY <= bottom;
    });
    return region?.dataset.composeId;
  };
  const marks = drawn('button.mark').map((mark) => ({
    label: mark.getAttribute('aria-label') ?? '',
    isExpanded: mark.getAttribute('aria-expanded') === 'true',
    compose: around(boxOf(mark)),
    box: boxOf(mark),
  }));
  const panels = drawn('[role="dialog"]').map((panel) => {
    const active = roots.map((root) => root.activeElement).find((element) => element !== null);
    return {
      // biome-ignore lint/performance/useDomNodeTextContent: what is drawn, line by line, is what a person reads.
      text: panel.innerText,
      buttons: [...panel.querySelectorAll('button')]
        .filter(isDrawn)
        .map((button) => button.getAttribute('aria-label') ?? button.textContent ?? ''),
      box: boxOf(panel),
      hasFocus: active !== undefined && panel.contains(active),
    };
  });
  return { marks, panels };
}

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

  const clickAt = (box: Box) => page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
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
    clickMark: async (compose) => {
      const mark = await markOf(compose);
      if (!mark) throw new Error(`No mark on ${compose}; there was ${JSON.stringify(await all())}.`);
      await clickAt(mark.box);
    },
    click: async (name) => {
      const box = await page.evaluate(
        showButton,
        HOST,
        typeof name === 'string' ? `^${literally(name)}$` : name.source,
      );
      if (!box) throw new Error(`No button ${name}; there was ${JSON.stringify(await all())}.`);
      await clickAt(box);
    },
  };
}

/** A pattern for a text as it stands. */
function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Scrolls to a button by its name and says where it is then. Runs in the page. */
function showButton(tag: string, pattern: string): Box | undefined {
  const roots = [...document.querySelectorAll(tag)].flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot] : []));
  const button = roots
    .flatMap((root) => [...root.querySelectorAll('button')])
    .filter((one) => one.getBoundingClientRect().width > 0)
    .find((one) => new RegExp(pattern, 'i').test(one.getAttribute('aria-label') ?? one.textContent ?? ''));
  button?.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = button?.getBoundingClientRect() ?? {};
  return x === undefined || y === undefined || !width || !height ? undefined : { x, y, width, height };
}

/** Runs in the page; the marks are counted as `look` counts them, drawn ones only. */
function focusNthMark(tag: string, index: number): void {
  const roots = [...document.querySelectorAll(tag)].flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot] : []));
  const marks = roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>('button.mark')]);
  marks.filter((mark) => mark.getBoundingClientRect().width > 0)[index]?.focus();
}
