import type { Box, Viewport } from './placement.ts';
import { GAP } from './placement.ts';

/** Where the panel stands: it takes what it needs of the box, from its lower edge upwards or from its upper edge down. */
export interface PanelPlace extends Box {
  readonly growsUp: boolean;
}

/** What the panel is placed by; `scale` is 1 at a font size of 16 px. */
export interface PanelSurroundings {
  readonly root: Box;
  /** The row of Send. */
  readonly row: Box | undefined;
  /** The lines of the message that are to be seen. */
  readonly text: readonly Box[];
  /** The line the caret is in. */
  readonly caret: Box | undefined;
  /** What else stays in sight: marks, rows of Send and minimised boxes of other messages, a field in use. */
  readonly kept: readonly Box[];
  /** Other messages, rather not covered. */
  readonly others: readonly Box[];
  readonly viewport: Viewport;
  readonly isRtl: boolean;
  readonly scale: number;
}

const WIDTH = { usual: 324, least: 264 };
/** `usual` is about what two open items take; below `comfortable` reading means scrolling. */
const HEIGHT = { most: 720, usual: 420, comfortable: 300, least: 112 };

/** How bad it is, in the same unit, to cover one's own box or another, to lie across its edge, to be low, or far away. */
const COST = { own: 3, other: 2, across: 0.6, low: 4, far: 1, order: 0.01 };

interface Column {
  readonly left: number;
  readonly right: number;
}

interface Zone {
  readonly top: number;
  readonly bottom: number;
}

/**
 * The best free place: beside the composer, above or below it, or over a part of it where nothing is written.
 *
 * A place that covers the message or anything else to be kept in sight is taken only where the window has no other;
 * then first the ends of short lines go, then all lines but the caret's, and Send last.
 */
export function placePanel(around: PanelSurroundings): PanelPlace {
  const { root, text, viewport } = around;
  const send = present(around.row);
  const always = [...send, ...around.kept, ...present(around.caret)];
  // Lines grow as one types: their whole width is kept free where that can be had.
  const lines = text.map((line) => ({ ...line, left: root.left, right: root.right }));
  const wholeWindow = { left: GAP, top: GAP, right: viewport.width - GAP, bottom: viewport.height - GAP };
  return (
    bestPlace(around, [...always, ...lines]) ??
    bestPlace(around, [...always, ...text]) ??
    bestPlace(around, always) ??
    bestPlace(around, send) ?? { ...wholeWindow, growsUp: true }
  );
}

function present(box: Box | undefined): Box[] {
  return box ? [box] : [];
}

function bestPlace(around: PanelSurroundings, obstacles: readonly Box[]): PanelPlace | undefined {
  let best: { place: PanelPlace; cost: number } | undefined;
  for (const [order, column] of columns(around).entries()) {
    for (const zone of zones(around, column, obstacles)) {
      const place = placeIn(around, column, zone);
      const cost = costOf(around, place) + order * COST.order;
      if (!best || cost < best.cost) best = { place, cost };
    }
  }
  return best?.place;
}

/** Beside the composer, along its edges, along the window's; the end of the reading direction first. */
function columns({ root, viewport, isRtl, scale }: PanelSurroundings): Column[] {
  const most = viewport.width - GAP;
  const width = Math.min(WIDTH.usual * scale, most - GAP);
  const at = (wanted: number): Column => {
    const left = Math.max(Math.min(wanted, most - width), GAP);
    return { left, right: left + width };
  };
  const after = { left: root.right + 1.5 * GAP, right: Math.min(root.right + 1.5 * GAP + width, most) };
  const before = { left: Math.max(root.left - 1.5 * GAP - width, GAP), right: root.left - 1.5 * GAP };
  const beside = [after, before].filter(({ left, right }) => right - left >= WIDTH.least * scale);
  const inside = [at(root.right - GAP - width), at(root.left + GAP)];
  const edges = [at(most), at(GAP)];
  return [beside, inside, edges].flatMap((pair) => (isRtl ? pair.reverse() : pair));
}

/** The stretches of a column without an obstacle in them, whole and cut at the edges of the messages' boxes. */
function zones(around: PanelSurroundings, column: Column, obstacles: readonly Box[]): Zone[] {
  const { root, others, viewport, scale } = around;
  const isInColumn = (box: Box) => box.left < column.right && box.right > column.left;
  const free: Zone[] = [];
  let top = GAP;
  for (const box of obstacles.filter(isInColumn).sort((a, b) => a.top - b.top)) {
    free.push({ top, bottom: box.top - GAP });
    top = Math.max(top, box.bottom + GAP);
  }
  free.push({ top, bottom: viewport.height - GAP });
  const boxes = [root, ...others].filter(isInColumn);
  const cut = ({ top: first, bottom: last }: Zone) => {
    const tops = [first, ...boxes.map((box) => box.bottom + GAP).filter((edge) => edge > first)];
    const bottoms = [Math.min(last, viewport.height - GAP), ...boxes.map((box) => box.top - GAP)];
    return tops.flatMap((from) => bottoms.filter((to) => to <= last).map((to) => ({ top: from, bottom: to })));
  };
  return free.flatMap(cut).filter((zone) => zone.bottom - zone.top >= HEIGHT.least * scale);
}

/**
 * Beside the composer the panel's foot is level with the composer's; below it the panel hangs from it; over its head the
 * panel hangs from above, so that a short one covers the less of it.
 */
function placeIn({ root, scale }: PanelSurroundings, column: Column, { top, bottom }: Zone): PanelPlace {
  const most = HEIGHT.most * scale;
  const isBeside = column.left >= root.right || column.right <= root.left;
  const isOverHead = !isBeside && top < root.top && bottom > root.top;
  if (top >= root.bottom || isOverHead) return { ...column, top, bottom: Math.min(bottom, top + most), growsUp: false };
  const level = Math.max(root.bottom, top + HEIGHT.usual * scale);
  const foot = isBeside ? Math.min(bottom, level) : bottom;
  return { ...column, top: Math.max(top, foot - most), bottom: foot, growsUp: true };
}

function costOf({ root, others, viewport, scale }: PanelSurroundings, place: PanelPlace): number {
  const height = Math.min(place.bottom - place.top, HEIGHT.usual * scale);
  const top = place.growsUp ? place.bottom - height : place.top;
  const filled = { ...place, top, bottom: top + height };
  const own = coveredShare(filled, root) * COST.own;
  const other = others.reduce((sum, box) => sum + coveredShare(filled, box) * COST.other, 0);
  const low = Math.max(0, 1 - height / (HEIGHT.comfortable * scale)) * COST.low;
  const isLevel = top >= root.top && filled.bottom <= root.bottom;
  const crosses = (edge: number) => place.left < edge && edge < place.right;
  const across = isLevel && (crosses(root.left) || crosses(root.right)) ? COST.across : 0;
  const distance = Math.max(0, place.left - root.right, root.left - place.right);
  return own + other + across + low + (distance / viewport.width) * COST.far;
}

/** The part of a place, from 0 to 1, that lies over a box. */
function coveredShare(place: Box, box: Box): number {
  const width = Math.min(place.right, box.right) - Math.max(place.left, box.left);
  const height = Math.min(place.bottom, box.bottom) - Math.max(place.top, box.top);
  if (width <= 0 || height <= 0) return 0;
  return (width * height) / ((place.right - place.left) * (place.bottom - place.top));
}
