import type { CheckId, Review, Span, Status } from './types.ts';
import { needsAttention } from './types.ts';

/** What is said of a check beside its verdict: the headings, the reason, and where it comes from. */
export interface CheckInfo {
  readonly id: CheckId;
  /** The heading of the item where the verdict brings no advice of its own. */
  readonly title: string;
  /** The tick's label, such as "greeted by name". */
  readonly short: string;
  readonly why: string;
  readonly source: Source;
}

/** Where a check's guidance comes from. `grade` tells how well it is carried: A and B are research, D is custom. */
export interface Source {
  readonly name: string;
  readonly url?: string | undefined;
  readonly grade?: string | undefined;
}

/** One thing that would make the message better. `advice` is its heading, `short` names its check in a few words. */
export interface OpenItem {
  readonly check: CheckId;
  readonly status: Status;
  readonly advice: string;
  readonly short: string;
  readonly why: string;
  readonly source: Source;
  readonly spans: readonly Span[];
}

/** What is there and what is open, as it is shown: `met` of `of` checks, `done` the ticks' labels. */
export interface Checklist {
  readonly met: number;
  readonly of: number;
  readonly open: readonly OpenItem[];
  readonly done: readonly string[];
}

/** An open item with what can be done about it. `copy` is a text that could not be put in and is offered for copying instead. */
export interface ShownItem extends Pick<OpenItem, 'check' | 'advice' | 'short' | 'why' | 'source'> {
  readonly offers: readonly { readonly id: string; readonly label: string }[];
  readonly copy?: string | undefined;
}

/** The checklist as mark, panel and popup show it. */
export interface ShownList extends Pick<Checklist, 'met' | 'of' | 'done'> {
  readonly open: readonly ShownItem[];
}

/** Checks the user does not want to hear of: `disabled` for good, `dismissed` in this draft. */
export interface Unwanted {
  readonly disabled: ReadonlySet<CheckId>;
  readonly dismissed: ReadonlySet<CheckId>;
}

/** Hints are shown where they need attention and earn no tick: nobody's note is worth less for being a day late. */
const HINTS: ReadonlySet<CheckId> = new Set<CheckId>(['length', 'timeliness']);

/**
 * The checklist of a review; what does harm or is absent comes first, then the guide's order.
 *
 * A dismissed check leaves the list but not the count, since it is still not there; a disabled one leaves both.
 */
export function checklistOf(review: Review, checks: readonly CheckInfo[], unwanted: Unwanted): Checklist {
  const infoOf = new Map(checks.map((info) => [info.id, info]));
  const judged = review.verdicts.flatMap((verdict) => {
    const info = infoOf.get(verdict.check);
    return info && verdict.status !== 'na' && !unwanted.disabled.has(verdict.check) ? [{ verdict, info }] : [];
  });
  const counted = judged.filter(({ verdict }) => !HINTS.has(verdict.check));
  const done = counted.filter(({ verdict }) => verdict.status === 'pass').map(({ info }) => info.short);
  const open = judged
    .filter(({ verdict }) => needsAttention(verdict.status) && !unwanted.dismissed.has(verdict.check))
    .map(({ verdict, info }) => ({
      check: verdict.check,
      status: verdict.status,
      advice: verdict.advice ?? info.title,
      short: info.short,
      why: info.why,
      source: info.source,
      spans: verdict.spans,
    }));
  open.sort((a, b) => Number(b.status === 'miss') - Number(a.status === 'miss'));
  return { met: done.length, of: counted.length, open, done };
}

const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

/** The line above the list: praise where nothing is open, else how much would help. */
export function headlineOf({ met, of, open }: Pick<Checklist, 'met' | 'of'> & { open: readonly unknown[] }): string {
  if (open.length > 0) {
    const number = NUMBERS[open.length] ?? String(open.length);
    return `${number} ${open.length === 1 ? 'thing' : 'things'} would make it warmer`;
  }
  return met === of ? 'All there' : 'Nothing more to suggest';
}

/** The ticks in one line: "Greeted by name · who you are". */
export function doneLineOf(done: readonly string[]): string {
  const line = done.join(' · ');
  return line.charAt(0).toUpperCase() + line.slice(1);
}
