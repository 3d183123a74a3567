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

/** Kept free between what is ours and what is the page's. */
export const GAP = 8;
const MARK = { width: 86, height: 28 };
const COMPACT_WIDTH = 32;

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
  const size = { width: MARK.width * scale, height: MARK.height * scale };
  const compact = COMPACT_WIDTH * scale;
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

/** What a mark in its place takes of the screen. */
export function markBox({ left, top, isCompact }: MarkPlace, scale: number): Box {
  const width = isCompact ? COMPACT_WIDTH : MARK.width;
  return { left, top, right: left + width * scale, bottom: top + MARK.height * scale };
}
