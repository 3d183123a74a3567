import type { Span } from '../../coach/types.ts';
import type { Edit } from '../site.ts';

/** What an edit makes of a text. */
export function applied(text: string, { span, text: inserted }: Edit): string {
  return text.slice(0, span.start) + inserted + text.slice(span.end);
}

/** The part of the text that is selected after an edit: its gap, or nothing right after what was put in. */
export function selectedAfter({ span, text, gap }: Edit): Span {
  const { start, end } = gap ?? { start: text.length, end: text.length };
  return { start: span.start + start, end: span.start + end };
}
