import { ANSWERED, CONVERSATION, FOLDED_QUOTE, POP_OUT, QUOTE, SUBJECT } from './selectors.ts';

/** Gmail writes this line, and the two prefixes below, in English in every language of its own. */
const FORWARD_LINE = /^\s*-{5,}\s*Forwarded message/;
const FORWARD_SUBJECT = /^\s*fwd?\s*:/i;
const REPLY_SUBJECT = /^\s*re\s*:/i;

const fieldValue = (root: ParentNode, selector: string) => root.querySelector<HTMLInputElement>(selector)?.value ?? '';

function findQuote(editor: Element | undefined): Element | undefined {
  return editor?.querySelector(QUOTE) ?? undefined;
}

/** A forward hands on somebody else's words: to its reader it is the first message, not an answer. */
function isForward(root: ParentNode, editor: Element | undefined): boolean {
  if (FORWARD_SUBJECT.test(fieldValue(root, SUBJECT))) return true;
  // Only the outermost quote tells: an answer to a forwarded message quotes the line further in.
  return FORWARD_LINE.test(findQuote(editor)?.textContent ?? '') || FORWARD_LINE.test(foldedText(root));
}

/** The folded quote is kept as markup; its first words stand after the first tags. */
function foldedText(root: ParentNode): string {
  return fieldValue(root, FOLDED_QUOTE)
    .slice(0, 2000)
    .replace(/<[^>]*>/g, '');
}

/** Written into an open conversation. A window of its own that holds nothing but a new message may be marked alike. */
function isInConversation(root: Element): boolean {
  return root.closest(CONVERSATION) !== null && !root.ownerDocument.querySelector(POP_OUT);
}

/** Whether the other person has written already in this thread, as far as the page tells. */
export function isReply(root: Element, editor: Element | undefined): boolean {
  if (isForward(root, editor)) return false;
  const answered = fieldValue(root, ANSWERED);
  // The page writes the word "undefined" where it has no message to name.
  if (answered !== '' && answered !== 'undefined') return true;
  if (isInConversation(root) || fieldValue(root, FOLDED_QUOTE) !== '') return true;
  return REPLY_SUBJECT.test(fieldValue(root, SUBJECT)) && findQuote(editor) !== undefined;
}
