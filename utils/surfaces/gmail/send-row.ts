import { hasBox } from './roots.ts';
import { SEND, SEND_ROWS } from './selectors.ts';

/** The Send button of a message; `undefined` where none of the ways to know it finds one. */
export function findSend(root: ParentNode): HTMLElement | undefined {
  for (const selector of SEND) {
    const send = root.querySelector<HTMLElement>(selector);
    if (send) return send;
  }
  return undefined;
}

/** The row in which Send stands; `undefined` where it is not drawn, as in a minimised message. */
export function findSendRow(root: ParentNode): HTMLElement | undefined {
  const send = findSend(root);
  const row = send?.closest<HTMLElement>(SEND_ROWS) ?? send?.parentElement;
  return row && hasBox(row) ? row : undefined;
}
