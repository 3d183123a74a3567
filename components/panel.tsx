import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { ShownList } from '../utils/coach/checklist.ts';
import { headlineOf } from '../utils/coach/checklist.ts';
import { ChecklistView } from './checklist.tsx';
import type { ItemActions } from './item.tsx';
import { Menu } from './menu.tsx';

/** What can be done in the panel. */
export interface PanelActions extends ItemActions {
  onUndo: () => void;
  onSnooze: (on: boolean) => void;
  onTurnOff: () => void;
  onClose: () => void;
}

interface PanelProps {
  /** Without one, `silence` says why there is none. */
  list: ShownList | undefined;
  silence: string;
  switchedOff: { short: string } | undefined;
  isSnoozed: boolean;
  /** The focus moves in whenever this number rises: by shortcut it does, by mouse the caret stays in the draft. */
  focusCalls: number;
  actions: PanelActions;
}

/** The checklist beside the composer. Not modal: writing goes on while it is open. */
export function Panel({ list, silence, switchedOff, isSnoozed, focusCalls, actions }: PanelProps) {
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const hadFocus = useRef(false);
  useLayoutEffect(() => {
    if (focusCalls > 0) panel.current?.focus();
  }, [focusCalls]);
  useLayoutEffect(() => {
    // The button that had the focus is gone with its item: who uses the keyboard goes on from the panel.
    if (hadFocus.current && !panel.current?.contains(focusedNear(panel.current))) panel.current?.focus();
  });
  return (
    <div
      class="panel"
      role="dialog"
      aria-labelledby={id}
      tabIndex={-1}
      ref={panel}
      onFocusIn={() => {
        hadFocus.current = true;
      }}
      onFocusOut={({ relatedTarget }) => {
        // Without a next element the focus was lost, not moved: it may be our own doing.
        if (relatedTarget) hadFocus.current = false;
      }}
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
              { label: 'Quiet for this draft', onChoose: () => actions.onSnooze(true) },
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
      {isSnoozed && (
        <div class="offers">
          <button type="button" class="chip" onClick={() => actions.onSnooze(false)}>
            Look along again
          </button>
        </div>
      )}
      {list && <ChecklistView list={list} switchedOff={switchedOff} actions={actions} />}
    </div>
  );
}

/** The focused element of the tree an element is in: in a shadow root `document` only knows the host. */
function focusedNear(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.activeElement : element.ownerDocument.activeElement;
}
