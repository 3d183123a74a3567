import { useEffect, useId, useRef } from 'preact/hooks';
import type { ShownList } from '../utils/coach/checklist.ts';
import { headlineOf } from '../utils/coach/checklist.ts';
import { ChecklistView } from './checklist.tsx';
import type { ItemActions } from './item.tsx';
import { Menu } from './menu.tsx';

/** What can be done in the panel. */
export interface PanelActions extends ItemActions {
  onUndo: () => void;
  onSnooze: () => void;
  onTurnOff: () => void;
  onClose: () => void;
}

interface PanelProps {
  /** Without one, `silence` says why there is none. */
  list: ShownList | undefined;
  silence: string;
  switchedOff: { short: string } | undefined;
  /** Whether the focus moves in when it opens: by shortcut it does, by mouse the caret stays in the draft. */
  takesFocus: boolean;
  actions: PanelActions;
}

/** The checklist beside the composer. Not modal: writing goes on while it is open. */
export function Panel({ list, silence, switchedOff, takesFocus, actions }: PanelProps) {
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) panel.current?.focus();
  }, [takesFocus]);
  return (
    <div
      class="panel"
      role="dialog"
      aria-labelledby={id}
      tabIndex={-1}
      ref={panel}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        actions.onClose();
      }}
    >
      <div class="row head">
        <div>
          <h2 id={id}>{list ? headlineOf(list) : 'Quiet for now'}</h2>
          <p class="count">{list ? `${list.met} of ${list.of} there` : silence}</p>
        </div>
        {list && (
          <Menu
            label="More for this draft"
            actions={[
              { label: 'Quiet for this draft', onChoose: actions.onSnooze },
              { label: 'Turn off in Gmail', onChoose: actions.onTurnOff },
            ]}
          />
        )}
        <button type="button" class="dots" aria-label="Close" onClick={actions.onClose}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4 4l8 8M12 4l-8 8" />
          </svg>
        </button>
      </div>
      {list && <ChecklistView list={list} switchedOff={switchedOff} actions={actions} />}
    </div>
  );
}
