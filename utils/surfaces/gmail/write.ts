import type { Span } from '../../coach/types.ts';
import type { Edit, WriteResult } from '../site.ts';
import type { Reading } from './read.ts';
import type { Typing } from './typing.ts';
import { writePlain } from './write-plain.ts';
import { writeRich } from './write-rich.ts';

/** What a write needs to know of its message. */
export interface Page {
  readonly typing: Typing;
  /** The body as it stands now; `undefined` where it can't be read. */
  read(): Reading | undefined;
}

/** An insertion has no words of its own to be known by; inside of a word it is surely not where it was meant to be. */
function splitsWord(text: string, { start, end }: Span): boolean {
  return start === end && /^\p{L}\p{L}$/u.test(text.slice(start - 1, start + 1));
}

/**
 * Changes the draft as an edit says, through the page's own editing, when the writer has paused.
 *
 * `known` is the text for which the edit was made. Any other text then means `moved`, however small the difference: for
 * an insertion there is nothing by which its place could be found again. From the second reading to the last nothing is
 * waited for, so two writes never mix: the later one finds a text that it was not made for.
 */
export async function write(edit: Edit, known: string, page: Page): Promise<WriteResult> {
  const { span, was } = edit;
  if (known.slice(span.start, span.end) !== was || splitsWord(known, span)) return 'moved';
  if (!(await page.typing.untilQuiet())) return 'failed';
  const now = page.read();
  if (!now) return 'failed';
  if (now.text !== known) return 'moved';
  return now.kind === 'plain' ? writePlain(edit, now.editor) : writeRich(edit, now.editor, now.body);
}
