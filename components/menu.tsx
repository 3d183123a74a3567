import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';

interface MenuProps {
  /** What the button is for, to who cannot see where it stands. */
  label: string;
  actions: readonly { label: string; onChoose: () => void }[];
}

/** A "⋯" button with a few actions behind it. Escape closes it alone; Tab leads through it like through any buttons. */
export function Menu({ label, actions }: MenuProps) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const whole = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // At the foot of a panel it would open out of sight.
    if (isOpen) list.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  const closing = {
    onKeyDown(event: KeyboardEvent) {
      if (event.key !== 'Escape' || !isOpen) return;
      // Escape means this menu alone, not the panel it stands in.
      event.stopPropagation();
      setOpen(false);
      button.current?.focus();
    },
    onBlur({ relatedTarget }: FocusEvent) {
      if (relatedTarget instanceof Node && !whole.current?.contains(relatedTarget)) setOpen(false);
    },
  };
  return (
    <div class="menu" ref={whole}>
      <button
        type="button"
        class="dots"
        ref={button}
        aria-label={label}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
        {...closing}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="3" cy="8" r="1.3" />
          <circle cx="8" cy="8" r="1.3" />
          <circle cx="13" cy="8" r="1.3" />
        </svg>
      </button>
      <div class="menu-list" ref={list} id={id} hidden={!isOpen}>
        {actions.map((action) => (
          <button
            type="button"
            key={action.label}
            onClick={() => {
              setOpen(false);
              action.onChoose();
            }}
            {...closing}
          >
            {action.label}
          </button>
        ))}
      </div>
    </div>
  );
}
