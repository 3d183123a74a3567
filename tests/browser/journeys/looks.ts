import { expect, it } from 'vitest';
import type { ComposeKind } from '../../fixtures/gmail-app/page/api.ts';
import type { BrowserName } from '../harness/find-browser.ts';
import type { Box } from '../harness/in-page.ts';
import { editorOf } from '../harness/mail-page.ts';
import { pictureOf } from '../harness/pictures.ts';
import { type DraftScene, FOLLOW_UP, type Stage } from './stage.ts';

/** How the page is shown. */
interface Look {
  readonly look: string;
  readonly query?: string;
  readonly path?: string;
  readonly kind?: ComposeKind;
  readonly width?: number;
  readonly height?: number;
  /** Where the window is hardly wider than the box, no place is free beside the text. */
  readonly isTight?: boolean;
}

const LOOKS: readonly Look[] = [
  { look: 'light' },
  { look: 'dark', query: 'theme=dark' },
  { look: 'mixed', query: 'theme=mixed' },
  { look: 'right-to-left', query: 'hl=ar' },
  { look: 'full-screen', kind: 'fullscreen' },
  { look: 'pop-out', path: 'popout' },
  { look: 'reply', kind: 'reply' },
  { look: 'narrow', width: 640, height: 720, isTight: true },
];

function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

function boxOf({ mail }: DraftScene, selector: string): Promise<Box> {
  return mail.page.$eval(selector, (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  });
}

/** The lines of the message, as they are drawn. */
function lineBoxes({ mail, id }: DraftScene): Promise<Box[]> {
  return mail.page.$eval(editorOf(id), (editor) => {
    const text = document.createRange();
    text.selectNodeContents(editor);
    return [...text.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height }));
  });
}

/** Pictures for people to look at, and what can be measured of them. */
export function lookJourneys(stage: Stage, name: BrowserName): void {
  it.each(LOOKS)('shows mark and panel in the window, clear of text and Send: $look', async (shown) => {
    const { look, query, path, kind = 'popup', width = 1280, height = 800, isTight = false } = shown;
    const body = FOLLOW_UP.replace('Tom', "Let's keep in touch!\n\nTom");
    const scene = await stage.opened({ kind, body }, query, path);
    const { mail, coach, id } = scene;
    await mail.page.setViewport({ width, height });
    const picture = (part: string) => mail.page.screenshot({ path: pictureOf(`${name}-${look}-${part}`) });
    const mark = await coach.waitForMark(id);
    await picture('closed');
    await coach.clickMark(id);
    const panel = await coach.waitForPanel(/coffee/i);
    await picture('open');
    const send = await boxOf(scene, '[jslog^="32601;"]');
    expect(overlap(mark.box, send)).toBe(false);
    expect(overlap(panel.box, send)).toBe(false);
    const lines = await lineBoxes(scene);
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.filter((line) => overlap(mark.box, line))).toEqual([]);
    if (!isTight) expect(lines.filter((line) => overlap(panel.box, line))).toEqual([]);
    expect(panel.box.x).toBeGreaterThanOrEqual(0);
    expect(panel.box.y).toBeGreaterThanOrEqual(0);
    expect(panel.box.x + panel.box.width).toBeLessThanOrEqual(width);
    expect(panel.box.y + panel.box.height).toBeLessThanOrEqual(height);
    await coach.click(/^coffee/i);
    await mail.page.waitForFunction(() => /coffee/i.test(window.app.composes()[0]?.text ?? ''));
    await picture('inserted');
  });
}
