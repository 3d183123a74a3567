/**
 * The browser's editing commands, as far as a writer needs them, for an editor with one `div` a line.
 *
 * What real browsers do with them is for the browser tests; this is to see what the writer makes of their doings, the
 * bad ones too.
 */
export interface FakeEditing {
  /** Commands that were run, in order: `insertText:Hello`, `insertParagraph`. */
  readonly commands: string[];
  /** What the page makes of a text that is put in. */
  onText: (text: string) => string;
  /** Whether the browser's undo does anything. */
  canUndo: boolean;
  /** Puts back what stood there before the first command. */
  restore(): void;
}

type Command = (editor: HTMLElement, value: string) => void;

const caret = () => document.getSelection()?.getRangeAt(0) ?? document.createRange();

function placeCaret(node: Node, offset: number): void {
  document.getSelection()?.setBaseAndExtent(node, offset, node, offset);
}

/** The child of the editor that holds a node. */
function lineOf(editor: HTMLElement, node: Node): Node | undefined {
  return [...editor.childNodes].find((line) => line.contains(node));
}

function insertText(text: string): void {
  const range = caret();
  range.deleteContents();
  const { startContainer: node, startOffset: offset } = range;
  if (node instanceof Text) {
    node.insertData(offset, text);
    placeCaret(node, offset + text.length);
    return;
  }
  const written = document.createTextNode(text);
  const held = node.childNodes[offset] ?? null;
  node.insertBefore(written, held);
  if (held?.nodeName === 'BR') held.remove();
  placeCaret(written, text.length);
}

function insertParagraph(editor: HTMLElement): void {
  const { startContainer: node, startOffset: offset } = caret();
  const line = lineOf(editor, node);
  if (!line?.lastChild) return;
  const rest = document.createRange();
  rest.setStart(node, offset);
  rest.setEndAfter(line.lastChild);
  const next = document.createElement('div');
  next.append(rest.extractContents());
  for (const half of [line, next])
    if (!half.textContent) (half as Element).replaceChildren(document.createElement('br'));
  editor.insertBefore(next, line.nextSibling);
  placeCaret(next.firstChild instanceof Text ? next.firstChild : next, 0);
}

/** Puts the commands into the test's document, which has none. */
export function fakeEditing(editor: HTMLElement): FakeEditing {
  const past: Node[][] = [];
  const snapshot = () => [...editor.childNodes].map((node) => node.cloneNode(true));
  const first = snapshot();
  const fake: FakeEditing = {
    commands: [],
    onText: (text) => text,
    canUndo: true,
    restore: () => editor.replaceChildren(...first),
  };
  const known: Record<string, Command> = {
    insertText: (_, value) => insertText(fake.onText(value)),
    insertParagraph,
    delete: () => caret().deleteContents(),
    undo: () => {
      const before = past.pop();
      if (fake.canUndo && before) editor.replaceChildren(...before);
    },
  };
  document.execCommand = (command, _, value) => {
    fake.commands.push(value ? `${command}:${value}` : command);
    if (command !== 'undo') past.push(snapshot());
    known[command]?.(editor, value ?? '');
    editor.dispatchEvent(new Event('input', { bubbles: true }));
    return true;
  };
  return fake;
}
