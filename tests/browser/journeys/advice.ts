import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { until } from '../harness/mail-page.ts';
import { FOLLOW_UP, type Stage } from './stage.ts';

const STOCK = FOLLOW_UP.replace('Tom', "Let's keep in touch!\n\nTom");

/** What is underlined: the text of every highlight that is registered on the page. */
function underlined(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map((range) => range.toString())),
  );
}

/** The ways of advice: underlines, keys, and being overruled. */
export function adviceJourneys(stage: Stage): void {
  it('underlines what the advice is about, anew after the page’s undo has replaced every node', async () => {
    const { mail, coach, id } = await stage.typed(STOCK);
    await coach.waitForMark(id);
    const isMarked = (texts: readonly string[]) => texts.some((text) => text.includes('keep in touch'));
    await until(() => underlined(mail.page), isMarked, 'an underline');
    await mail.settle(id);
    await mail.type(' R');
    await mail.settle(id);
    await mail.press('KeyZ', 'Control');
    await mail.waitForText(id, STOCK);
    await until(() => underlined(mail.page), isMarked, 'an underline');
    // A correction at the spot itself: nothing stays painted on words that it was not made for.
    await mail.page.evaluate(() => document.execCommand('selectAll'));
    await mail.type('Hi Priya,');
    await until(
      () => underlined(mail.page),
      (texts) => texts.every((text) => text === ''),
      'no underline',
    );
  });

  it('asks nothing more of a vague promise that a next step follows', async () => {
    const { mail, coach, id } = await stage.typed(STOCK);
    await coach.waitForMark(id);
    await coach.clickMark(id);
    await coach.waitForPanel(/keep in touch/);
    await coach.click(/^coffee/i);
    await mail.page.waitForFunction(() => /coffee/i.test(window.app.composes()[0]?.text ?? ''));
    expect((await mail.compose(id)).text).toContain("Let's keep in touch!\n\n");
    expect((await coach.waitForPanel(/^(?!.*keep in touch)/s)).text).not.toMatch(/coffee/i);
    // Opened anew, the panel says at once what there is to say.
    await coach.clickMark(id);
    await coach.waitForNoPanel();
    await coach.clickMark(id);
    expect((await coach.waitForPanel()).text).not.toMatch(/keep in touch|next step:/i);
    expect((await underlined(mail.page)).filter((text) => text.includes('keep in touch'))).toEqual([]);
  });

  it('is used by the keyboard alone', async () => {
    const { mail, coach, id } = await stage.typed(FOLLOW_UP);
    await coach.waitForMark(id);
    await coach.openByKeyboard(id);
    await coach.waitForFocus();
    await coach.waitForPanel(/coffee/i);
    for (let step = 0; step < 20 && !/^coffee/i.test(await coach.focused()); step++) await mail.press('Tab');
    await mail.press('Enter');
    await mail.page.waitForFunction(() => /coffee/i.test(window.app.composes()[0]?.text ?? ''));
    await mail.type(' Or tea?');
    expect((await mail.compose(id)).text).toMatch(/coffee.*\? Or tea\?\n\nTom$/i);
  });

  it('switches a check off for good where it stands, and on again by one click', async () => {
    const { coach, id } = await stage.opened({ body: FOLLOW_UP });
    await coach.waitForMark(id);
    await coach.clickMark(id);
    const { buttons } = await coach.waitForPanel(/coffee/i);
    const coffee = buttons.findIndex((button) => /^coffee/i.test(button));
    const more = buttons.slice(0, coffee).findLast((button) => /^More for “/.test(button)) ?? '';
    await coach.click(more);
    await coach.click(/^Never check this/);
    await coach.waitForPanel(/no longer checked/);
    expect((await coach.panel())?.text).not.toMatch(/coffee/i);
    await coach.click(/^Undo/);
    await coach.waitForPanel(/coffee/i);
  });
}
