import type { ShownList } from '../utils/coach/checklist.ts';
import { headlineOf } from '../utils/coach/checklist.ts';
import type { Gate } from '../utils/coach/types.ts';
import { ChecklistView } from './checklist.tsx';
import type { ItemActions } from './item.tsx';
import { Message, WhatItDoes } from './message.tsx';
import { Ring } from './ring.tsx';
import { silenceOf } from './silence.ts';

/** The page as the content script tells it. */
export interface PageView {
  readonly isOn: boolean;
  readonly trouble?: string | undefined;
  readonly draft?: DraftView | undefined;
  readonly failures: readonly { readonly where: string; readonly kind: string; readonly times: number }[];
}

interface DraftView {
  readonly gate: Gate | 'unreadable';
  readonly isSnoozed: boolean;
  readonly shown?: ShownList | undefined;
  readonly switchedOff?: { readonly short: string } | undefined;
}

/** What can be done about the draft. */
export interface PageActions extends ItemActions {
  onUndo: () => void;
  onSnooze: (on: boolean) => void;
}

/** What the popup says of a page that has the coach in it. */
export function PopupPage({ page, actions }: { page: PageView; actions: PageActions }) {
  return (
    <>
      <Draft page={page} actions={actions} />
      {page.failures.length > 0 && (
        <p class="notice">
          Something of ours failed, and the page was left alone (
          {page.failures.map(({ where, kind, times }) => `${where}: ${kind}, ${times}×`).join('; ')}).
        </p>
      )}
    </>
  );
}

function Draft({ page: { isOn, trouble, draft }, actions }: { page: PageView; actions: PageActions }) {
  if (!isOn) {
    return (
      <Message title="Off in Gmail">
        <p>Switch it on below, and the coach looks along again.</p>
      </Message>
    );
  }
  if (trouble && !draft?.shown) return <Unreadable />;
  if (!draft) {
    return (
      <Message title="No message open">
        <WhatItDoes />
      </Message>
    );
  }
  if (draft.gate === 'unreadable') return <Unreadable />;
  if (draft.shown && !draft.isSnoozed) return <Checklist list={draft.shown} draft={draft} actions={actions} />;
  return (
    <Message title="Quiet for now">
      <p>{silenceOf(draft.gate, draft.isSnoozed)}</p>
      {draft.isSnoozed && (
        <button type="button" class="chip" onClick={() => actions.onSnooze(false)}>
          Look along again
        </button>
      )}
    </Message>
  );
}

function Unreadable() {
  return (
    <Message title="The coach can’t read this draft">
      <p>
        Gmail seems to have changed how it shows a message being written. Your mail works as ever; the coach stays out
        of it.
      </p>
    </Message>
  );
}

function Checklist({ list, draft, actions }: { list: ShownList; draft: DraftView; actions: PageActions }) {
  return (
    <section>
      <div class="row head">
        <div>
          <h1>{headlineOf(list)}</h1>
          <p class="count">
            {list.met} of {list.of} there
          </p>
        </div>
        <Ring met={list.met} of={list.of} />
      </div>
      <ChecklistView list={list} switchedOff={draft.switchedOff} actions={actions} />
    </section>
  );
}
