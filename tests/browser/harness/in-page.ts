// These functions are sent to the page and run there: each must be whole in itself, and use nothing from outside.

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

/** All that the extension shows now. */
export function look(tag: string): { marks: DrawnMark[]; panels: DrawnPanel[] } {
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

/** Scrolls to a button by a pattern of its name, and says where it is then. */
export function showButton(tag: string, pattern: string): Box | undefined {
  const roots = [...document.querySelectorAll(tag)].flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot] : []));
  const button = roots
    .flatMap((root) => [...root.querySelectorAll('button')])
    .filter((one) => one.getBoundingClientRect().width > 0)
    .find((one) => new RegExp(pattern, 'i').test(one.getAttribute('aria-label') ?? one.textContent ?? ''));
  button?.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = button?.getBoundingClientRect() ?? {};
  return x === undefined || y === undefined || !width || !height ? undefined : { x, y, width, height };
}

/** Waits for two frames, in which the page lays out what has changed; whether the middle of a box is ours to click then. */
export async function isAtRest(tag: string, { x, y, width, height }: Box): Promise<boolean> {
  for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  return document.elementFromPoint(x + width / 2, y + height / 2)?.matches(tag) === true;
}

/** Puts the focus on a mark; they are counted as `look` counts them, drawn ones only. */
export function focusNthMark(tag: string, index: number): void {
  const roots = [...document.querySelectorAll(tag)].flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot] : []));
  const marks = roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>('button.mark')]);
  marks.filter((mark) => mark.getBoundingClientRect().width > 0)[index]?.focus();
}
