import type { Span } from '../../coach/types.ts';
import type { Edit, WriteResult } from '../site.ts';
import { type BodyText, readBodyText } from './body-text.ts';
import { applied, selectedAfter } from './edits.ts';
import { endPoint, type Point, startPoint } from './points.ts';

/** The markup of signature, quoted history and the like: the same before and after whatever we do. */
const foreignMarkup = ({ foreign }: BodyText) => foreign.map(({ outerHTML }) => outerHTML).join('\n');

const areSame = (a: BodyText, text: string, foreign: string) => a.text === text && foreignMarkup(a) === foreign;

/** First and last point of a span; an editor with nothing in it has one place only. */
function pointsOf(editor: HTMLElement, body: BodyText, { start, end }: Span): [Point, Point] | undefined {
  if (body.runs.length === 0) {
    // With nothing but a signature in it, a caret anywhere would stand in the signature.
    const only = { node: editor, offset: 0 };
    return body.foreign.length === 0 ? [only, only] : undefined;
  }
  const to = endPoint(body, end);
  const from = start < end ? startPoint(body, start) : to;
  return from && to && [from, to];
}

function select(editor: HTMLElement, body: BodyText, span: Span): boolean {
  const points = pointsOf(editor, body, span);
  const selection = editor.ownerDocument.getSelection();
  if (!points || !selection) return false;
  // Focus first: the page may put the caret where it was when the editor lost it.
  editor.focus({ preventScroll: true });
  const [from, to] = points;
  selection.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
  return true;
}

/** Types into the selection as a person would, so that the page makes its own markup. Returns how many steps it took. */
function type(editor: HTMLElement, text: string, replaces: boolean): number {
  const { ownerDocument: document } = editor;
  let steps = 0;
  const run = (command: string, value?: string) => {
    document.execCommand(command, false, value);
    steps++;
  };
  const breakLine = () => {
    const before = readBodyText(editor).text.length;
    run('insertParagraph');
    // In an empty item of a list this only leaves the list: the line is still to come.
    if (readBodyText(editor).text.length === before) run('insertParagraph');
  };
  // A line break within inserted text would become a <br> in Firefox and new block in Chromium: line by line, they agree.
  const [first = '', ...rest] = text.split('\n');
  if (first) run('insertText', first);
  else if (replaces) run('delete');
  for (const line of rest) {
    breakLine();
    if (line) run('insertText', line);
  }
  return steps;
}

/** The page's own undo, for where the browser's does not reach: the editor keeps a stack of its own. */
function pressUndo(editor: HTMLElement): void {
  const isMac = /mac/i.test(editor.ownerDocument.defaultView?.navigator.platform ?? '');
  const key = { key: 'z', code: 'KeyZ', keyCode: 90, ctrlKey: !isMac, metaKey: isMac, bubbles: true, cancelable: true };
  for (const kind of ['keydown', 'keyup']) editor.dispatchEvent(new KeyboardEvent(kind, key));
}

function takeBack(editor: HTMLElement, text: string, foreign: string, steps: number): void {
  const isBack = () => areSame(readBodyText(editor), text, foreign);
  for (let step = 0; step < steps && !isBack(); step++) editor.ownerDocument.execCommand('undo');
  if (!isBack()) pressUndo(editor);
}

/** Whoever clicked wants to see what came of it. */
function showCaret(editor: HTMLElement): void {
  const node = editor.ownerDocument.getSelection()?.focusNode;
  const element = node?.nodeType === Node.ELEMENT_NODE ? (node as Element) : node?.parentElement;
  if (element && element !== editor) element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/**
 * Writes into Gmail's editor.
 *
 * Only through the browser's editing commands: nodes put in by hand are not saved, and Gmail's next undo takes the
 * user's own words with them. What was written is read back; if it is not exactly what was meant, or signature or
 * quoted history changed with it, all is taken back.
 */
export function writeRich(edit: Edit, editor: HTMLElement, before: BodyText): WriteResult {
  const foreign = foreignMarkup(before);
  if (!select(editor, before, edit.span)) return 'failed';
  const steps = type(editor, edit.text, edit.span.start < edit.span.end);
  const after = readBodyText(editor);
  if (!areSame(after, applied(before.text, edit), foreign)) {
    takeBack(editor, before.text, foreign, steps);
    return 'failed';
  }
  select(editor, after, selectedAfter(edit));
  showCaret(editor);
  return 'done';
}
