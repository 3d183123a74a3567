// The coach at work, without an account: an invented mail page at Gmail's address, offline, the extension on it.
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { builtExtension } from '../tests/browser/harness/built.ts';
import { coachUi } from '../tests/browser/harness/coach-ui.ts';
import { type BrowserName, findBrowser } from '../tests/browser/harness/find-browser.ts';
import { launch } from '../tests/browser/harness/launch.ts';
import { type MailPage, openMail } from '../tests/browser/harness/mail-page.ts';
import { openNetwork } from '../tests/browser/harness/network.ts';
import { ensureBrowsers } from './browsers.ts';
import { ROOT } from './process.ts';

/** A follow-up as people write it: kind, and without anything to say yes to. */
const SAMPLE = {
  to: [{ name: 'Priya Shah', address: 'priya.shah@northfield.example' }],
  subject: 'The allotment fair',
  body: `Hi Priya,

It was a pleasure to meet you at the allotment fair on Saturday! Let's keep in touch.

Best wishes,
Tom`,
};

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** A browser that is there; Chromium is installed where neither is and that is possible. */
async function chooseBrowser(): Promise<BrowserName> {
  const name: BrowserName = findBrowser('chromium') || !findBrowser('firefox') ? 'chromium' : 'firefox';
  const trouble = await ensureBrowsers([name]);
  if (trouble) throw new Error(trouble);
  return name;
}

/** With a window: the draft stands in the compose box, the rest is the newcomer's. Ends when the window is closed. */
async function show(mail: MailPage, browser: Browser): Promise<void> {
  await mail.page.setViewport(null);
  await mail.page.bringToFront();
  const id = await mail.open(SAMPLE);
  await mail.focus(id);
  say('A compose box is open, with a draft in it. Look for the ring beside Send: a click opens the coach.');
  say('Write on, click a suggestion, undo it with Ctrl+Z. Close the browser when you have seen enough.');
  await new Promise<void>((resolve) => browser.once('disconnected', resolve));
}

/** Without one: does what a newcomer would do, and prints what they would see. */
async function tell(mail: MailPage): Promise<void> {
  const { body, ...facts } = SAMPLE;
  const id = await mail.open(facts);
  await mail.focus(id);
  await mail.type(body);
  const ui = coachUi(mail.page);
  const mark = await ui.waitForMark(id);
  await ui.clickMark(id);
  const panel = await ui.waitForPanel();
  say(`Typed into an invented Gmail page:\n\n${indent(body)}\n`);
  say(`The mark says: ${mark.label}\n\nThe panel:\n\n${indent(panel.text)}\n`);

  const before = (await mail.compose(id)).text;
  await ui.click(/^Coffee/);
  await mail.page.waitForFunction(
    (wanted, old) => window.app.composes().some((compose) => compose.id === wanted && compose.text !== old),
    {},
    id,
    before,
  );
  say(`After a click on the first step offered:\n\n${indent((await mail.compose(id)).text)}\n`);
  say(`A picture of it: ${await photograph(mail)}`);
}

async function photograph({ page }: MailPage): Promise<string> {
  const file = join(ROOT, 'screenshots', 'start.png');
  mkdirSync(join(ROOT, 'screenshots'), { recursive: true });
  await page.screenshot({ path: file });
  return relative(ROOT, file);
}

function indent(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : `    ${line}`))
    .join('\n');
}

async function start(): Promise<void> {
  const name = await chooseBrowser();
  say(`Building the extension for ${name} …`);
  const extension = await builtExtension(name);
  const network = await openNetwork();
  const browser = await launch(name, { proxyPort: network.proxyPort, extension, headless: !hasDisplay });
  try {
    const [first] = await browser.pages();
    const page = first ?? (await browser.newPage());
    await network.serve(page);
    const mail = await openMail(page);
    await (hasDisplay ? show(mail, browser) : tell(mail));
  } finally {
    await browser.close();
    await network.close();
  }
}

try {
  await start();
} catch (error) {
  process.stderr.write(`start: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
