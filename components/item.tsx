import { useId } from 'preact/hooks';
import type { ShownItem } from '../utils/coach/checklist.ts';
import type { CheckId } from '../utils/coach/types.ts';
import { CopyNote } from './copy-note.tsx';
import { Menu } from './menu.tsx';
import { Why } from './why.tsx';

/** What can be done about an item; the same in panel and popup. */
export interface ItemActions {
  onOffer: (check: CheckId, offerId: string) => void;
  onDismiss: (check: CheckId) => void;
  onDisable: (check: CheckId) => void;
  /** Resolves to whether the text is on the clipboard now. */
  onCopy: (text: string) => Promise<boolean>;
}

/** One thing that would make the message better: what, why, the words for it, and the ways to be rid of it. */
export function Item({ item, actions }: { item: ShownItem; actions: ItemActions }) {
  const { check, advice, why, source, offers, copy } = item;
  const id = useId();
  return (
    <li class="item" aria-labelledby={id}>
      <div class="row">
        <h3 id={id}>{advice}</h3>
        <Menu
          label={`More for “${advice}”`}
          actions={[
            { label: 'Not in this draft', onChoose: () => actions.onDismiss(check) },
            { label: 'Never check this', onChoose: () => actions.onDisable(check) },
          ]}
        />
      </div>
      <Why why={why} source={source} />
      {offers.length > 0 && (
        <div class="offers">
          {offers.map((offer) => (
            <button type="button" class="chip" key={offer.id} onClick={() => actions.onOffer(check, offer.id)}>
              {offer.label}
            </button>
          ))}
        </div>
      )}
      {copy !== undefined && <CopyNote key={copy} text={copy} onCopy={actions.onCopy} />}
    </li>
  );
}
