import { expect, it } from 'vitest';
import type { BrowserName } from '../harness/find-browser.ts';
import { until } from '../harness/mail-page.ts';
import { pictureOf } from '../harness/pictures.ts';
import { FOLLOW_UP, paragraphs, type Stage } from './stage.ts';

/** What the keyboard shortcut and the toolbar do. */
export function backgroundJourneys(stage: Stage, name: BrowserName): void {
  it('opens the panel by the shortcut, with the focus in it, and gives the caret back', async () => {
    const { mail, coach, id } = await stage.typed(FOLLOW_UP);
    await coach.waitForMark(id);
    await stage.background().shortcut();
    expect((await coach.waitForFocus()).text).toMatch(/coffee/i);
    await mail.press('Escape');
    await coach.waitForNoPanel();
    await mail.type(' Reyes');
    await mail.waitForText(id, `${FOLLOW_UP} Reyes`);
  });

  it('shows the same checklist in the toolbar popup, and puts a next step in from there', async () => {
    const { mail, coach, id } = await stage.typed(FOLLOW_UP);
    await coach.waitForMark(id);
    await mail.saved(FOLLOW_UP);
    const popup = await stage.background().popup();
    const words = () => popup.evaluate(() => document.body.textContent ?? '');
    const count = async () => /\d of \d/.exec((await coach.waitForMark(id)).label)?.[0] ?? 'a count';
    await until(
      async () => [await words(), await count()],
      ([said = '', counted = '']) => said.includes(counted) && /coffee/i.test(said),
      'the count of the mark',
    );
    await popup.screenshot(pictureOf(`${name}-popup`));
    await popup.evaluate(() => {
      const isCoffee = (button: HTMLElement) => /^coffee/i.test(button.textContent ?? '');
      [...document.querySelectorAll('button')].find(isCoffee)?.click();
    });
    await mail.page.waitForFunction(() => /coffee/i.test(window.app.composes()[0]?.text ?? ''));
    expect(paragraphs((await mail.compose(id)).text)).toHaveLength(4);
  });

  it('goes quiet when it is switched off in the popup, and speaks again when it is switched on', async () => {
    const { mail, coach, id } = await stage.typed(FOLLOW_UP);
    await coach.waitForMark(id);
    const popup = await stage.background().popup();
    const flip = () =>
      popup.evaluate(() => {
        const [flipped] = document.querySelectorAll<HTMLElement>('[role="switch"], input[type="checkbox"]');
        flipped?.click();
        return flipped !== undefined;
      });
    await until(flip, (isFlipped) => isFlipped, 'a switch');
    await coach.waitForNoMark(id);
    await mail.saved(FOLLOW_UP);
    await flip();
    await coach.waitForMark(id);
  });

  it.each(['light', 'dark'] as const)('paints the whole popup: %s', async (theme) => {
    const { coach, id } = await stage.opened({ body: FOLLOW_UP });
    await coach.waitForMark(id);
    const popup = await stage.background().popup();
    await popup.paint(theme);
    const painted = () =>
      popup.evaluate(() => ({
        words: document.body.textContent ?? '',
        colour: getComputedStyle(document.documentElement).backgroundColor,
      }));
    const colour = theme === 'dark' ? 'rgb(43, 45, 48)' : 'rgb(255, 255, 255)';
    await until(painted, (seen) => /coffee/i.test(seen.words) && seen.colour === colour, `${colour} on the root`);
    await popup.screenshot(pictureOf(`${name}-popup-${theme}`));
  });

  it('opens a popup wide enough to be read', async () => {
    const { coach, id } = await stage.opened({ body: FOLLOW_UP });
    await coach.waitForMark(id);
    const popup = await stage.background().popup();
    await until(
      () => popup.evaluate(() => window.innerWidth),
      (width) => width >= 320,
      'a width of 320 pixels',
    );
  });
}
