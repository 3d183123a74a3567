import { CHECK_IDS } from './coach/types.ts';
import type { CoachedState } from './coached.ts';
import { z } from './schema.ts';
import type { Site, SiteTrouble, WriteResult } from './surfaces/site.ts';

const check = z.enum(CHECK_IDS);

const source = z.object({ name: z.string(), url: z.optional(z.string()), grade: z.optional(z.string()) });

const item = z.object({
  check,
  advice: z.string(),
  short: z.string(),
  why: z.string(),
  source,
  offers: z.array(z.object({ id: z.string(), label: z.string() })),
  copy: z.optional(z.string()),
});

const list = z.object({ met: z.int(), of: z.int(), open: z.array(item), done: z.array(z.string()) });

const draft = z.object({
  gate: z.enum(['follow-up', 'everyday', 'empty', 'too-short', 'too-long', 'not-english', 'unreadable']),
  isSnoozed: z.boolean(),
  shown: z.optional(list),
  switchedOff: z.optional(z.object({ check, short: z.string() })),
});

const failure = z.object({ where: z.string(), kind: z.string(), times: z.int() });

/** What a page with a coach in it tells the popup; no word of the draft but what stands on an offer. */
export interface PageStatus {
  readonly site: Site['id'];
  readonly isOn: boolean;
  readonly trouble?: SiteTrouble | undefined;
  readonly draft?: (Pick<CoachedState, 'gate' | 'isSnoozed'> & Partial<CoachedState>) | undefined;
  readonly failures: readonly { readonly where: string; readonly kind: string; readonly times: number }[];
}

const pageStatus = z.object({
  site: z.enum(['gmail', 'linkedin']),
  isOn: z.boolean(),
  trouble: z.optional(z.enum(['unreadable-composer'])),
  draft: z.optional(draft),
  failures: z.array(failure),
});

/** Every message between contexts; who answers `page-status` and the acts is the content script of a page. */
export const requestSchema = z.discriminatedUnion('name', [
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

/** The answer to every request but `open-panel`: the page as it is afterwards, and how an insertion went. */
export interface Answer {
  readonly status: PageStatus;
  readonly result?: WriteResult | undefined;
}

/** Parses an answer where it arrives. */
export const answerSchema = z.object({
  status: pageStatus,
  result: z.optional(z.enum(['done', 'moved', 'failed'])),
});
