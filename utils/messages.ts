import { CHECK_IDS } from './coach/types.ts';
import type { CoachedState } from './coached.ts';
import { z } from './schema.ts';
import type { Site, SiteTrouble, WriteResult } from './surfaces/site.ts';

const check = z.enum(CHECK_IDS);

/** Every message between contexts; who answers `page-status` and the acts is the content script of a page. */
export const requestSchema = z.union([
  /** The shortcut was pressed; nobody waits for an answer. */
  z.object({ name: z.literal('open-panel') }),
  z.object({ name: z.literal('page-status') }),
  z.object({ name: z.literal('insert'), check, offerId: z.string() }),
  z.object({ name: z.literal('dismiss'), check }),
  z.object({ name: z.literal('disable'), check }),
  z.object({ name: z.literal('enable') }),
  z.object({ name: z.literal('snooze'), on: z.boolean() }),
  /** On or off for the whole site. */
  z.object({ name: z.literal('switch'), on: z.boolean() }),
]);
export type Request = z.infer<typeof requestSchema>;

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
