import { QUOTE, SIGNATURE } from './selectors.ts';

/** Signature, quoted history, and islands in the text that another extension or the page itself put there. */
const FOREIGN = `${SIGNATURE}, ${QUOTE}, [contenteditable="false"], [hidden]`;

/** Elements without words of their own. */
const WORDLESS = new Set(
  'SCRIPT STYLE TEMPLATE TITLE SVG MATH IFRAME OBJECT VIDEO AUDIO CANVAS INPUT SELECT TEXTAREA'.split(' '),
);

/** A text that stands for the dashes before a signature, with the space (or no-break space) that belongs to them. */
const DASHES = /^\s*--[ \u00a0]?\s*$/;

const HIDDEN = /display\s*:\s*none/i;

/** Whether an element in the editor, with all that is in it, is not of the writer's own words. */
export function isForeign(element: Element): boolean {
  const name = element.nodeName.toUpperCase();
  // A hyphen in the name: a custom element, so the work of another extension.
  if (WORDLESS.has(name) || name.includes('-')) return true;
  // Most lines are bare: in a long text, asking no more of them halves the time.
  if (!element.hasAttributes()) return false;
  if (element.matches(FOREIGN)) return true;
  return HIDDEN.test(element.getAttribute('style') ?? '');
}

/** The node that follows in the editor once `node` is over, from the outside: a wrapper counts, not what it wraps. */
function findNext(node: Node, editor: Element): Node | null {
  let at: Node | null = node;
  while (at && at !== editor && !at.nextSibling) at = at.parentNode;
  return at === editor ? null : (at?.nextSibling ?? null);
}

const isSignature = (node: Node) => node.nodeType === Node.ELEMENT_NODE && (node as Element).matches(SIGNATURE);

const isGap = (node: Node) => node.nodeName === 'BR' || (node.nodeType === Node.TEXT_NODE && !node.nodeValue?.trim());

/** Whether these are the unmarked dashes of a signature, as Gmail wrote them in 2016: right before it, without a class. */
export function isSignatureDashes(text: Text, editor: Element): boolean {
  if (!DASHES.test(text.data)) return false;
  let next = findNext(text, editor);
  while (next && isGap(next)) next = findNext(next, editor);
  // The signature may stand in wrappers of its own, first in them.
  while (next && !isSignature(next)) next = [...next.childNodes].find((child) => !isGap(child)) ?? null;
  return next !== null;
}
