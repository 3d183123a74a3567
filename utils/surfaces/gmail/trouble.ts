import type { SiteTrouble } from '../site.ts';
import { findFields, findRoot } from './roots.ts';
import { EDITORS, ROOT_LIMITS, SEND, SUBJECT } from './selectors.ts';

/** The ways to know Send that hold anywhere on the page, not only inside of a message. */
const OWN_SEND = [SEND.at(0), SEND.at(-1)].join(', ');

function isUnreadable(trace: Element): boolean {
  const root = findRoot(trace);
  return !root || !findFields(root);
}

/** An editor with a Send button near it is one for messages; one in Settings has none. */
function isByASend(editor: Element): boolean {
  const around = editor.closest(ROOT_LIMITS);
  return around !== null && !around.matches('body') && around.querySelector(OWN_SEND) !== null;
}

/** Whether a message seems to be open that can't be read: Gmail has changed where we look. */
export function findTrouble(document: Document): SiteTrouble | undefined {
  const subjects = [...document.querySelectorAll(SUBJECT)];
  const editors = [...document.querySelectorAll(EDITORS[0] ?? '')].filter(isByASend);
  return [...subjects, ...editors].some(isUnreadable) ? 'unreadable-composer' : undefined;
}
