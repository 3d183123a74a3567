import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from './harness/find-browser.ts';
import { editorOf, type MailPage } from './harness/mail-page.ts';
import { type Session, startSession } from './harness/session.ts';

const PRIYA = { name: 'Priya Shah', address: 'priya@shah.example' };

/** Runs an editing command at the end of the text, as a script in the page's isolated world would. */
function insertParagraph(mail: MailPage, text: string): Promise<boolean> {
  return mail.page.evaluate(
    (words) => document.execCommand('insertParagraph') && document.execCommand('insertText', false, words),
    text,
  );
}

function appendNode(mail: MailPage, id: string, text: string, isTold: boolean): Promise<void> {
  return mail.page.$eval(
    editorOf(id),
    (editor, words, tells) => {
      const line = document.createElement('div');
      line.textContent = words;
      editor.append(line);
      if (tells) editor.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    text,
    isTold,
  );
}

describe.each<BrowserName>(['chromium', 'firefox'])('the invented mail page in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name);
  });
  afterEach(() => session.closePages());
  afterAll(() => session.close());

  const typed = async (text: string): Promise<[MailPage, string]> => {
    const mail = await session.openMail();
    const id = await mail.open({ to: [PRIYA], subject: 'Good to meet you' });
    await mail.focus(id);
    await mail.type(text);
    await mail.settle(id);
    return [mail, id];
  };

  it('saves by itself what is typed', async () => {
    const [mail, id] = await typed('Hi Priya,\n\nSo good to meet you.');
    expect(await mail.saved('Hi Priya,\n\nSo good to meet you.')).toContain('So good to meet you.');
    expect((await mail.compose(id)).to).toEqual([PRIYA]);
    expect(await mail.errors()).toEqual([]);
  });

  it('takes an editing command back with one undo, and brings it again with one redo', async () => {
    const [mail, id] = await typed('Hi Priya,');
    const before = await mail.compose(id);
    await insertParagraph(mail, 'Coffee on Thursday?');
    await mail.saved('Hi Priya,\nCoffee on Thursday?');
    const after = await mail.compose(id);
    await mail.press('KeyZ', 'Control');
    expect((await mail.compose(id)).html).toBe(before.html);
    await mail.saved('Hi Priya,');
    await mail.press('KeyY', 'Control');
    expect((await mail.compose(id)).html).toBe(after.html);
  });

  it('takes a change of nodes back when an input event told of it', async () => {
    const [mail, id] = await typed('Hi Priya,');
    const before = await mail.compose(id);
    await appendNode(mail, id, 'Lunch?', true);
    await mail.saved('Hi Priya,\nLunch?');
    await mail.press('KeyZ', 'Control');
    expect((await mail.compose(id)).html).toBe(before.html);
  });

  it('loses the typing with an insertion that no event told of, and does not bring the insertion back', async () => {
    const [mail, id] = await typed('Hi Priya,');
    const saves = (await mail.log()).saves.length;
    await appendNode(mail, id, 'Lunch?', false);
    await mail.press('KeyZ', 'Control');
    expect((await mail.compose(id)).text).toBe('');
    await mail.press('KeyZ', 'Control', 'Shift');
    await mail.waitForText(id, 'Hi Priya,');
    await mail.saved('Hi Priya,');
    expect((await mail.log()).saves.slice(saves).map(({ text }) => text)).not.toContain('Hi Priya,\nLunch?');
  });

  it('makes one undo step of an insertion that follows a key at once', async () => {
    const [mail, id] = await typed('Hi Priya,');
    await mail.page.evaluate(() => {
      document.execCommand('insertText', false, ' hello');
      document.execCommand('insertParagraph');
      document.execCommand('insertText', false, 'Lunch?');
    });
    await mail.press('KeyZ', 'Control');
    expect((await mail.compose(id)).text).toBe('Hi Priya,');
  });

  it('keeps the pending snapshot when the editor loses the focus', async () => {
    const mail = await session.openMail();
    const id = await mail.open();
    await mail.focus(id);
    await mail.type('Hi');
    const depth = await mail.page.evaluate(() => {
      (document.activeElement as HTMLElement).blur();
      return window.app.composes()[0]?.undoDepth;
    });
    expect(depth).toBe(1);
  });

  it('replaces every node when it undoes', async () => {
    const [mail, id] = await typed('Hi');
    await mail.page.$eval(editorOf(id), (editor) => Object.assign(window, { first: editor.firstChild }));
    await mail.type(' Priya');
    await mail.settle(id);
    await mail.press('KeyZ', 'Control');
    const isSame = await mail.page.evaluate(() => (window as unknown as { first: Node }).first.isConnected);
    expect(isSame).toBe(false);
    expect((await mail.compose(id)).text).toBe('Hi');
  });

  it('makes a chip of half-typed text by comma, Enter and leaving the field', async () => {
    const mail = await session.openMail();
    const id = await mail.open();
    await mail.page.click('[name="to"] input');
    await mail.type('Priya Shah <priya@shah.example>,olu@late.example');
    expect((await mail.compose(id)).to).toEqual([PRIYA]);
    await mail.press('Enter');
    await mail.type('wen@ito.example');
    await mail.focus(id);
    const addresses = (await mail.compose(id)).to.map(({ address }) => address);
    expect(addresses).toEqual(['priya@shah.example', 'olu@late.example', 'wen@ito.example']);
  });

  it('shows classic chips when asked', async () => {
    const mail = await session.openMail();
    await mail.open({ to: [PRIYA], classicChips: true });
    expect(await mail.page.$eval('input[name="to"]', ({ value }) => value)).toBe('Priya Shah <priya@shah.example>');
    expect(await mail.page.$$('[name="to"] [role="option"]')).toHaveLength(0);
  });

  it('enforces Trusted Types', async () => {
    const mail = await session.openMail();
    const refusal = await mail.page.evaluate(() => {
      try {
        document.createElement('div').insertAdjacentHTML('beforeend', '<b>x</b>');
        return 'accepted';
      } catch (error) {
        return (error as Error).name;
      }
    });
    expect(refusal).toBe('TypeError');
  });

  it('keeps the trimmed quote out of the editor until it is asked for, and sends it anyway', async () => {
    const mail = await session.openMail();
    const id = await mail.open({ kind: 'reply', body: 'Hi Imani, gladly!' });
    expect((await mail.compose(id)).html).not.toContain('gmail_quote');
    await mail.page.click('.ajR');
    expect((await mail.compose(id)).html).toContain('gmail_quote');
    await mail.press('KeyZ', 'Control');
    await mail.focus(id);
    await mail.press('Enter', 'Control');
    const [sent] = (await mail.log()).sent;
    expect(sent?.html.match(/class="gmail_attr"/g)).toHaveLength(1);
    expect(await mail.page.$$('[data-compose-id]')).toHaveLength(0);
  });

  it('brings open drafts back after a reload, with their content', async () => {
    const [mail] = await typed('Hi Priya,\n\nSo good to meet you.');
    await mail.saved('Hi Priya,\n\nSo good to meet you.');
    await mail.page.reload({ waitUntil: 'load' });
    const [restored] = await mail.page.evaluate(() => window.app.composes());
    expect(restored).toMatchObject({ text: 'Hi Priya,\n\nSo good to meet you.', to: [PRIYA] });
  });

  it('re-opens a closed draft', async () => {
    const [mail, id] = await typed('Hi Priya,');
    const { draftId } = await mail.compose(id);
    await mail.page.evaluate((open) => window.app.close(open), id);
    const again = await mail.page.evaluate((draft) => window.app.openDraft(draft), draftId);
    expect(await mail.compose(again)).toMatchObject({ text: 'Hi Priya,', draftId });
  });

  it('hears a letter typed outside of its fields as a shortcut, and none inside', async () => {
    const [mail] = await typed('crate');
    await mail.page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await mail.press('e');
    expect((await mail.log()).shortcuts).toEqual(['e']);
  });

  it('sends nothing without a recipient', async () => {
    const mail = await session.openMail();
    await mail.open({ body: 'Hello?' });
    await mail.page.click('[jslog^="32601;"]');
    await mail.page.waitForSelector('[role="alertdialog"]');
    expect((await mail.log()).sent).toEqual([]);
  });

  it('shows plain text in the twin textarea', async () => {
    const mail = await session.openMail();
    const id = await mail.open({ plainText: true, to: [PRIYA] });
    await mail.page.click('textarea[form="nosend"]');
    await mail.type('Hi Priya,\nHello.');
    expect((await mail.compose(id)).text).toBe('Hi Priya,\nHello.');
  });

  it('leaves a minimised box in the page without a size', async () => {
    const mail = await session.openMail();
    const id = await mail.open({ body: 'Hi', minimised: true });
    expect(await mail.page.$eval(editorOf(id), (editor) => editor.getBoundingClientRect().height)).toBe(0);
  });

  it('has the decoys of Settings, with the attributes of a body and no compose box', async () => {
    const mail = await session.openMail();
    await mail.page.evaluate(() => {
      location.hash = '#settings/general';
    });
    await mail.page.waitForSelector('.settings');
    expect(await mail.page.$$('[g_editable="true"][role="textbox"][contenteditable="true"]')).toHaveLength(2);
    expect(await mail.page.$$('[name="subjectbox"]')).toHaveLength(0);
  });

  it.each(['en', 'de', 'ja', 'ar'])('works in %s, dark, as a pop-out', async (language) => {
    const mail = await session.openMail(`hl=${language}&theme=dark`, 'popout');
    const id = await mail.open({ to: [PRIYA] });
    await mail.focus(id);
    await mail.type('Hi');
    await mail.press('Enter', 'Control');
    expect((await mail.log()).sent.map(({ text }) => text)).toEqual(['Hi']);
    expect(await mail.errors()).toEqual([]);
  });

  it('asks nothing of the network', () => {
    expect(session.network.strays()).toEqual([]);
  });
});
