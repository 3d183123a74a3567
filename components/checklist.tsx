import type { ShownList } from '../utils/coach/checklist.ts';
import { doneLineOf } from '../utils/coach/checklist.ts';
import type { ItemActions } from './item.tsx';
import { Item } from './item.tsx';

interface ChecklistProps {
  list: ShownList;
  /** A check that was just switched off for good. */
  switchedOff: { short: string } | undefined;
  actions: ItemActions & { onUndo: () => void };
}

/** What is open, then what is there in one line; the same in panel and popup. */
export function ChecklistView({ list, switchedOff, actions }: ChecklistProps) {
  return (
    <>
      {switchedOff && (
        <p class="notice" role="status">
          “{doneLineOf([switchedOff.short])}” is no longer checked.{' '}
          <button type="button" class="plain" onClick={actions.onUndo}>
            Undo
          </button>
        </p>
      )}
      {list.open.length > 0 && (
        <ul class="items">
          {list.open.map((item) => (
            <Item key={item.check} item={item} actions={actions} />
          ))}
        </ul>
      )}
      {list.done.length > 0 && (
        <p class="done">
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3 8.5 6.5 12 13 4.5" />
          </svg>
          <span>
            <span class="unseen">Already there: </span>
            {doneLineOf(list.done)}
          </span>
        </p>
      )}
    </>
  );
}
