import { Message, WhatItDoes } from './message.tsx';
import type { PageActions, PageView } from './popup-page.tsx';
import { PopupPage } from './popup-page.tsx';

/** What the popup knows of the tab in front. `no-answer`: nothing of ours is in the page, `isGmail` where the address tells. */
export type PopupState =
  | { readonly kind: 'asking' }
  | { readonly kind: 'no-answer'; readonly isGmail: boolean }
  | { readonly kind: 'page'; readonly page: PageView };

interface PopupProps {
  state: PopupState;
  /** Whether what the user chose could not be understood, so that the defaults stand in. */
  hasSettingsTrouble: boolean;
  actions: PageActions & { onSwitch: (on: boolean) => void };
}

/** The toolbar popup. */
export function Popup({ state, hasSettingsTrouble, actions }: PopupProps) {
  return (
    <main class="popup">
      {state.kind === 'no-answer' && <NoAnswer isGmail={state.isGmail} />}
      {state.kind === 'page' && <PopupPage page={state.page} actions={actions} />}
      {hasSettingsTrouble && (
        <p class="notice">Your settings could not be read. They are kept, and the defaults are used.</p>
      )}
      <footer>
        {state.kind === 'page' && (
          <label class="switch">
            <input
              type="checkbox"
              role="switch"
              checked={state.page.isOn}
              aria-checked={state.page.isOn}
              onChange={({ currentTarget }) => actions.onSwitch(currentTarget.checked)}
            />
            On in Gmail
          </label>
        )}
        <p>Nothing leaves this computer.</p>
      </footer>
    </main>
  );
}

function NoAnswer({ isGmail }: { isGmail: boolean }) {
  if (isGmail) {
    return (
      <Message title="Reload this tab">
        <p>It was open before Second Hello was installed or updated, so the coach is not in it yet.</p>
      </Message>
    );
  }
  return (
    <Message title="No message here">
      <WhatItDoes />
      <p>If this is Gmail, reload this tab: it may have been open before Second Hello was installed.</p>
    </Message>
  );
}
