import { describe, expect, it } from 'vitest';
import type { Box, MarkSurroundings, PanelSurroundings } from '../utils/placement.ts';
import { placeMark, placePanel } from '../utils/placement.ts';

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

const viewport = { width: 1280, height: 800 };
const root = box(740, 280, 520, 520);
const row = box(740, 750, 520, 50);
const send = box(756, 756, 100, 36);
const trash = box(1210, 760, 30, 30);

describe('the mark', () => {
  const around: MarkSurroundings = { row, taken: [send, trash], root, viewport, isRtl: false, scale: 1 };

  it('stands at the end of the Send row, before what is there', () => {
    expect(placeMark(around)).toEqual({ left: 1210 - 8 - 86, top: 761, isCompact: false, isInRow: true });
  });

  it('stands at the other end of a right-to-left row', () => {
    const taken = [box(1140, 756, 100, 36), box(760, 760, 30, 30)];
    expect(placeMark({ ...around, taken, isRtl: true })).toMatchObject({ left: 798, isInRow: true });
  });

  it('is only a ring where there is little room', () => {
    const taken = [send, box(920, 756, 300, 36), trash];
    expect(placeMark({ ...around, taken })).toMatchObject({ left: 920 - 8 - 32, isCompact: true, isInRow: true });
  });

  it('stands above the composer where the row is full and nothing is below', () => {
    expect(placeMark({ ...around, taken: [row] })).toMatchObject({ top: 280 - 28 - 4, isInRow: false });
  });

  it('stands below a composer that ends within the window', () => {
    const inline = { ...around, row: undefined, root: box(200, 100, 900, 400) };
    expect(placeMark(inline)).toMatchObject({ top: 504, isInRow: false });
  });

  it('stands nowhere when every place would cover something', () => {
    expect(placeMark({ ...around, row: undefined, root: box(0, 0, 1280, 800) })).toBeUndefined();
  });
});

describe('the panel', () => {
  const around: PanelSurroundings = {
    root,
    row,
    caret: box(760, 420, 1, 18),
    others: [],
    viewport,
    isRtl: false,
    scale: 1,
  };
  const boxOfPlace = (given: PanelSurroundings): Box => {
    const { left, bottom, width, maxHeight } = placePanel(given);
    return box(left, given.viewport.height - bottom - maxHeight, width, maxHeight);
  };
  const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

  it('stands beside the composer where there is room', () => {
    expect(boxOfPlace(around).right).toBe(740 - 12);
    expect(boxOfPlace({ ...around, root: box(100, 280, 520, 520) }).left).toBe(632);
  });

  it('takes the side where no other composer is', () => {
    const middle = { ...around, root: box(400, 280, 450, 520) };
    expect(boxOfPlace({ ...middle, others: [box(860, 280, 400, 520)] }).right).toBe(388);
    expect(boxOfPlace({ ...middle, others: [box(10, 280, 380, 520)] }).left).toBe(862);
  });

  it('stands above or below a wide composer rather than over it', () => {
    const wide = { ...around, root: box(200, 340, 1000, 300) };
    expect(overlap(boxOfPlace(wide), wide.root)).toBe(false);
    const high = { ...around, root: box(200, 40, 1000, 400) };
    expect(overlap(boxOfPlace(high), high.root)).toBe(false);
  });

  it.each([
    ['early', 120],
    ['late', 560],
  ])('leaves the caret’s line and Send free in a small window, the caret standing %s', (_where, top) => {
    const small = { width: 480, height: 720 };
    const narrow = { ...around, viewport: small, root: box(0, 40, 480, 680), row: box(0, 660, 480, 60) };
    const caret = box(20, top, 1, 18);
    const panel = boxOfPlace({ ...narrow, caret });
    expect(overlap(panel, box(0, top, 480, 18))).toBe(false);
    expect(overlap(panel, narrow.row)).toBe(false);
    expect(panel.top).toBeGreaterThanOrEqual(0);
    expect(panel.bottom - panel.top).toBeGreaterThan(300);
  });

  it('keeps within the window', () => {
    const tiny = { ...around, viewport: { width: 300, height: 300 }, root: box(-100, 0, 500, 300), row: undefined };
    const panel = boxOfPlace(tiny);
    expect(panel.left).toBeGreaterThanOrEqual(0);
    expect(panel.right).toBeLessThanOrEqual(300);
  });
});
