import type { Box } from './placement.ts';

/** A text of more pieces is not measured line by line: as much as is seen of the editor counts as written on. */
const MOST_PIECES = 1000;

/** The box of an element; `undefined` where it has none. */
export function boxOf(element: Element): Box | undefined {
  return visible(element.getBoundingClientRect());
}

/** The lines and pictures of an editor that are to be seen inside `root`. */
export function readTextBoxes(editor: HTMLElement, root: Element): Box[] {
  const window = seenPart(editor, root);
  if (!window) return [];
  const boxes = editor instanceof HTMLTextAreaElement ? [estimate(editor)] : piecesOf(editor);
  return (boxes ?? [window]).flatMap((box) => common(box, window) ?? []);
}

/** The part of the editor that its scrolling surroundings show. */
function seenPart(editor: HTMLElement, root: Element): Box | undefined {
  let seen = boxOf(editor);
  for (let at: Element | null = editor; seen && at && root.contains(at); at = at.parentElement) {
    if (at === root || getComputedStyle(at).overflowY !== 'visible') seen = common(seen, at.getBoundingClientRect());
  }
  return seen;
}

function piecesOf(editor: HTMLElement): Box[] | undefined {
  const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const range = document.createRange();
  const boxes: Box[] = [];
  for (let pieces = 0; walker.nextNode(); ) {
    const { currentNode: node } = walker;
    if (node instanceof HTMLImageElement) boxes.push(node.getBoundingClientRect());
    if (node.nodeType !== Node.TEXT_NODE || !node.nodeValue?.trim()) continue;
    if (++pieces > MOST_PIECES) return undefined;
    range.selectNodeContents(node);
    boxes.push(...range.getClientRects());
  }
  return boxes;
}

/** A textarea does not tell where its lines are: so many as its text fills at an average width of half an em a letter. */
function estimate(area: HTMLTextAreaElement): Box {
  const { left, top, right } = area.getBoundingClientRect();
  const style = getComputedStyle(area);
  const size = Number.parseFloat(style.fontSize) || 16;
  const height = Number.parseFloat(style.lineHeight) || 1.25 * size;
  const letters = Math.max(1, Math.floor(area.clientWidth / (size / 2)));
  const lines = area.value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0);
  const start = top + (Number.parseFloat(style.paddingTop) || 0) - area.scrollTop;
  return { left, top: start, right, bottom: start + lines * height };
}

function common(one: Box, other: Box): Box | undefined {
  return visible({
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  });
}

function visible({ left, top, right, bottom }: Box): Box | undefined {
  return right > left && bottom > top ? { left, top, right, bottom } : undefined;
}
