import { expect, it } from 'vitest';
import { editorOf } from '../harness/mail-page.ts';
import { FOLLOW_UP, PRIYA, paragraphs, type Stage } from './stage.ts';

const WEN = { name: 'Wen Ito', address: 'wen@ito.example' };
const FROM_WEN = FOLLOW_UP.replace('Priya', 'Wen');

/** The same coach wherever a message is written. */
export function placeJourneys(stage: Stage): void {
  it('marks each of several messages, and writes into the one that was asked', async () => {
    const { mail, coach, id } = await stage.opened({ body: FOLLOW_UP });
    const other = await mail.open({ to: [WEN], body: FROM_WEN });
    await coach.waitForMark(id);
    await coach.waitForMark(other);
    await coach.clickMark(other);
    await coach.waitForPanel(/coffee/i);
    await coach.click(/^coffee/i);
    await mail.page.waitForFunction(() => window.app.composes().some(({ text }) => /coffee/i.test(text)));
    expect((await mail.compose(other)).text).toMatch(/coffee/i);
    expect((await mail.compose(id)).text).toBe(FOLLOW_UP);
    await mail.page.evaluate((gone) => window.app.close(gone), other);
    await coach.waitForNoPanel();
    expect((await coach.marks()).map(({ compose }) => compose)).toEqual([id]);
  });

  it('does not read quoted history as the writer’s words', async () => {
    const { mail, coach, id } = await stage.opened({ kind: 'reply', body: 'The red crate is by the back door.' });
    await mail.page.click('.ajR');
    expect((await mail.compose(id)).text).toContain('lovely to meet you');
    const later = await mail.open({ to: [PRIYA], body: FOLLOW_UP });
    await coach.waitForMark(later);
    expect((await coach.marks()).map(({ compose }) => compose)).toEqual([later]);
  });

  it('puts a next step above quoted history, which goes out as it came', async () => {
    const body = paragraphs(FOLLOW_UP).join('\n\n').replace('Priya', 'Imani');
    const { mail, coach, id } = await stage.opened({ kind: 'reply', body });
    await mail.page.click('.ajR');
    const quote = await mail.page.$eval(`${editorOf(id)} .gmail_quote`, ({ outerHTML }) => outerHTML);
    await coach.waitForMark(id);
    await coach.clickMark(id);
    await coach.waitForPanel(/coffee/i);
    await coach.click(/^coffee/i);
    await mail.page.waitForFunction(() => /coffee/i.test(window.app.composes()[0]?.text ?? ''));
    const { text } = await mail.compose(id);
    expect(text.search(/coffee/i)).toBeLessThan(text.indexOf('Tom'));
    await mail.press('Enter', 'Control');
    const [sent] = (await mail.log()).sent;
    expect(sent?.html).toContain(quote);
  });

  it('marks a draft that was open before the page was loaded', async () => {
    const { mail, coach } = await stage.typed(FOLLOW_UP);
    await mail.saved(FOLLOW_UP);
    await mail.page.reload({ waitUntil: 'load' });
    const [restored] = await mail.page.evaluate(() => window.app.composes());
    expect(restored?.text).toBe(FOLLOW_UP);
    await coach.waitForMark(restored?.id ?? '');
  });

  it('marks a draft that is opened again', async () => {
    const { mail, coach, id } = await stage.typed(FOLLOW_UP);
    await coach.waitForMark(id);
    const { draftId } = await mail.compose(id);
    await mail.page.evaluate((gone) => window.app.close(gone), id);
    await coach.waitForNoMark(id);
    const again = await mail.page.evaluate((draft) => window.app.openDraft(draft), draftId);
    await coach.waitForMark(again);
  });

  it('hides with a message that is minimised, and comes back with it', async () => {
    const { mail, coach, id } = await stage.opened({ body: FOLLOW_UP });
    await coach.waitForMark(id);
    await coach.clickMark(id);
    await coach.waitForPanel();
    await mail.page.evaluate((one) => window.app.minimise(one), id);
    await coach.waitForNoPanel();
    await coach.waitForNoMark(id);
    expect(await coach.marks()).toEqual([]);
    await mail.page.evaluate((one) => window.app.restore(one), id);
    await coach.waitForMark(id);
  });

  it('follows a message to full screen and back', async () => {
    const { mail, coach, id } = await stage.opened({ body: FOLLOW_UP });
    await coach.waitForMark(id);
    await mail.page.evaluate((one) => window.app.fullScreen(one), id);
    await coach.waitForMark(id);
    await coach.clickMark(id);
    await coach.waitForPanel(/coffee/i);
    await mail.page.evaluate((one) => window.app.fullScreen(one), id);
    await coach.waitForMark(id);
  });

  it('coaches in a window of its own', async () => {
    const { coach, id } = await stage.opened({ body: FOLLOW_UP }, '', 'popout');
    await coach.waitForMark(id);
    await coach.clickMark(id);
    await coach.waitForPanel(/coffee/i);
  });

  it('leaves the signature editor of Settings alone', async () => {
    const { mail, coach } = await stage.scene();
    await mail.page.evaluate(() => {
      location.hash = '#settings/general';
    });
    await mail.page.waitForSelector('.settings');
    await mail.page.click('.settings .editable');
    await mail.type(FOLLOW_UP);
    const id = await mail.open({ to: [PRIYA], body: FOLLOW_UP });
    await coach.waitForMark(id);
    expect(await coach.marks()).toHaveLength(1);
  });

  it('reads and writes a message in plain-text mode', async () => {
    const { mail, coach, id } = await stage.opened({ plainText: true });
    await mail.page.click('textarea[form="nosend"]');
    await mail.type(FOLLOW_UP);
    await coach.waitForMark(id);
    await coach.clickMark(id);
    await coach.waitForPanel(/coffee/i);
    await coach.click(/^coffee/i);
    await mail.page.waitForFunction(() => /coffee/i.test(window.app.composes()[0]?.text ?? ''));
    const { text } = await mail.compose(id);
    expect(paragraphs(text)).toHaveLength(4);
    await mail.saved(text);
    await mail.press('KeyZ', 'Control');
    await mail.waitForText(id, FOLLOW_UP);
  });

  it.each(['de', 'ja', 'ar'])('needs no English labels: the page is in %s', async (language) => {
    const { coach, id } = await stage.opened({ body: FOLLOW_UP, classicChips: true }, `hl=${language}`);
    await coach.waitForMark(id);
    await coach.clickMark(id);
    await coach.waitForPanel(/coffee/i);
  });

  it('knows a recipient from classic chips and from half-typed text', async () => {
    const body = paragraphs(FOLLOW_UP).slice(1).join('\n\n');
    const { mail, coach, id } = await stage.opened({ body, classicChips: true });
    const half = await mail.open({ body });
    await coach.waitForMark(id);
    await coach.clickMark(id);
    await coach.waitForPanel(/Hi Priya,/);
    // The panel may lie over another message where the window has no other room.
    await coach.clickMark(id);
    await coach.waitForNoPanel();
    await mail.page.click('[name="to"] input[role="combobox"]');
    await mail.type('Wen Ito <wen@ito.example>');
    await coach.waitForMark(half);
    await coach.clickMark(half);
    await coach.waitForPanel(/Hi Wen,/);
  });
}
