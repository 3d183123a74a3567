import { Ring } from './ring.tsx';

interface MarkProps {
  met: number;
  of: number;
  isExpanded: boolean;
  /** Only the ring, where there is no room for words. */
  isCompact?: boolean;
  /** `byKeyboard`: the focus should follow into what opens. */
  onToggle: (byKeyboard: boolean) => void;
}

/** The small count near the composer's own buttons. */
export function Mark({ met, of, isExpanded, isCompact = false, onToggle }: MarkProps) {
  const count = `${met} of ${of}`;
  return (
    <button
      type="button"
      class={isCompact ? 'mark mark-compact' : 'mark'}
      aria-expanded={isExpanded}
      aria-label={`${count} there. Second Hello`}
      title={isCompact ? `${count} there` : undefined}
      // A click made by a key has no clicks to count.
      onClick={({ detail }) => onToggle(detail === 0)}
    >
      <Ring met={met} of={of} />
      {!isCompact && <span aria-hidden="true">{count}</span>}
    </button>
  );
}
