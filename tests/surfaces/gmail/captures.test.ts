// @vitest-environment happy-dom
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBodyText } from '../../../utils/surfaces/gmail/body-text.ts';
import { gmail } from '../../../utils/surfaces/gmail/index.ts';
import { findSend } from '../../../utils/surfaces/gmail/send-row.ts';
import type { Composer } from '../../../utils/surfaces/site.ts';
import { showPage, stateOfPage } from '../page.ts';

/** Recorded pages stand beside the project, not in it; where they are not, only this file has nothing to say. */
const FOLDER = resolve(import.meta.dirname, '../../../../shared/surfaces/captures/gmail');
const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.html')) : [];
// Without what a browser would load or run.
const read = (name: string) =>
  readFileSync(resolve(FOLDER, name), 'utf8').replace(/<(?:iframe|script|link)\b[^>]*>/gi, '');

function open(markup: string): Composer[] {
  const opened: Composer[] = [];
  const stop = new AbortController();
  showPage(markup);
  gmail.watch(document, (composer) => opened.push(composer), stop.signal);
  return opened;
}

it('are not needed for the invented pages, which name nobody real', () => {
  const folder = resolve(import.meta.dirname, '../../fixtures/gmail');
  const pages = readdirSync(folder).map((name) => readFileSync(resolve(folder, name), 'utf8'));
  const hosts = pages.flatMap((page) => [...page.matchAll(/[\w.+-]+@([\w.-]+)/g)].map(([, host = '']) => host));
  expect(hosts.length).toBeGreaterThan(0);
  expect(hosts.filter((host) => host !== 'harb' && !host.endsWith('.example'))).toEqual([]);
});

function readsRecordedPages(): void {
  it.each(files.filter((name) => name.startsWith('gmail-')))(
    '%s holds one message, empty but for its signature',
    (name) => {
      const [composer, ...others] = open(read(name));
      const before = stateOfPage();
      expect(others).toEqual([]);
      expect(composer?.read()).toMatchObject({ surface: 'email', subject: '', to: [], isReply: false });
      expect(composer?.read()?.body.trim()).toBe('');
      expect(findSend(composer?.root ?? document)?.textContent).toBe('Send');
      expect(stateOfPage()).toBe(before);
      expect(gmail.trouble(document)).toBeUndefined();
    },
  );

  it.each(files.filter((name) => name.startsWith('inboxproduct-')))(
    '%s is of another product and left alone',
    (name) => {
      expect(open(read(name))).toEqual([]);
    },
  );

  it.each([
    ['body-2014-06_reply_en_gmail-extra.html', 'Hi. I am fine.\n\nThanks,\nAlex'],
    ['body-2016-03_forward_en.html', 'test\n\nblah'],
    ['body-2022-09_new_en_signature-only.html', ''],
    ['body-2022-10_reply_en_quote-trimmed.part0.html', 'aostnuhaeu'],
    ['body-2022-10_reply_en_quote-trimmed.part2.html', ''],
    ['body-2023-01_reply_en_two-quote-levels.part0.html', 'b2'],
    ['body-2023-01_reply_en_two-quote-levels.part2.html', ''],
  ])('%s has the words of its writer alone', (name, text) => {
    showPage(read(name));
    expect(readBodyText(document.body).text.trim()).toBe(text);
  });
}

if (files.length > 0) describe('recorded pages', readsRecordedPages);
