import { EDITORS, MESSAGE_FORM, PLAIN_EDITORS, ROOT_LIMITS, ROOTS, SEND, SUBJECT } from './selectors.ts';

/** The places where the body of one message is written. At least one is there. */
export interface Fields {
  readonly rich: HTMLElement | undefined;
  /** The hidden twin that takes over in plain-text mode. */
  readonly plain: HTMLTextAreaElement | undefined;
}

/** All that may lie in a message being written: from any of these, {@link findRoot} leads to its root. */
export const TRACES = [...EDITORS.slice(-1), PLAIN_EDITORS[0], SUBJECT].join(', ');

const ANY_EDITOR = EDITORS.join(', ');
const ANY_SEND = SEND.join(', ');

/** Exactly one message: a container of two is none of them. */
function isRoot(element: Element): element is HTMLElement {
  if (element.querySelectorAll(SUBJECT).length > 1) return false;
  return element.querySelector(MESSAGE_FORM) !== null;
}

/** Where no root is marked as such: the nearest ancestor with subject and Send, short of what holds more than a message. */
function findUnnamedRoot(element: Element): HTMLElement | undefined {
  for (let at = element.parentElement; at && !at.matches(ROOT_LIMITS); at = at.parentElement) {
    if (!at.querySelector(SUBJECT)) continue;
    const isWhole = isRoot(at) && at.querySelector(ANY_SEND) && at.querySelectorAll(ANY_EDITOR).length <= 1;
    return isWhole ? (at as HTMLElement) : undefined;
  }
  return undefined;
}

/** The root of the message being written that `element` belongs to; `undefined` for all else, such as an editor in Settings. */
export function findRoot(element: Element): HTMLElement | undefined {
  for (const selector of ROOTS) {
    const root = element.closest(selector);
    if (root && isRoot(root)) return root;
  }
  return findUnnamedRoot(element);
}

function findRich(root: HTMLElement): HTMLElement | undefined {
  for (const selector of EDITORS) {
    for (const found of root.querySelectorAll<HTMLElement>(selector)) {
      // The body stands beside the form with recipients and subject, never in it.
      if (!found.closest('form')) return found;
    }
  }
  return undefined;
}

function findPlain(root: HTMLElement): HTMLTextAreaElement | undefined {
  for (const selector of PLAIN_EDITORS) {
    const found = root.querySelector<HTMLTextAreaElement>(selector);
    if (found) return found;
  }
  return undefined;
}

const isShown = (element: HTMLElement) => element.checkVisibility({ visibilityProperty: true });

/** Where the message of this root is written; `undefined` while the page has put no editor there. */
export function findFields(root: HTMLElement): Fields | undefined {
  const rich = findRich(root);
  const plain = findPlain(root);
  // A twin alone counts only where it is shown: otherwise the page has not made its editor yet.
  return rich || (plain && isShown(plain)) ? { rich, plain } : undefined;
}

/** Whether the message is written as plain text now. A minimised message, where neither field shows, keeps to `before`. */
export function isPlainMode({ rich, plain }: Fields, before: boolean): boolean {
  if (!plain) return false;
  if (!rich?.isConnected) return true;
  return !isShown(rich) && (before || isShown(plain));
}

/** Whether something is drawn there: a minimised message keeps its elements, without size. */
export function hasBox(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
}
