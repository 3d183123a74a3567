import type { KeyInput, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { editorOf, type MailPage } from '../harness/mail-page.ts';
import { FOLLOW_UP, PAGE_FAULT, PRIYA, type Scene, type Stage } from './stage.ts';

const HARD_BODIES: readonly [string, string][] = [
  ['only emoji', '<div>🎉🎉👩‍👩‍👧‍👦🇳🇴</div>'],
  ['right-to-left text', '<div dir="rtl">سررت بلقائك يوم السبت في حملة التبرعات.</div>'],
  ['a table with a picture', '<table><tbody><tr><td>Seats<td>12<td><img alt="plan" src="data:,"></tr></tbody></table>'],
  ['an island that is no text', '<div contenteditable="false">Meeting link</div><div><br></div>'],
  ['a hundred nested blocks', `${'<div>'.repeat(100)}deep${'</div>'.repeat(100)}`],
];

/** Counts, from now on, whatever changes in the editor: nodes, text and attributes. */
async function countChanges(mail: MailPage, id: string): Promise<() => Promise<number>> {
  await mail.page.$eval(editorOf(id), (editor) => {
    Object.assign(window, { changesOfDraft: 0 });
    const counter = window as unknown as { changesOfDraft: number };
    new MutationObserver((records) => {
      counter.changesOfDraft += records.length;
    }).observe(editor, { attributes: true, childList: true, characterData: true, subtree: true });
  });
  return () => mail.page.evaluate(() => (window as unknown as { changesOfDraft: number }).changesOfDraft);
}

/** Waits until the coach is at work on a fresh message: what was there before has been judged. */
async function proveAlive({ mail, coach }: Scene): Promise<string> {
  const id = await mail.open({ to: [PRIYA], body: FOLLOW_UP });
  await coach.waitForMark(id);
  return id;
}

/** A key with Control, and the editing command that a Chromium with a window would take it for. */
async function pressWithControl(page: Page, key: KeyInput, command: string): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key, { commands: [command] });
  await page.keyboard.up('Control');
}

/** Copies a text as a person does: from a field in which all is selected. */
async function copyToClipboard(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => {
    const field = document.createElement('textarea');
    field.id = 'copied-from';
    field.value = copied;
    document.body.append(field);
    field.select();
  }, text);
  await pressWithControl(page, 'KeyC', 'Copy');
  await page.$eval('#copied-from', (field) => field.remove());
}

/** What must not happen: a draft that is touched, a page that suffers. */
export function hardshipJourneys(stage: Stage): void {
  it('changes nothing in a draft by reading, marking and underlining it', async () => {
    const { mail, coach, id } = await stage.opened({ body: FOLLOW_UP });
    const changes = await countChanges(mail, id);
    await coach.waitForMark(id);
    await coach.clickMark(id);
    await coach.waitForPanel(/coffee/i);
    await coach.clickMark(id);
    await coach.waitForNoPanel();
    expect(await changes()).toBe(0);
    const { html } = await mail.compose(id);
    await mail.press('Enter', 'Control');
    const [sent] = (await mail.log()).sent;
    expect(sent?.html).toBe(html);
    expect(sent?.html).not.toMatch(/second-hello|<mark|class=/);
    await coach.waitForNoMark(id);
  });

  it.each(HARD_BODIES)('leaves %s as it is, without an error', async (_, html) => {
    const scene = await stage.opened({ html });
    const before = await scene.mail.compose(scene.id);
    await proveAlive(scene);
    expect((await scene.mail.compose(scene.id)).html).toBe(before.html);
    expect((await scene.coach.marks()).map(({ compose }) => compose)).not.toContain(scene.id);
  });

  it('bears 200 kB pasted at once', async () => {
    const scene = await stage.opened({});
    const pasted = `${'Minutes of the harbour committee, item by item. '.repeat(21)}\n`.repeat(200);
    await copyToClipboard(scene.mail.page, pasted);
    await scene.mail.focus(scene.id);
    await pressWithControl(scene.mail.page, 'KeyV', 'Paste');
    await proveAlive(scene);
    expect((await scene.mail.compose(scene.id)).text.length).toBeGreaterThanOrEqual(200_000);
    await scene.mail.focus(scene.id);
    await scene.mail.press('End', 'Control');
    await scene.mail.type('End.');
    expect((await scene.mail.compose(scene.id)).text).toMatch(/End\.$/);
  });

  it('survives messages that vanish while they are read', async () => {
    const scene = await stage.scene();
    await scene.mail.page.evaluate((body) => {
      for (let round = 0; round < 20; round++) {
        const id = window.app.open({ body });
        document.querySelector('[g_editable="true"]')?.dispatchEvent(new InputEvent('input', { bubbles: true }));
        if (round % 2 === 0) window.app.close(id);
        else requestAnimationFrame(() => window.app.close(id));
      }
    }, FOLLOW_UP);
    const id = await proveAlive(scene);
    expect((await scene.coach.marks()).map(({ compose }) => compose)).toEqual([id]);
  });

  it('works on a page that throws at every change', async () => {
    const { mail, coach } = await stage.scene();
    await mail.page.evaluate((fault) => {
      for (const type of ['input', 'keydown', 'focusin', 'click']) {
        const fail = () => {
          throw new Error(fault);
        };
        window.addEventListener(type, fail, { capture: true });
        document.addEventListener(type, fail);
      }
    }, PAGE_FAULT);
    const id = await mail.open({ to: [PRIYA] });
    await mail.focus(id);
    await mail.type(FOLLOW_UP);
    await coach.waitForMark(id);
    await coach.clickMark(id);
    await coach.waitForPanel(/coffee/i);
    expect((await mail.errors()).some((error) => error.includes(PAGE_FAULT))).toBe(true);
    await mail.waitForText(id, FOLLOW_UP);
  });

  it('ignores an editable element that is no message', async () => {
    const scene = await stage.scene();
    await scene.mail.page.evaluate((text) => {
      const note = document.createElement('div');
      note.contentEditable = 'true';
      note.setAttribute('role', 'textbox');
      note.textContent = text;
      document.querySelector('[role="main"]')?.prepend(note);
      note.focus();
    }, FOLLOW_UP);
    await scene.mail.type('!');
    await proveAlive(scene);
    expect(await scene.coach.marks()).toHaveLength(1);
  });
}

/** The end of the extension, in a browser of its own since it does not come back. */
export function removalJourney(stage: Stage): void {
  it('leaves a page that works when it is removed half-way', async () => {
    const { mail, coach, id } = await stage.typed(FOLLOW_UP);
    await coach.waitForMark(id);
    await coach.clickMark(id);
    await coach.waitForPanel(/coffee/i);
    await stage.installed().remove();
    await mail.focus(id);
    await mail.type(' Reyes');
    await mail.saved(`${FOLLOW_UP} Reyes`);
    await mail.press('Enter', 'Control');
    expect((await mail.log()).sent.map(({ text }) => text)).toEqual([`${FOLLOW_UP} Reyes`]);
  });
}
