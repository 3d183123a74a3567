import { type CheckId, isCheckId } from './coach/types.ts';
import type { CoachedState } from './coached.ts';
import { fieldsOf } from './fields.ts';
import type { Site, SiteTrouble, WriteResult } from './surfaces/site.ts';

/** Every message between contexts; who answers `page-status` and the acts is the content script of a page. */
export type Request =
  /** The shortcut was pressed; nobody waits for an answer. */
  | { readonly name: 'open-panel' | 'page-status' | 'enable' }
  | { readonly name: 'insert'; readonly check: CheckId; readonly offerId: string }
  | { readonly name: 'dismiss' | 'disable'; readonly check: CheckId }
  /** `switch` is on or off for the whole site. */
  | { readonly name: 'snooze' | 'switch'; readonly on: boolean };

/**
 * Reads a message as a request; `undefined` for anything else.
 *
 * By hand, and so is the reading of the settings: zod reads what the extension's own pages and the scripts get, but it
 * would be a fifteenth of the content script's weight for these two small shapes.
 */
export function readRequest(message: unknown): Request | undefined {
  const { name, check, offerId, on } = fieldsOf(message);
  switch (name) {
    case 'open-panel':
    case 'page-status':
    case 'enable':
      return { name };
    case 'insert':
      return isCheckId(check) && typeof offerId === 'string' ? { name, check, offerId } : undefined;
    case 'dismiss':
    case 'disable':
      return isCheckId(check) ? { name, check } : undefined;
    case 'snooze':
    case 'switch':
      return typeof on === 'boolean' ? { name, on } : undefined;
    default:
      return undefined;
  }
}

/** What a page with a coach in it tells the popup; no word of the draft but what stands on an offer. */
export interface PageStatus {
  readonly site: Site['id'];
  readonly isOn: boolean;
  readonly trouble?: SiteTrouble | undefined;
  readonly draft?: (Pick<CoachedState, 'gate' | 'isSnoozed'> & Partial<CoachedState>) | undefined;
  readonly failures: readonly { readonly where: string; readonly kind: string; readonly times: number }[];
}

/** The answer to every request but `open-panel`: the page as it is afterwards, and how an insertion went. */
export interface Answer {
  readonly status: PageStatus;
  readonly result?: WriteResult | undefined;
}
