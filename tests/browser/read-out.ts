// Types messages whole into the invented page, in Chromium with the built extension, and prints what the coach says of
// each, for a person to read: `node tests/browser/read-out.ts FILE`, with the records that `npm run check -- --json` takes.
import { readFileSync } from 'node:fs';
import type { Recipient } from '../fixtures/gmail-app/page/api.ts';
import { type CoachUi, coachUi } from './harness/coach-ui.ts';
import { install } from './harness/extension.ts';
import type { DrawnMark } from './harness/in-page.ts';

interface Message {
  readonly id: string;
  readonly subject?: string;
  readonly to: readonly { readonly name?: string }[];
  readonly isReply?: boolean;
  readonly body: string;
}

function recipients({ to }: Message): Recipient[] {
  return to.map(({ name = '' }, index) => {
    const address = `${name.toLowerCase().replace(/[^a-z]+/g, '.') || `reader${index}`}@reader.example`;
    return name ? { name, address } : { address };
  });
}

/** A mark goes some time after the last key, so it is looked for until it has stayed, or stayed away, this long. */
const STEADY_MS = 1500;

async function steadyMark(coach: CoachUi, id: string): Promise<DrawnMark | undefined> {
  const read = async () => (await coach.marks()).find(({ compose }) => compose === id);
  let mark = await read();
  let sinceMs = performance.now();
  while (performance.now() - sinceMs < STEADY_MS) {
    const now = await read();
    if (now?.label !== mark?.label) sinceMs = performance.now();
    mark = now;
  }
  return mark;
}

async function said(coach: CoachUi, id: string): Promise<string> {
  const mark = await steadyMark(coach, id);
  if (!mark) return '(silent)';
  await coach.clickMark(id);
  return (await coach.waitForPanel()).text.replace(/\n{2,}/g, '\n');
}

const [file] = process.argv.slice(2);
if (!file) throw new Error('Which file of messages?');
const lines = readFileSync(file, 'utf8').split('\n');
const messages = lines.filter((line) => line.trim()).map((line) => JSON.parse(line) as Message);
const installed = await install('chromium');
const { session } = installed;
for (const message of messages) {
  const mail = await session.openMail();
  const coach = coachUi(mail.page);
  const kind = message.isReply ? 'reply' : 'popup';
  const id = await mail.open({ kind, to: recipients(message), subject: message.subject ?? '' });
  await mail.focus(id);
  await mail.type(message.body);
  await mail.settle(id);
  process.stdout.write(`\n=== ${message.id}\n${message.body}\n--- the coach\n${await said(coach, id)}\n`);
  const errors = await mail.errors();
  if (errors.length > 0) process.stdout.write(`--- errors\n${errors.join('\n')}\n`);
  await session.closePages();
}
process.stdout.write(`\nrequests that nobody may make: ${session.network.strays().length}\n`);
await installed.close();
