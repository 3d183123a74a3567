import { useId, useState } from 'preact/hooks';
import type { Source } from '../utils/coach/checklist.ts';

/** What a grade means, in words that promise no more than it does. */
const GRADES: Readonly<Record<string, string>> = {
  A: 'Well tested research (grade A)',
  B: 'Research, fewer studies (grade B)',
  C: 'A company’s own figures (grade C)',
  D: 'Custom, not science (grade D)',
};

/** Why an item matters, in one line, and one click away the source of it. */
export function Why({ why, source }: { why: string; source: Source }) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <p class="why">
        {why}{' '}
        <button
          type="button"
          class="plain"
          aria-label="Source of this advice"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          Source
        </button>
      </p>
      <p class="source" id={id} hidden={!isOpen}>
        {source.url ? (
          <a href={source.url} target="_blank" rel="noreferrer noopener">
            {source.name}
          </a>
        ) : (
          source.name
        )}
        {source.grade && <span class="grade">{GRADES[source.grade] ?? `Grade ${source.grade}`}</span>}
      </p>
    </>
  );
}
