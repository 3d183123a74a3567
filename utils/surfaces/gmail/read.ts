import type { DraftOnPage } from '../site.ts';
import { type BodyText, readBodyText } from './body-text.ts';
import { readRecipients, readSender } from './recipients.ts';
import { isReply } from './reply.ts';
import { type Fields, isPlainMode } from './roots.ts';
import { SUBJECT, SUBJECT_STATE } from './selectors.ts';

/** The body as it was read: as plain text in a textarea, or with the way back to the page's own nodes. */
export type Reading =
  | { readonly kind: 'rich'; readonly editor: HTMLElement; readonly text: string; readonly body: BodyText }
  | { readonly kind: 'plain'; readonly editor: HTMLTextAreaElement; readonly text: string };

/** Reads the body; `undefined` where no editor is on the page any more. `before` is the reading before this one. */
export function readBody(fields: Fields, before?: Reading): Reading | undefined {
  const { rich, plain } = fields;
  if (plain?.isConnected && isPlainMode(fields, before?.kind === 'plain')) {
    return { kind: 'plain', editor: plain, text: plain.value };
  }
  if (!rich?.isConnected) return undefined;
  const body = readBodyText(rich);
  return { kind: 'rich', editor: rich, text: body.text, body };
}

function readSubject(root: ParentNode): string | undefined {
  const box = root.querySelector<HTMLInputElement>(SUBJECT);
  return (box ?? root.querySelector<HTMLInputElement>(SUBJECT_STATE))?.value;
}

/** All that the page tells of a message being written, given its body. */
export function readDraft(root: HTMLElement, { kind, editor, text }: Reading): DraftOnPage {
  return {
    surface: 'email',
    subject: readSubject(root),
    to: readRecipients(root),
    from: readSender(root, root.ownerDocument),
    isReply: isReply(root, kind === 'rich' ? editor : undefined),
    body: text,
  };
}
