import { describe, expect, it } from 'vitest';
import type { PanelSurroundings } from '../utils/place-panel.ts';
import { placePanel } from '../utils/place-panel.ts';
import type { Box } from '../utils/placement.ts';

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const height = ({ top, bottom }: Box) => bottom - top;

/** Lines of 18 px, as far down as there are any. */
const lines = (left: number, top: number, width: number, count: number) =>
  Array.from({ length: count }, (_, index) => box(left, top + index * 20, width, 18));

/** A pop-up at the lower right of a usual window. */
const POPUP: PanelSurroundings = {
  root: box(744, 280, 512, 520),
  row: box(744, 744, 512, 56),
  text: lines(760, 400, 480, 8),
  caret: undefined,
  kept: [],
  others: [],
  viewport: { width: 1280, height: 800 },
  isRtl: false,
  scale: 1,
};

/** A narrow window, which has no room beside the message. */
const NARROW: PanelSurroundings = {
  ...POPUP,
  root: box(104, 200, 512, 520),
  row: box(104, 664, 512, 56),
  text: lines(120, 320, 480, 8),
  viewport: { width: 640, height: 720 },
};

const FULL_SCREEN: PanelSurroundings = {
  ...POPUP,
  root: box(64, 40, 1152, 720),
  row: box(64, 704, 1152, 56),
  text: lines(80, 170, 1120, 8),
};

/** What must be in sight whatever the place. */
const inSight = ({ text, row, kept, caret }: PanelSurroundings) => [
  ...text,
  ...kept,
  ...(row ? [row] : []),
  ...(caret ? [caret] : []),
];
const covered = (around: PanelSurroundings) => {
  const panel = placePanel(around);
  return inSight(around).filter((one) => overlap(one, panel));
};

describe('the panel', () => {
  it('stands beside the composer, its foot level with the composer’s', () => {
    expect(placePanel(POPUP)).toMatchObject({ right: 744 - 12, bottom: 792, growsUp: true });
    const inline = { ...POPUP, root: box(100, 280, 520, 300), row: box(100, 524, 520, 56), text: [] };
    expect(placePanel(inline)).toMatchObject({ left: 632, bottom: 580 });
  });

  it('stands on the other side in a right-to-left page where both are free', () => {
    const middle = { ...POPUP, root: box(400, 280, 450, 520), row: box(400, 744, 450, 56), text: [] };
    expect(placePanel(middle).left).toBe(862);
    expect(placePanel({ ...middle, isRtl: true }).right).toBe(388);
  });

  it('takes the side where no other composer is', () => {
    const middle = { ...POPUP, root: box(400, 280, 450, 520), row: undefined, text: [] };
    expect(placePanel({ ...middle, others: [box(860, 280, 400, 520)] }).right).toBe(388);
    expect(placePanel({ ...middle, others: [box(10, 280, 380, 520)] }).left).toBe(862);
  });

  it.each([
    ['a pop-up', POPUP],
    ['a narrow window', NARROW],
    ['full screen', FULL_SCREEN],
    ['a pop-out', { ...FULL_SCREEN, root: box(0, 0, 1280, 800), row: box(0, 744, 1280, 56) }],
    [
      'a window at 200 per cent',
      {
        ...NARROW,
        root: box(104, 48, 512, 352),
        row: box(104, 344, 512, 56),
        viewport: { width: 640, height: 400 },
        text: lines(120, 168, 480, 8),
      },
    ],
    ['a long message', { ...FULL_SCREEN, text: lines(80, 170, 1120, 20) }],
    ['a message that fills its box with short lines', { ...FULL_SCREEN, text: lines(80, 50, 400, 32) }],
    ['large letters', { ...NARROW, scale: 1.5 }],
  ])('covers neither text nor Send, with the caret elsewhere: %s', (_what, around) => {
    expect(covered(around)).toEqual([]);
    const panel = placePanel(around);
    expect(height(panel)).toBeGreaterThanOrEqual(112);
    expect(panel.top).toBeGreaterThanOrEqual(0);
    expect(panel.bottom).toBeLessThanOrEqual(around.viewport.height);
    expect(panel.left).toBeGreaterThanOrEqual(0);
    expect(panel.right).toBeLessThanOrEqual(around.viewport.width);
  });

  it('lies within a box that fills the window, not across its edge', () => {
    expect(placePanel(FULL_SCREEN)).toMatchObject({ right: 1216 - 8, bottom: 704 - 8 });
  });

  it('stands above or below a wide composer rather than over it, and hangs from it below', () => {
    const wide = { ...POPUP, root: box(200, 340, 1000, 300), row: box(200, 590, 1000, 50), text: [] };
    expect(overlap(placePanel(wide), wide.root)).toBe(false);
    const high = { ...wide, root: box(200, 40, 1000, 400), row: box(200, 390, 1000, 50) };
    expect(placePanel(high)).toMatchObject({ top: 448, growsUp: false });
  });

  it('hangs from above where it lies over the head of the message, to cover the less of it', () => {
    expect(placePanel(NARROW)).toMatchObject({ top: 8, bottom: 312, growsUp: false });
  });

  it('leaves the mark of a neighbour and its Send row in sight', () => {
    const neighbour = box(216, 280, 512, 520);
    const kept = [box(216, 744, 512, 56), box(630, 248, 86, 28)];
    for (const viewport of [POPUP.viewport, { width: 1280, height: 640 }]) {
      const shift = viewport.height - 800;
      const down = (one: Box): Box => ({ ...one, top: one.top + shift, bottom: one.bottom + shift });
      const around = {
        ...POPUP,
        viewport,
        root: down(POPUP.root),
        row: down(box(744, 744, 512, 56)),
        text: POPUP.text.map(down),
        kept: kept.map(down),
        others: [down(neighbour)],
      };
      expect(covered(around)).toEqual([]);
    }
  });

  it('stands above a box that is minimised', () => {
    const minimised = box(448, 760, 280, 40);
    expect(placePanel({ ...POPUP, kept: [minimised] })).toMatchObject({ right: 732, bottom: 752 });
  });

  it('leaves the field in use in sight', () => {
    expect(covered({ ...NARROW, kept: [box(120, 240, 480, 30)] })).toEqual([]);
  });

  it.each([
    ['early', 190],
    ['late', 560],
  ])('keeps off the caret’s line and Send where the text fills the window, the caret standing %s', (_where, top) => {
    const full = {
      ...POPUP,
      viewport: { width: 480, height: 720 },
      root: box(0, 40, 480, 680),
      row: box(0, 660, 480, 60),
      text: lines(10, 60, 460, 30),
      caret: box(20, top, 1, 18),
    };
    expect(covered({ ...full, text: [] })).toEqual([]);
    expect(height(placePanel(full))).toBeGreaterThan(300);
  });

  it('keeps within a window in which nothing has room', () => {
    const tiny = {
      ...POPUP,
      viewport: { width: 200, height: 120 },
      root: box(-100, 0, 500, 300),
      row: box(0, 50, 200, 50),
    };
    const panel = placePanel(tiny);
    expect(panel.left).toBeGreaterThanOrEqual(0);
    expect(panel.right).toBeLessThanOrEqual(200);
    expect(panel.top).toBeGreaterThanOrEqual(0);
    expect(panel.bottom).toBeLessThanOrEqual(120);
  });
});
