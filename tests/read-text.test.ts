// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readTextBoxes } from '../utils/read-text.ts';

type Rect = readonly [left: number, top: number, width: number, height: number];

/** happy-dom lays nothing out: boxes are given by hand, to elements and to text nodes. */
const rects = new Map<Node, Rect>();
const rectOf = (node: Node) => new DOMRect(...(rects.get(node) ?? [0, 0, 0, 0]));

function element<Made extends HTMLElement>(made: Made, ...rect: Rect): Made {
  rects.set(made, rect);
  return Object.assign(made, { getBoundingClientRect: () => rectOf(made) });
}

function line(editor: HTMLElement, text: string, ...rect: Rect): void {
  const block = document.createElement('div');
  const words = document.createTextNode(text);
  rects.set(words, rect);
  block.append(words);
  editor.append(block);
}

/** An editor of 300 px, scrolled inside a box of 200 px. */
function scrolled() {
  const root = element(document.createElement('div'), 0, 0, 500, 400);
  const scroller = element(document.createElement('div'), 0, 100, 500, 200);
  const editor = element(document.createElement('div'), 0, 50, 500, 300);
  scroller.style.overflowY = 'auto';
  scroller.append(editor);
  root.append(scroller);
  document.body.append(root);
  return { root, editor };
}

beforeEach(() => {
  document.body.replaceChildren();
  rects.clear();
  vi.spyOn(Range.prototype, 'getClientRects').mockImplementation(function (this: Range) {
    return [rectOf(this.startContainer)] as unknown as DOMRectList;
  });
});

describe('the text that is to be seen', () => {
  it('is its lines, as far as the scrolling box shows them', () => {
    const { root, editor } = scrolled();
    line(editor, 'Hi Priya,', 10, 60, 80, 20);
    line(editor, 'We met.', 10, 95, 60, 20);
    line(editor, 'Tom', 10, 150, 30, 20);
    expect(readTextBoxes(editor, root)).toEqual([
      { left: 10, top: 100, right: 70, bottom: 115 },
      { left: 10, top: 150, right: 40, bottom: 170 },
    ]);
  });

  it('has pictures in it, and no blank lines', () => {
    const { root, editor } = scrolled();
    line(editor, ' \n', 10, 120, 5, 20);
    editor.append(element(document.createElement('img'), 10, 150, 100, 50));
    expect(readTextBoxes(editor, root)).toEqual([{ left: 10, top: 150, right: 110, bottom: 200 }]);
  });

  it('is all of the box where there are more pieces than can be measured', () => {
    const { root, editor } = scrolled();
    for (let piece = 0; piece < 1001; piece++) line(editor, 'x', 10, 120, 5, 20);
    expect(readTextBoxes(editor, root)).toEqual([{ left: 0, top: 100, right: 500, bottom: 300 }]);
  });

  it('is nothing in a box that is not to be seen', () => {
    const { root, editor } = scrolled();
    line(editor, 'Hi', 10, 120, 80, 20);
    rects.set(root, [0, 0, 0, 0]);
    expect(readTextBoxes(editor, root)).toEqual([]);
  });

  it('is reckoned by the letters in a textarea, from its top', () => {
    const root = element(document.createElement('div'), 0, 0, 400, 400);
    const area = element(document.createElement('textarea'), 0, 100, 400, 300);
    Object.defineProperty(area, 'clientWidth', { value: 400 });
    Object.assign(area.style, { fontSize: '16px', lineHeight: '20px' });
    root.append(area);
    document.body.append(root);
    // 400 px at half of 16 px a letter: 50 letters a line.
    area.value = `Hi Priya,\n\n${'x'.repeat(120)}`;
    expect(readTextBoxes(area, root)).toEqual([{ left: 0, top: 100, right: 400, bottom: 200 }]);
  });
});
