import { CHECK_IDS } from './coach/types.ts';
import { z } from './schema.ts';

// Apart from the requests, since only the popup needs it: the content script carries no schema that it does not use.

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

const pageStatus = z.object({
  site: z.enum(['gmail', 'linkedin']),
  isOn: z.boolean(),
  trouble: z.optional(z.enum(['unreadable-composer'])),
  draft: z.optional(draft),
  failures: z.array(failure),
});

/** Parses an answer where it arrives. */
export const answerSchema = z.object({
  status: pageStatus,
  result: z.optional(z.enum(['done', 'moved', 'failed'])),
});
