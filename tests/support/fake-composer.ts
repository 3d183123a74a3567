import type { Composer, DraftOnPage, Edit, WriteResult } from '../../utils/surfaces/site.ts';

/** A compose box without a page: the test types into it. */
export interface FakeComposer extends Composer {
  /** Sets the text and tells of the change, as typing does. */
  type(body: string): void;
  /** What `read` gives next; a function may throw. */
  draft: DraftOnPage | undefined;
  /** Throws from `read` where set. */
  readError: Error | undefined;
  /** What `replace` answers; the text changes with `done` alone. */
  nextResult: WriteResult;
  readonly edits: Edit[];
  readonly focused: { times: number };
  close(): void;
}

/** A composer as the contract has it. Needs a DOM. */
export function fakeComposer(body = ''): FakeComposer {
  const root = document.createElement('div');
  const editor = document.createElement('div');
  root.append(editor);
  document.body.append(root);
  const closing = new AbortController();
  const listeners: (() => void)[] = [];
  const focused = { times: 0 };
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const composer: FakeComposer = {
    root,
    editor,
    closed: closing.signal,
    draft: { surface: 'email', to: [{ name: 'Priya Shah' }], isReply: false, body },
    readError: undefined,
    nextResult: 'done',
    edits: [],
    focused,
    anchor: () => undefined,
    read() {
      if (composer.readError) throw composer.readError;
      return composer.draft;
    },
    onChange: (listener) => listeners.push(listener),
    rangeOf: ({ start, end }) => Object.assign(document.createRange(), { fakeStart: start, fakeEnd: end }),
    async replace(edit) {
      composer.edits.push(edit);
      const text = composer.draft?.body ?? '';
      if (composer.nextResult === 'done') {
        composer.type(text.slice(0, edit.span.start) + edit.text + text.slice(edit.span.end));
      }
      return composer.nextResult;
    },
    focus() {
      focused.times++;
    },
    type(text) {
      if (composer.draft) composer.draft = { ...composer.draft, body: text };
      tell();
    },
    close() {
      closing.abort();
      root.remove();
    },
  };
  return composer;
}
