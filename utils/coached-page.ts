import type { Coached, CoachingParts } from './coached.ts';
import { coachComposer } from './coaching.ts';
import type { Composer, Site } from './surfaces/site.ts';

/** Every composer of a page, coached. */
export interface CoachedPage {
  /** Every open draft, minimised ones too, the one last used at the end. */
  all(): readonly Coached[];
  /** Those that have a box on the page. */
  visible(): readonly Coached[];
  /** The draft the user is at: the one last focused or changed, else the newest; `undefined` where none is open. */
  inUse(): Coached | undefined;
  /** Reads every draft again: what the user chose has changed. */
  refresh(): void;
}

/** Coaches every composer the site reports until the signal aborts; calls `onChange` when there is something new to show. */
export function coachPage(
  site: Site,
  page: Document,
  parts: CoachingParts,
  signal: AbortSignal,
  onChange: () => void,
): CoachedPage {
  const drafts: Coached[] = [];

  function toFront(coached: Coached): void {
    const place = drafts.indexOf(coached);
    if (place >= 0) drafts.push(...drafts.splice(place, 1));
  }

  function open(composer: Composer): void {
    if (composer.closed.aborted || signal.aborted) return;
    const coached = coachComposer(composer, parts, signal, onChange);
    drafts.push(coached);
    composer.onChange(() => toFront(coached));
    composer.closed.addEventListener('abort', () => {
      drafts.splice(drafts.indexOf(coached), 1);
      onChange();
    });
  }

  page.addEventListener(
    'focusin',
    ({ target }) => {
      const coached = drafts.find(({ composer }) => target instanceof Node && composer.root.contains(target));
      if (coached) toFront(coached);
    },
    { signal, capture: true },
  );
  try {
    site.watch(page, open, signal);
  } catch (error) {
    parts.note('site', error);
  }

  const visible = () => drafts.filter(({ composer }) => hasBox(composer.root));
  return {
    all: () => drafts,
    visible,
    inUse: () => visible().at(-1),
    refresh() {
      for (const coached of [...drafts]) coached.refresh();
    },
  };
}

/** A minimised composer stays in the page without a box. */
function hasBox(element: HTMLElement): boolean {
  return element.isConnected && element.getClientRects().length > 0;
}
