/** A rectangle on the screen, in CSS pixels from the window's top left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Width and height of the window without its scroll bars. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** Where the mark stands; `isCompact` where there is only room for the ring. */
export interface MarkPlace {
  readonly left: number;
  readonly top: number;
  readonly isCompact: boolean;
  /** Whether it stands in the row of the composer's own buttons. */
  readonly isInRow: boolean;
}

/** Where the panel stands; it grows upwards from `bottom` (from the window's lower edge) to `maxHeight`. */
export interface PanelPlace {
  readonly left: number;
  readonly bottom: number;
  readonly width: number;
  readonly maxHeight: number;
}

const GAP = 8;
const PANEL = { width: 324, minWidth: 264, maxHeight: 720, minHeight: 160, minStacked: 240 };

/** What the mark is placed by; `scale` is 1 at a font size of 16 px. */
export interface MarkSurroundings {
  /** The row of the composer's own buttons, and what is taken in it. */
  readonly row: Box | undefined;
  readonly taken: readonly Box[];
  readonly root: Box;
  readonly viewport: Viewport;
  readonly isRtl: boolean;
  readonly scale: number;
}

/**
 * A free place for the mark: in the row as near to its end as there is room, else outside the composer below or above
 * its corner. `undefined` where every place would cover something.
 */
export function placeMark(around: MarkSurroundings): MarkPlace | undefined {
  const { row, root, viewport, isRtl, scale } = around;
  const size = { width: 86 * scale, height: 28 * scale };
  const compact = 32 * scale;
  if (row) {
    const top = (row.top + row.bottom - size.height) / 2;
    for (const width of [size.width, compact]) {
      const left = freeLeft(row, around.taken, width, isRtl);
      if (left !== undefined) return { left, top, isCompact: width === compact, isInRow: true };
    }
  }
  const left = isRtl ? root.left + GAP : root.right - size.width - GAP;
  if (root.bottom + size.height + GAP <= viewport.height) {
    return { left, top: root.bottom + GAP / 2, isCompact: false, isInRow: false };
  }
  const top = root.top - size.height - GAP / 2;
  return top >= 0 ? { left, top, isCompact: false, isInRow: false } : undefined;
}

/** The free stretch nearest to the row's end that takes `width`; the mark stands at that stretch's end. */
function freeLeft(row: Box, taken: readonly Box[], width: number, isRtl: boolean): number | undefined {
  const inRow = taken.filter((box) => box.right > row.left && box.left < row.right).sort((a, b) => a.left - b.left);
  const stretches: { left: number; right: number }[] = [];
  let left = row.left;
  for (const box of inRow) {
    stretches.push({ left, right: box.left });
    left = Math.max(left, box.right);
  }
  stretches.push({ left, right: row.right });
  const fitting = stretches.filter((stretch) => stretch.right - stretch.left >= width + 2 * GAP);
  const chosen = isRtl ? fitting[0] : fitting.at(-1);
  if (!chosen) return undefined;
  return isRtl ? chosen.left + GAP : chosen.right - GAP - width;
}

/** What the panel is placed by. */
export interface PanelSurroundings {
  readonly root: Box;
  /** The line the caret is in, and the row of Send: never covered. */
  readonly caret: Box | undefined;
  readonly row: Box | undefined;
  /** Other composers, rather not covered. */
  readonly others: readonly Box[];
  readonly viewport: Viewport;
  readonly isRtl: boolean;
  readonly scale: number;
}

/**
 * Beside the composer where there is room, else above or below it; in a window that is too small for either a sheet over
 * it that leaves the caret's line and Send free.
 */
export function placePanel(around: PanelSurroundings): PanelPlace {
  const sides = besidePlaces(around);
  const cover = (place: PanelPlace) => around.others.filter((box) => overlaps(box, place)).length;
  return sides.sort((a, b) => cover(a) - cover(b))[0] ?? stackedPlace(around) ?? sheetPlace(around);
}

/** Places at the composer's end and start, the end first; those with too little room are left out. */
function besidePlaces({ root, viewport, isRtl, scale }: PanelSurroundings): PanelPlace[] {
  const lowest = Math.min(Math.max(root.bottom, PANEL.minHeight + GAP), viewport.height - GAP);
  const maxHeight = Math.min(lowest - GAP, PANEL.maxHeight * scale);
  const place = (room: number, leftOf: (width: number) => number): PanelPlace[] => {
    const width = Math.min(PANEL.width * scale, room - 3 * GAP);
    if (width < PANEL.minWidth * scale) return [];
    return [{ left: leftOf(width), bottom: viewport.height - lowest, width, maxHeight }];
  };
  const right = place(viewport.width - root.right, () => root.right + 1.5 * GAP);
  const left = place(root.left, (width) => root.left - 1.5 * GAP - width);
  return isRtl ? [...left, ...right] : [...right, ...left];
}

/** Above or below the whole composer, whichever has more room. */
function stackedPlace(around: PanelSurroundings): PanelPlace | undefined {
  const { root, viewport, scale } = around;
  const place = placeIn(around, [
    { top: GAP, bottom: root.top - GAP },
    { top: root.bottom + GAP, bottom: viewport.height - GAP },
  ]);
  return place.maxHeight >= PANEL.minStacked * scale ? place : undefined;
}

/** Above or below the caret's line. */
function sheetPlace(around: PanelSurroundings): PanelPlace {
  const { root, caret, row, viewport } = around;
  const sendTop = Math.min(row?.top ?? root.bottom, viewport.height) - GAP;
  return placeIn(around, [
    { top: GAP, bottom: Math.min(caret ? caret.top - GAP : sendTop, sendTop) },
    { top: caret ? caret.bottom + GAP : sendTop, bottom: sendTop },
  ]);
}

interface Zone {
  readonly top: number;
  readonly bottom: number;
}

/** The place at the composer's end, in the taller of two zones. */
function placeIn({ root, viewport, isRtl, scale }: PanelSurroundings, [first, second]: [Zone, Zone]): PanelPlace {
  const width = Math.min(PANEL.width * scale, viewport.width - 2 * GAP);
  const ideal = isRtl ? root.left + GAP : root.right - GAP - width;
  const left = Math.min(Math.max(ideal, GAP), viewport.width - GAP - width);
  const zone = first.bottom - first.top >= second.bottom - second.top ? first : second;
  const maxHeight = Math.min(Math.max(zone.bottom - zone.top, 0), PANEL.maxHeight * scale);
  return { left, bottom: viewport.height - zone.bottom, width, maxHeight };
}

function overlaps(box: Box, place: PanelPlace): boolean {
  return box.left < place.left + place.width && box.right > place.left;
}
