import { render } from 'preact';
import type { PopupState } from '../../components/popup.tsx';
import { Popup } from '../../components/popup.tsx';
import type { ThemeName } from '../../components/theme.ts';
import { themeStyle } from '../../components/theme.ts';
import { askPage } from '../../utils/ask-page.ts';
import { copyText } from '../../utils/clipboard.ts';
import type { Request } from '../../utils/messages.ts';
import { readSettings } from '../../utils/settings.ts';

/** Shows the draft of the tab in front; every click is done by that page, which answers with what it is like afterwards. */
export async function startPopup(container: HTMLElement): Promise<void> {
  let state: PopupState = { kind: 'asking' };
  const hasSettingsTrouble = (await readSettings()).trouble !== undefined;

  async function ask(request: Request): Promise<void> {
    const { answer, isGmail } = await askPage(request);
    state = answer ? { kind: 'page', page: answer.status } : { kind: 'no-answer', isGmail };
    draw();
    // The words stand in the draft, with the gap selected: the popup gives way to it.
    if (answer?.result === 'done') window.close();
  }

  const actions = {
    onOffer: (check, offerId) => ask({ name: 'insert', check, offerId }),
    onDismiss: (check) => ask({ name: 'dismiss', check }),
    onDisable: (check) => ask({ name: 'disable', check }),
    onUndo: () => ask({ name: 'enable' }),
    onSnooze: (on) => ask({ name: 'snooze', on }),
    onSwitch: (on) => ask({ name: 'switch', on }),
    onCopy: copyText,
  } satisfies Parameters<typeof Popup>[0]['actions'];

  const dark = matchMedia('(prefers-color-scheme: dark)');
  function draw(): void {
    render(
      <div class="sh">
        <Popup state={state} hasSettingsTrouble={hasSettingsTrouble} actions={actions} />
      </div>,
      container,
    );
  }
  const paint = () => paintDocument(dark.matches ? 'dark' : 'light');
  dark.addEventListener('change', paint);
  paint();
  await ask({ name: 'page-status' });
}

/** On the root, since the browser may show more of the document than its body. */
function paintDocument(theme: ThemeName): void {
  const { style } = document.documentElement;
  for (const [name, value] of Object.entries(themeStyle(theme))) {
    if (name.startsWith('--')) style.setProperty(name, value);
  }
  style.colorScheme = theme;
}
