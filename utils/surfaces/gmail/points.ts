import type { Span } from '../../coach/types.ts';
import type { BodyText } from './body-text.ts';
import type { Run } from './line-writer.ts';

/** A place between characters or elements of the page, as a Range takes it. */
export interface Point {
  readonly node: Node;
  readonly offset: number;
}

/** Index of the first run that ends at `offset` or later; `runs.length` when none does. */
function indexOfRun(runs: readonly Run[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run && run.start + run.length < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function pointIn({ start, length, node, from }: Run, offset: number): Point | undefined {
  if (node.nodeType === Node.TEXT_NODE) return { node, offset: from + offset - start };
  const parent = node.parentNode;
  if (!parent) return undefined;
  const index = Array.prototype.indexOf.call(parent.childNodes, node);
  return { node: parent, offset: length > 0 && offset > start ? index + 1 : index };
}

/** Where a piece of text that begins at `offset` starts on the page. */
export function startPoint({ runs }: BodyText, offset: number): Point | undefined {
  let index = indexOfRun(runs, offset);
  while ((runs[index + 1]?.start ?? Number.POSITIVE_INFINITY) <= offset) index++;
  const run = runs[index];
  return run && run.start <= offset ? pointIn(run, offset) : undefined;
}

/** Where a piece of text that stops at `offset` ends on the page; also where a caret belongs that stands there. */
export function endPoint({ runs }: BodyText, offset: number): Point | undefined {
  const run = runs[indexOfRun(runs, offset)];
  return run && run.start <= offset ? pointIn(run, offset) : undefined;
}

const plain = (text: string) => text.replace(/[\t\n\r\f\u00a0]/g, ' ');

/** Whether the page still shows at this run what was read there. */
function isFresh({ text }: BodyText, { start, length, node, from }: Run, editor: Element): boolean {
  if (!editor.contains(node)) return false;
  if (node.nodeType !== Node.TEXT_NODE) return true;
  return plain((node as Text).data.slice(from, from + length)) === text.slice(start, start + length);
}

/** The range on the page of a piece of text; `undefined` when what stands there is no longer what was read. */
export function rangeOf(body: BodyText, { start, end }: Span, editor: HTMLElement): Range | undefined {
  const { runs } = body;
  for (let index = indexOfRun(runs, start); index < runs.length; index++) {
    const run = runs[index];
    if (!run || run.start > end) break;
    if (!isFresh(body, run, editor)) return undefined;
  }
  const from = start < end ? startPoint(body, start) : endPoint(body, start);
  const to = endPoint(body, end);
  if (!from || !to) return undefined;
  const range = editor.ownerDocument.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}
