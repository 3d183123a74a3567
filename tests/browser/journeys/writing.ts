import { expect, it } from 'vitest';
import { EVERYDAY, FOLLOW_UP, PRIYA, paragraphs, type Stage } from './stage.ts';

/** A message is written, the coach speaks, its words are put in and taken back. */
export function writingJourneys(stage: Stage): void {
  it('counts what is met on a follow-up as it is typed, and opens nothing by itself', async () => {
    const { coach, id } = await stage.typed(FOLLOW_UP);
    const mark = await coach.waitForMark(id);
    expect(mark.isExpanded).toBe(false);
    expect(await coach.panel()).toBeUndefined();
  });

  it('stays silent on everyday mail', async () => {
    const { mail, coach, id } = await stage.typed(EVERYDAY);
    // A second message, judged later, tells that the first one has been judged.
    const later = await mail.open({ to: [PRIYA], body: FOLLOW_UP });
    await coach.waitForMark(later);
    expect((await coach.marks()).map(({ compose }) => compose)).not.toContain(id);
  });

  it('opens and closes the panel by a click on the mark, and leaves the caret in the draft', async () => {
    const { mail, coach, id } = await stage.typed(FOLLOW_UP);
    await coach.waitForMark(id);
    await coach.clickMark(id);
    expect((await coach.waitForPanel(/coffee/i)).hasFocus).toBe(false);
    expect((await coach.waitForMark(id)).isExpanded).toBe(true);
    await mail.type(' R');
    await mail.waitForText(id, `${FOLLOW_UP} R`);
    await coach.clickMark(id);
    await coach.waitForNoPanel();
  });

  it('puts a next step in before the sign-off, saved by the page, and one undo takes back that alone', async () => {
    const { mail, coach, id } = await stage.typed(FOLLOW_UP);
    await mail.saved(FOLLOW_UP);
    const before = await mail.compose(id);
    await coach.waitForMark(id);
    await coach.clickMark(id);
    await coach.waitForPanel(/coffee/i);
    const { label } = await coach.waitForMark(id);
    await coach.click(/^coffee/i);
    await mail.page.waitForFunction(() => /coffee/i.test(window.app.composes()[0]?.text ?? ''));
    await coach.waitForMark(id, new RegExp(`^(?!${label})`));
    const after = await mail.compose(id);
    const [greeting, content, step, name] = paragraphs(after.text);
    expect([greeting, content, name]).toEqual(paragraphs(FOLLOW_UP));
    expect(step).toMatch(/coffee.*\?$/i);
    expect(await mail.saved(after.text)).toBe(after.html);

    await mail.press('KeyZ', 'Control');
    await mail.waitForText(id, FOLLOW_UP);
    expect((await mail.compose(id)).html).toBe(before.html);
    await coach.waitForMark(id, new RegExp(label));
    await mail.press('KeyY', 'Control');
    await mail.waitForText(id, after.text);
    expect((await mail.compose(id)).html).toBe(after.html);
  });

  it('greets the recipient by the first name, on top', async () => {
    const body = paragraphs(FOLLOW_UP).slice(1).join('\n\n');
    const { mail, coach, id } = await stage.typed(body);
    await coach.waitForMark(id);
    await coach.clickMark(id);
    await coach.waitForPanel(/Hi Priya,/);
    await coach.click(/^Hi Priya,/);
    await mail.waitForText(id, FOLLOW_UP);
    await mail.press('KeyZ', 'Control');
    await mail.waitForText(id, body);
  });

  it('selects the gap, to be typed over', async () => {
    const { mail, coach, id } = await stage.typed(FOLLOW_UP);
    await coach.waitForMark(id);
    await coach.clickMark(id);
    await coach.waitForPanel(/event/i);
    await coach.click(/event/i);
    await mail.page.waitForFunction(() => /the event/.test(document.getSelection()?.toString() ?? ''));
    await mail.type('the spring fair');
    const { text } = await mail.compose(id);
    expect(text).toContain('the spring fair');
    expect(text).not.toMatch(/[‹›]/);
  });

  it('puts a next step above the signature, which stays as it was', async () => {
    const signature = { html: 'Tom Reyes<br>Harbour Seed Library', dashes: true };
    const body = paragraphs(FOLLOW_UP).slice(0, 2).join('\n\n');
    const { mail, coach, id } = await stage.opened({ body, signature });
    await coach.waitForMark(id);
    await coach.clickMark(id);
    await coach.waitForPanel(/lunch/i);
    await coach.click(/^lunch/i);
    await mail.page.waitForFunction(() => /lunch/i.test(window.app.composes()[0]?.text ?? ''));
    const { text, html } = await mail.compose(id);
    expect(text.indexOf('lunch')).toBeLessThan(text.indexOf('-- '));
    expect(html).toContain('data-smartmail="gmail_signature">Tom Reyes<br>Harbour Seed Library</div>');
    expect(html.match(/gmail_signature_prefix/g)).toHaveLength(1);
  });

  it('never brings back in a draft what was dismissed there', async () => {
    const { mail, coach, id } = await stage.typed(FOLLOW_UP);
    await coach.waitForMark(id);
    await coach.clickMark(id);
    await coach.waitForPanel(/coffee/i);
    const step = (await coach.panel())?.buttons.filter((button) => /^More for “/.test(button)) ?? [];
    for (const more of step) {
      await coach.click(more);
      await coach.click(/Not in this draft/);
    }
    await mail.page.waitForFunction(
      (tag) => !document.querySelector(tag)?.shadowRoot?.textContent?.includes('Coffee'),
      {},
      'second-hello-ui',
    );
    await mail.type(' Reyes');
    await mail.saved(`${FOLLOW_UP} Reyes`);
    // Opened anew, the panel says at once what there is to say.
    await coach.clickMark(id);
    await coach.waitForNoPanel();
    await coach.clickMark(id);
    expect((await coach.waitForPanel()).text).not.toMatch(/coffee/i);
  });

  it('gives the caret back on Escape', async () => {
    const { mail, coach, id } = await stage.typed(FOLLOW_UP);
    await coach.waitForMark(id);
    await coach.openByKeyboard(id);
    await coach.waitForFocus();
    await mail.press('Escape');
    await coach.waitForNoPanel();
    await mail.type(' Reyes');
    await mail.waitForText(id, `${FOLLOW_UP} Reyes`);
  });

  it.each(['bubble', 'capture'])(
    'keeps keys typed in mark and panel from the page, which listens in the %s phase',
    async (phase) => {
      const { mail, coach, id } = await stage.opened({ body: FOLLOW_UP }, `shortcuts=${phase}`);
      await coach.waitForMark(id);
      await coach.focusMark(id);
      await mail.type('ec#');
      await coach.openByKeyboard(id);
      await coach.waitForPanel();
      await mail.type('rj');
      await mail.press('Tab');
      await mail.type('kx');
      expect((await mail.log()).shortcuts).toEqual([]);
      expect((await mail.compose(id)).text).toBe(FOLLOW_UP);
    },
  );
}
