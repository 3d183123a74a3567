import { oncePerFrame } from './frames.ts';
import type { Fields } from './roots.ts';

/** What changes when a recipient is filled in or taken out; hidden fields show their value as an attribute. */
const RECIPIENT_ATTRIBUTES = ['data-hovercard-id', 'data-name', 'email', 'value'];

/**
 * Calls after every change of text, subject or recipients, at most once per animation frame, until `signal` aborts.
 *
 * Typing is seen by its events. What the page does by itself (undo puts all nodes anew, a signature is exchanged, a
 * recipient becomes a chip) is seen by two observers that look at nothing outside of this message.
 */
export function watchChanges(root: HTMLElement, fields: Fields, listener: () => void, signal: AbortSignal): void {
  const view = root.ownerDocument.defaultView;
  if (!view || signal.aborted) return;
  const schedule = oncePerFrame(view, listener, signal);
  root.addEventListener('input', schedule, { signal, passive: true });
  const observer = new MutationObserver(schedule);
  if (fields.rich) observer.observe(fields.rich, { childList: true, subtree: true, characterData: true });
  for (const form of root.querySelectorAll('form')) {
    observer.observe(form, { childList: true, subtree: true, attributeFilter: RECIPIENT_ATTRIBUTES });
  }
  signal.addEventListener('abort', () => observer.disconnect());
}
