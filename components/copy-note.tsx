import { useState } from 'preact/hooks';

const SAID = { waiting: '', copied: 'Copied.', failed: 'Select the text above and copy it.' } as const;

/** A text that the page did not take, whole and ready to be copied: nothing is lost. */
export function CopyNote({ text, onCopy }: { text: string; onCopy: (text: string) => Promise<boolean> }) {
  const [outcome, setOutcome] = useState<keyof typeof SAID>('waiting');
  return (
    <div class="copy">
      <p>The page did not take it. Your draft is as it was.</p>
      <p class="copy-text">{text}</p>
      <button type="button" class="chip" onClick={async () => setOutcome((await onCopy(text)) ? 'copied' : 'failed')}>
        Copy
      </button>
      <span role="status">{SAID[outcome]}</span>
    </div>
  );
}
