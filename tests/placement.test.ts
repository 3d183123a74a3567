import { describe, expect, it } from 'vitest';
import type { Box, MarkSurroundings } from '../utils/placement.ts';
import { markBox, placeMark } from '../utils/placement.ts';

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

  it('takes a box of the size it was placed for', () => {
    const place = placeMark(around);
    expect(place && markBox(place, 1)).toEqual({ left: 1116, top: 761, right: 1202, bottom: 789 });
    expect(place && markBox({ ...place, isCompact: true }, 2)).toMatchObject({ right: 1180, bottom: 817 });
  });
});
