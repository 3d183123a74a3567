import type { PanelPlace, PanelSurroundings } from './place-panel.ts';
import { placePanel } from './place-panel.ts';
import type { Box, MarkPlace, Viewport } from './placement.ts';
import { markBox, placeMark } from './placement.ts';
import { boxOf, readTextBoxes } from './read-text.ts';
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
  /** The page's other composers, minimised ones too. */
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
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const shared = { viewport: { width, height }, isRtl, scale };
  const around = readBox(composer, shared);
  if (!around) return undefined;
  const { mark } = around;
  const isMarkFree = mark && (!mark.isInRow || isSeenAt(mark, composer.root, host, scale));
  const panel = request.isOpen ? placePanel({ ...shared, ...panelSurroundings(request, around, shared) }) : undefined;
  return {
    mark: isMarkFree ? mark : undefined,
    panel,
    isPanelUnderMenu: panel !== undefined && isUnderMenu(panel, composer.root, host),
  };
}

interface Shared {
  readonly viewport: Viewport;
  readonly isRtl: boolean;
  readonly scale: number;
}

interface ComposerBox {
  readonly root: Box;
  readonly row: Box | undefined;
  readonly mark: MarkPlace | undefined;
}

function readBox(composer: Composer, shared: Shared): ComposerBox | undefined {
  const root = boxOf(composer.root);
  if (!root) return undefined;
  const anchor = composer.anchor();
  const row = anchor && boxOf(anchor);
  return { root, row, mark: placeMark({ ...shared, root, row, taken: anchor && row ? takenIn(anchor) : [] }) };
}

function panelSurroundings(
  { composer, others }: PlaceRequest,
  { root, row, mark }: ComposerBox,
  shared: Shared,
): Omit<PanelSurroundings, keyof Shared> {
  const caret = caretIn(composer.editor);
  const text = readTextBoxes(composer.editor, composer.root);
  const kept = [...markBoxes(mark, shared), ...fieldInUse(composer)];
  const beside: Box[] = [];
  for (const other of others) {
    const there = readBox(other, shared);
    if (there) {
      beside.push(there.root);
      kept.push(...(there.row ? [there.row] : []), ...markBoxes(there.mark, shared));
    } else kept.push(...minimisedBox(other.root, shared.scale));
  }
  return { root, row, text, caret, kept, others: beside };
}

function markBoxes(mark: MarkPlace | undefined, { scale }: Shared): Box[] {
  return mark ? [markBox(mark, scale)] : [];
}

/** A minimised message is a bar; whatever is higher is the hidden part of the page that it stands in. */
const HIGHEST_BAR = 80;

/** What is left on the page of a message that is minimised: the next thing around it that has a box. */
function minimisedBox(root: Element, scale: number): Box[] {
  for (let at = root.parentElement; at; at = at.parentElement) {
    const box = boxOf(at);
    if (box) return box.bottom - box.top <= HIGHEST_BAR * scale ? [box] : [];
  }
  return [];
}

/** A recipient or a subject that is being typed is written text too. */
function fieldInUse({ root, editor }: Composer): Box[] {
  const { activeElement: field } = document;
  if (!field?.matches('input, textarea') || field === editor || !root.contains(field)) return [];
  const box = boxOf(field);
  return box ? [box] : [];
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
function isUnderMenu({ left, top, right, bottom }: PanelPlace, root: Element, host: Element): boolean {
  const shares = [0.1, 0.5, 0.9];
  const spots = shares.flatMap((x) =>
    shares.map((y) => [left + (right - left) * x, top + (bottom - top) * y] as const),
  );
  return spots.some(([x, y]) => {
    const menu = pageElementAt(x, y, host)?.closest(MENUS);
    return menu != null && !menu.contains(root) && !root.contains(menu);
  });
}
