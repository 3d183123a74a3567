import type { Box, MarkPlace, PanelPlace, PanelSurroundings } from './placement.ts';
import { placeMark, placePanel } from './placement.ts';
import type { Composer } from './surfaces/site.ts';

/** Where mark and panel of one composer stand now; `undefined` while its box is not to be seen. */
export interface Places {
  readonly mark: MarkPlace | undefined;
  /** Only looked for while the panel is open. */
  readonly panel: PanelPlace | undefined;
  /** Whether one of the page's own menus is open where the panel stands. */
  readonly isPanelUnderMenu: boolean;
}

/** What places are read for. */
export interface PlaceRequest {
  readonly composer: Composer;
  /** The page's other composers. */
  readonly others: readonly Composer[];
  /** Our own element. */
  readonly host: Element;
  readonly isRtl: boolean;
  /** 1 at a font size of 16 px. */
  readonly scale: number;
  readonly isOpen: boolean;
}

/** Reads the page once and finds the places. */
export function readPlaces(request: PlaceRequest): Places | undefined {
  const { composer, host, isRtl, scale } = request;
  const root = boxOf(composer.root);
  if (!root) return undefined;
  const anchor = composer.anchor();
  const row = anchor && boxOf(anchor);
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const around = { root, row, viewport: { width, height }, isRtl, scale };
  const mark = placeMark({ ...around, taken: anchor && row ? takenIn(anchor) : [] });
  const isMarkFree = mark && (!mark.isInRow || isSeenAt(mark, composer.root, host, scale));
  const panel = request.isOpen ? panelPlace(request, around) : undefined;
  return {
    mark: isMarkFree ? mark : undefined,
    panel,
    isPanelUnderMenu: panel !== undefined && isUnderMenu(panel, composer.root, host),
  };
}

function panelPlace(
  { composer, others }: PlaceRequest,
  around: Omit<PanelSurroundings, 'caret' | 'others'>,
): PanelPlace {
  const boxes = others.flatMap((other) => boxOf(other.root) ?? []);
  return placePanel({ ...around, caret: caretIn(composer.editor), others: boxes });
}

function boxOf(element: Element): Box | undefined {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return right > left && bottom > top ? { left, top, right, bottom } : undefined;
}

const TAKES_ROOM = 'button, a, input, img, svg, [role="button"], [role="link"], [tabindex]';

/** What stands in a row: its buttons and pictures, and whatever has words of its own. Empty spacers are free. */
function takenIn(row: Element): Box[] {
  return [...row.querySelectorAll('*')]
    .filter((element) => hasWords(element) || (element.matches(TAKES_ROOM) && !element.querySelector(TAKES_ROOM)))
    .flatMap((element) => boxOf(element) ?? []);
}

function hasWords(element: Element): boolean {
  return [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
}

/** The line of the caret, while it is in the editor. */
function caretIn(editor: HTMLElement): Box | undefined {
  const selection = document.getSelection();
  if (!selection?.focusNode || !editor.contains(selection.focusNode)) return undefined;
  const range = document.createRange();
  range.setStart(selection.focusNode, selection.focusOffset);
  const [rect] = range.getClientRects();
  if (rect) return { left: rect.left, top: rect.top, right: rect.right, bottom: rect.bottom };
  // A caret in an empty line has no rectangle of its own.
  const { focusNode } = selection;
  return focusNode instanceof Element && focusNode !== editor ? boxOf(focusNode) : undefined;
}

/** The page's topmost element at a point, ours left out. */
function pageElementAt(x: number, y: number, host: Element): Element | undefined {
  return document.elementsFromPoint(x, y).find((element) => element !== host);
}

/** Whether the row is to be seen where the mark would stand: no menu and no other box lies over it. */
function isSeenAt(mark: MarkPlace, root: Element, host: Element, scale: number): boolean {
  const x = mark.left + (mark.isCompact ? 16 : 43) * scale;
  const there = pageElementAt(x, mark.top + 14 * scale, host);
  return there !== undefined && (root.contains(there) || there.contains(root));
}

const MENUS = '[role="menu"], [role="listbox"], [role="alertdialog"], [aria-modal="true"]';

/** A list inside the composer is no menu over the panel, nor is a dialog that holds the composer. */
function isUnderMenu({ left, bottom, width, maxHeight }: PanelPlace, root: Element, host: Element): boolean {
  const lowest = document.documentElement.clientHeight - bottom;
  const spots = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [left + width * x, lowest - maxHeight * y]));
  return spots.some(([x = 0, y = 0]) => {
    const menu = pageElementAt(x, y, host)?.closest(MENUS);
    return menu != null && !menu.contains(root) && !root.contains(menu);
  });
}
