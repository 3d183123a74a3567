import { useId, useState } from 'preact/hooks';
import type { Source } from '../utils/coach/checklist.ts';

/** What a grade means, in words that promise no more than it does. */
const GRADES: Readonly<Record<string, string>> = {
  A: 'Well tested research (grade A)',
  B: 'Research, fewer studies (grade B)',
  C: 'A company’s own figures (grade C)',
  D: 'Custom, not science (grade D)',
};

/** The source of a piece of advice, one click away. */
export function SourceNote({ source }: { source: Source }) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <div class="source">
      <button type="button" class="plain" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
        Where this comes from
      </button>
      <p id={id} hidden={!isOpen}>
        {source.url ? (
          <a href={source.url} target="_blank" rel="noreferrer noopener">
            {source.name}
          </a>
        ) : (
          source.name
        )}
        {source.grade && <span class="grade">{GRADES[source.grade] ?? `Grade ${source.grade}`}</span>}
      </p>
    </div>
  );
}
