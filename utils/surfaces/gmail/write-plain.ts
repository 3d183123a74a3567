import type { Edit, WriteResult } from '../site.ts';
import { applied, selectedAfter } from './edits.ts';

/** Puts the old text back: by undo where the browser can, else as it is, since losing undo is better than losing words. */
function takeBack(editor: HTMLTextAreaElement, before: string): void {
  editor.ownerDocument.execCommand('undo');
  if (editor.value === before) return;
  editor.value = before;
  editor.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Writes into the textarea of plain-text mode. The browser's own command keeps its undo, setting the value would lose it. */
export function writePlain(edit: Edit, editor: HTMLTextAreaElement): WriteResult {
  const before = editor.value;
  const expected = applied(before, edit);
  editor.focus({ preventScroll: true });
  editor.setSelectionRange(edit.span.start, edit.span.end);
  if (edit.text) editor.ownerDocument.execCommand('insertText', false, edit.text);
  else editor.ownerDocument.execCommand('delete');
  if (editor.value !== expected) {
    if (editor.value !== before) takeBack(editor, before);
    return 'failed';
  }
  const { start, end } = selectedAfter(edit);
  editor.setSelectionRange(start, end);
  return 'done';
}
