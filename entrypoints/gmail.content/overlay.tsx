import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Mark } from '../../components/mark.tsx';
import type { PanelActions } from '../../components/panel.tsx';
import { Panel } from '../../components/panel.tsx';
import { silenceOf } from '../../components/silence.ts';
import { themeStyle } from '../../components/theme.ts';
import type { Coached } from '../../utils/coached.ts';
import type { PageLook } from '../../utils/page-look.ts';
import { readPageLook } from '../../utils/page-look.ts';
import type { Places } from '../../utils/read-places.ts';
import { readPlaces } from '../../utils/read-places.ts';
import { watchPlace } from '../../utils/watch-place.ts';

interface OverlayProps {
  coached: Coached;
  /** Every draft of the page, so that the panel keeps off the others. */
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
  const { places, look } = usePlaces(coached, all, host, wrapper);
  const { mark, panel, isPanelUnderMenu } = places ?? {};
  return (
    <div class="sh" ref={wrapper} dir={look.dir} style={themeStyle(look.theme)}>
      {list && mark && (
        <div class="place" style={{ left: `${mark.left}px`, top: `${mark.top}px` }}>
          <Mark met={list.met} of={list.of} isCompact={mark.isCompact} isExpanded={isOpen} onToggle={onToggle} />
        </div>
      )}
      {isOpen && panel && (
        <div
          class="place"
          style={{
            left: `${panel.left}px`,
            bottom: `${panel.bottom}px`,
            width: `${panel.width}px`,
            maxHeight: `${panel.maxHeight}px`,
            visibility: isPanelUnderMenu ? 'hidden' : 'visible',
          }}
        >
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

const UNKNOWN_LOOK: PageLook = { theme: 'light', dir: 'ltr' };

/** Places and look of a composer's surroundings, followed as long as the overlay is there. */
function usePlaces(
  coached: Coached,
  all: readonly Coached[],
  host: Element,
  wrapper: { current: HTMLDivElement | null },
): { places: Places | undefined; look: PageLook } {
  const [places, setPlaces] = useState<Places | undefined>();
  const [look, setLook] = useState(UNKNOWN_LOOK);
  const allNow = useRef(all);
  allNow.current = all;
  const wake = useRef<() => void>(undefined);
  useLayoutEffect(() => {
    const { composer } = coached;
    const ending = new AbortController();
    const place = () => {
      const look = readPageLook(composer.root);
      const others = allNow.current.filter((other) => other !== coached).map((other) => other.composer);
      const scale = wrapper.current ? Number.parseFloat(getComputedStyle(wrapper.current).fontSize) / 16 || 1 : 1;
      setLook((before) => (same(before, look) ? before : look));
      const now = readPlaces(composer, others, host, look.dir === 'rtl', scale);
      setPlaces((before) => (same(before, now) ? before : now));
    };
    const watched = () =>
      [composer.root, composer.editor, composer.anchor()].filter((element) => element !== undefined);
    wake.current = watchPlace(watched, place, ending.signal);
    return () => ending.abort();
  }, [coached, host, wrapper]);
  // A new state may mean a longer text or a new row of buttons: look again, once.
  const { shown } = coached.state();
  useLayoutEffect(() => wake.current?.(), [shown]);
  return { places, look };
}

/** Whether two plain values are alike, so that nothing is drawn anew for nothing. */
function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
