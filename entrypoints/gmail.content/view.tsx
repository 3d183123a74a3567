import { render } from 'preact';
import { copyText } from '../../utils/clipboard.ts';
import type { Coached } from '../../utils/coached.ts';
import type { CoachedPage } from '../../utils/coached-page.ts';
import { keysOf } from '../../utils/keys.ts';
import { Overlay } from './overlay.tsx';

/** What the view shows and what it may do beyond the drafts. */
export interface ViewParts {
  page(): CoachedPage | undefined;
  turnOff(): void;
}

/** The marks and the panel of a page, drawn into our own shadow root. */
export interface View {
  draw(): void;
  /** Opens the panel of the draft in use with the focus in it. */
  openByShortcut(): void;
  /** A key pressed in the page: Escape in a draft closes its panel. */
  onPageKey(event: KeyboardEvent): void;
}

/**
 * Draws into `container`, whose shadow host is `host`, until the signal aborts.
 *
 * One panel at most is open, and only ever because the user opened it.
 */
export function createView(container: HTMLElement, host: Element, parts: ViewParts, signal: AbortSignal): View {
  const keyOf = keysOf();
  let open: { coached: Coached; wasAskedFor: boolean; focusCalls: number } | undefined;

  function draw(): void {
    const drafts = signal.aborted ? [] : (parts.page()?.visible() ?? []);
    closeWhatIsGone(drafts);
    // The page may have thrown our host out with something of its own.
    if (!signal.aborted && !host.isConnected) document.documentElement.append(host);
    const announcement = parts.page()?.inUse()?.state().announcement ?? '';
    render(
      <>
        {drafts.map((coached) => (
          <Overlay
            key={keyOf(coached)}
            coached={coached}
            all={parts.page()?.all() ?? []}
            host={host}
            isOpen={open?.coached === coached}
            focusCalls={open?.focusCalls ?? 0}
            actions={actionsFor(coached)}
            onToggle={(byKeyboard) => (open?.coached === coached ? close() : openFor(coached, byKeyboard, false))}
          />
        ))}
        <div class="unseen" role="status">
          {announcement}
        </div>
      </>,
      container,
    );
  }

  /** A panel goes with its draft; one opened from the mark goes with the mark too. */
  function closeWhatIsGone(drafts: readonly Coached[]): void {
    if (!open) return;
    const { shown, isSnoozed } = open.coached.state();
    const isQuiet = !shown || isSnoozed;
    if (!drafts.includes(open.coached) || (isQuiet && !open.wasAskedFor)) open = undefined;
  }

  function openFor(coached: Coached, takesFocus: boolean, wasAskedFor: boolean): void {
    const before = open?.coached === coached ? open.focusCalls : 0;
    open = { coached, wasAskedFor, focusCalls: takesFocus ? before + 1 : before };
    // Who opens the panel asks for advice now: there is no pause to wait for.
    coached.refresh();
    draw();
  }

  function close(): void {
    const closing = open?.coached;
    open = undefined;
    draw();
    closing?.composer.focus();
  }

  const actionsFor = (coached: Coached) => ({
    onOffer: coached.insert,
    onDismiss: coached.dismiss,
    onDisable: coached.disable,
    onUndo: coached.enable,
    onSnooze: coached.snooze,
    onTurnOff: parts.turnOff,
    onCopy: copyText,
    onClose: close,
  });

  /** Escape closes what was opened last: the panel, before the page closes the composer under it. */
  function onPageKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.isComposing || !open) return;
    const { target } = event;
    if (!(target instanceof Node) || !open.coached.composer.root.contains(target)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type === 'keydown') close();
  }

  // A click on ours must not take the caret out of the draft.
  container.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
  signal.addEventListener('abort', () => render(null, container), { once: true });

  return {
    draw,
    onPageKey,
    openByShortcut() {
      const coached = parts.page()?.inUse();
      if (coached) openFor(coached, true, true);
    },
  };
}
