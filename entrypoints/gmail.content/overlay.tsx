import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Mark } from '../../components/mark.tsx';
import type { PanelActions } from '../../components/panel.tsx';
import { Panel } from '../../components/panel.tsx';
import { silenceOf } from '../../components/silence.ts';
import { themeStyle } from '../../components/theme.ts';
import type { Coached } from '../../utils/coached.ts';
import type { PageLook } from '../../utils/page-look.ts';
import { readPageLook } from '../../utils/page-look.ts';
import type { PanelPlace } from '../../utils/place-panel.ts';
import type { Places } from '../../utils/read-places.ts';
import { readPlaces } from '../../utils/read-places.ts';
import { isSame } from '../../utils/same.ts';
import { watchPlace } from '../../utils/watch-place.ts';

interface OverlayProps {
  coached: Coached;
  /** Every draft of the page, minimised ones too, so that the panel keeps off the others. */
  all: readonly Coached[];
  host: Element;
  isOpen: boolean;
  focusCalls: number;
  actions: PanelActions;
  onToggle: (byKeyboard: boolean) => void;
}

/** Mark and panel of one composer, kept in their places by the page's own movements. */
export function Overlay({ coached, all, host, isOpen, focusCalls, actions, onToggle }: OverlayProps) {
  const state = coached.state();
  const list = state.isSnoozed ? undefined : state.shown;
  const wrapper = useRef<HTMLDivElement>(null);
  const { places, look } = usePlaces({ coached, all, host, isOpen }, wrapper);
  const { mark, panel, isPanelUnderMenu } = places ?? {};
  return (
    <div class="sh" ref={wrapper} dir={look.dir} style={themeStyle(look.theme)}>
      {list && mark && (
        <div class="place" style={{ left: `${mark.left}px`, top: `${mark.top}px` }}>
          <Mark met={list.met} of={list.of} isCompact={mark.isCompact} isExpanded={isOpen} onToggle={onToggle} />
        </div>
      )}
      {isOpen && panel && (
        <div class="place" style={{ ...panelStyle(panel), visibility: isPanelUnderMenu ? 'hidden' : 'visible' }}>
          <Panel
            list={list}
            silence={silenceOf(state.gate, state.isSnoozed)}
            isSnoozed={state.isSnoozed}
            switchedOff={state.switchedOff}
            focusCalls={focusCalls}
            actions={actions}
          />
        </div>
      )}
    </div>
  );
}

function panelStyle({ left, top, right, bottom, growsUp }: PanelPlace) {
  const { clientHeight } = document.documentElement;
  return {
    left: `${left}px`,
    width: `${right - left}px`,
    maxHeight: `${bottom - top}px`,
    // Both are always there: one that is left out would stay as it was.
    top: growsUp ? 'auto' : `${top}px`,
    bottom: growsUp ? `${clientHeight - bottom}px` : 'auto',
  };
}

const UNKNOWN_LOOK: PageLook = { theme: 'light', dir: 'ltr' };

/** Places and look of a composer's surroundings, followed as long as the overlay is there. */
function usePlaces(
  { coached, all, host, isOpen }: Pick<OverlayProps, 'coached' | 'all' | 'host' | 'isOpen'>,
  wrapper: { current: HTMLDivElement | null },
): { places: Places | undefined; look: PageLook } {
  const [places, setPlaces] = useState<Places | undefined>();
  const [look, setLook] = useState(UNKNOWN_LOOK);
  const now = useRef({ all, isOpen });
  now.current = { all, isOpen };
  const wake = useRef<() => void>(undefined);
  useLayoutEffect(() => {
    const { composer } = coached;
    const ending = new AbortController();
    const place = () => {
      const seen = readPageLook(composer.root);
      const others = now.current.all.filter((other) => other !== coached).map((other) => other.composer);
      const scale = wrapper.current ? Number.parseFloat(getComputedStyle(wrapper.current).fontSize) / 16 || 1 : 1;
      const isRtl = seen.dir === 'rtl';
      const found = readPlaces({ composer, others, host, isRtl, scale, isOpen: now.current.isOpen });
      setLook((before) => (isSame(before, seen) ? before : seen));
      setPlaces((before) => (isSame(before, found) ? before : found));
    };
    const watched = () =>
      [composer.root, composer.editor, composer.anchor()].filter((element) => element !== undefined);
    // Not left to the next frame: a page that is hidden, or too busy to be painted, has none.
    place();
    const wakeUp = watchPlace(watched, place, ending.signal);
    wake.current = wakeUp;
    // The caret's line moves with the text, and an open panel keeps off it.
    composer.onChange(() => now.current.isOpen && wakeUp());
    return () => ending.abort();
  }, [coached, host, wrapper]);
  // A new count may mean a wider mark or a new row of buttons, another message takes room: look again, once.
  const { shown } = coached.state();
  const { length } = all;
  useLayoutEffect(() => wake.current?.(), [shown, isOpen, length]);
  return { places, look };
}
