import { z } from 'zod';
import { CHECK_IDS, type CheckId, type Draft, type Review, type Status, SURFACES } from './coach/types.ts';

// All of zod, unlike what ships: its messages name what was expected, and only scripts come here.
const named = z.object({ name: z.string().nullish(), address: z.string().nullish() });

/**
 * A message as a line of the labelled corpus holds it. Labels are not read here; unknown fields are ignored.
 *
 * `lang` (BCP 47) is the language that the message is in, where the record says so.
 */
export const messageRecord = z.object({
  id: z.string(),
  surface: z.enum(SURFACES),
  to: z.array(named),
  body: z.string(),
  subject: z.string().nullish(),
  from: named.nullish(),
  isReply: z.boolean().nullish(),
  person: z
    .object({
      metAt: z.string().nullish(),
      metOn: z.string().nullish(),
      interests: z.array(z.string()).nullish(),
    })
    .nullish(),
  lang: z.string().nullish(),
});
export type MessageRecord = z.infer<typeof messageRecord>;

/** A record read from a line, or what is wrong with the line: fields and reasons, never its words. */
export type ParsedRecord = { readonly record: MessageRecord } | { readonly problems: readonly string[] };

/** Reads one line of a file of records. Never throws. */
export function parseRecord(line: string): ParsedRecord {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    // JSON.parse's own message quotes the line, which is somebody's letter.
    return { problems: ['not valid JSON'] };
  }
  const parsed = messageRecord.safeParse(value);
  if (parsed.success) return { record: parsed.data };
  return {
    problems: parsed.error.issues.map(
      ({ path, message }) => `${path.length > 0 ? path.join('.') : 'record'}: ${message}`,
    ),
  };
}

/** The draft that a record describes. `nowMs` is absent where no clock is wanted. */
export function draftOf(record: MessageRecord, nowMs?: number): Draft {
  const { surface, subject, to, from, isReply, person, body } = record;
  return {
    surface,
    subject: subject ?? undefined,
    to: to.map(withoutNulls),
    from: from ? withoutNulls(from) : undefined,
    isReply: isReply ?? false,
    person: person && {
      metAt: person.metAt ?? undefined,
      metOn: person.metOn ?? undefined,
      interests: person.interests ?? undefined,
    },
    body,
    nowMs,
  };
}

function withoutNulls({ name, address }: z.infer<typeof named>): Draft['to'][number] {
  return { name: name ?? undefined, address: address ?? undefined };
}

/** Whether the record says that it is in another language than English, on which the coach is silent. */
export function isForeign({ lang }: MessageRecord): boolean {
  return lang != null && lang.trim() !== '' && !/^en(?:$|[-_]|glish$)/i.test(lang.trim());
}

/** What the headless coach answers to one record. `advice` is null where the status asks for nothing. */
export interface Answer {
  readonly id: string;
  readonly followUp: boolean;
  readonly checks: Partial<Record<CheckId, CheckAnswer>>;
}
interface CheckAnswer {
  readonly status: Status;
  readonly spans: readonly (readonly [number, number])[];
  readonly advice: string | null;
}

/** A review in the form of an answer, in the guide's order; checks that failed are left out. */
export function answerOf(id: string, review: Review): Answer {
  const verdictOf = new Map(review.verdicts.map((verdict) => [verdict.check, verdict]));
  const checks: Partial<Record<CheckId, CheckAnswer>> = {};
  for (const check of CHECK_IDS) {
    const verdict = verdictOf.get(check);
    if (!verdict) continue;
    const { status, spans, advice } = verdict;
    checks[check] = { status, spans: spans.map(({ start, end }) => [start, end] as const), advice: advice ?? null };
  }
  return { id, followUp: review.followUp, checks };
}

/** The answer of a coach that keeps silent. */
export function silentAnswer(id: string): Answer {
  const silence: CheckAnswer = { status: 'na', spans: [], advice: null };
  return { id, followUp: false, checks: Object.fromEntries(CHECK_IDS.map((check) => [check, silence])) };
}
