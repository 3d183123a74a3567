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
  /** The page magnified; width and height are as they were before. */
  readonly zoom?: number;
}

const LOOKS: readonly Look[] = [
  { look: 'light' },
  { look: 'dark', query: 'theme=dark' },
  { look: 'mixed', query: 'theme=mixed' },
  { look: 'right-to-left', query: 'hl=ar' },
  { look: 'full-screen', kind: 'fullscreen' },
  { look: 'pop-out', path: 'popout' },
  { look: 'reply', kind: 'reply' },
  { look: 'narrow', width: 640, height: 720 },
  { look: 'zoomed', zoom: 2 },
];

/** The same where no box has been used yet: there is no caret to go by. */
const UNTOUCHED = ['full-screen', 'pop-out', 'narrow', 'zoomed'];
const ALL_LOOKS = LOOKS.flatMap((look) =>
  UNTOUCHED.includes(look.look) ? [look, { ...look, look: `${look.look}-untouched`, isUntouched: true }] : [look],
);

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

/** No focus and no caret anywhere, as on a page that opened the box by itself. Sent to the page. */
function forget(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  document.getSelection()?.removeAllRanges();
}

/** Pictures for people to look at, and what can be measured of them. */
export function lookJourneys(stage: Stage, name: BrowserName): void {
  it.each<Look & { isUntouched?: boolean }>(ALL_LOOKS)(
    'shows mark and panel in the window, clear of text and Send: $look',
    async (shown) => {
      const { look, query, path, kind = 'popup', width = 1280, height = 800, zoom = 1 } = shown;
      const body = FOLLOW_UP.replace('Tom', "Let's keep in touch!\n\nTom");
      const scene = await stage.opened({ kind, body }, query, path);
      const { mail, coach, id } = scene;
      const seen = { width: Math.round(width / zoom), height: Math.round(height / zoom) };
      await mail.page.setViewport({ ...seen, deviceScaleFactor: zoom });
      if (shown.isUntouched) await mail.page.evaluate(forget);
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
      expect(lines.filter((line) => overlap(panel.box, line))).toEqual([]);
      expect(panel.box.x).toBeGreaterThanOrEqual(0);
      expect(panel.box.y).toBeGreaterThanOrEqual(0);
      expect(panel.box.x + panel.box.width).toBeLessThanOrEqual(seen.width);
      expect(panel.box.y + panel.box.height).toBeLessThanOrEqual(seen.height);
      await coach.click(/^coffee/i);
      await mail.page.waitForFunction(() => /coffee/i.test(window.app.composes()[0]?.text ?? ''));
      await picture('inserted');
    },
  );

  it('shows the panel of one of two messages, clear of the other’s mark and of a minimised one', async () => {
    const { mail, coach, id } = await stage.opened({ body: FOLLOW_UP });
    const other = await mail.open({ body: FOLLOW_UP });
    await coach.waitForMark(other);
    await coach.waitForMark(id);
    await coach.clickMark(id);
    const panel = await coach.waitForPanel(/coffee/i);
    await mail.page.screenshot({ path: pictureOf(`${name}-two-open`) });
    for (const { box } of await coach.marks()) expect(overlap(panel.box, box)).toBe(false);
    await coach.clickMark(id);
    await coach.waitForNoPanel();
    await mail.page.evaluate((one) => window.app.minimise(one), other);
    await coach.waitForNoMark(other);
    await coach.clickMark(id);
    const beside = await coach.waitForPanel(/coffee/i);
    await mail.page.screenshot({ path: pictureOf(`${name}-minimised-open`) });
    const bar = await boxOf({ mail, coach, id }, '.Hd.minimised');
    expect(overlap(beside.box, bar)).toBe(false);
  });
}
