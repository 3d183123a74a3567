// @vitest-environment happy-dom
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gmail } from '../../../utils/surfaces/gmail/index.ts';
import { keepsContract } from '../contract.ts';
import { PAGES } from './pages.ts';

keepsContract(gmail, PAGES);

it('has a reading for every invented page', () => {
  const files = readdirSync(resolve(import.meta.dirname, '../../fixtures/gmail'));
  expect(PAGES.map(({ file }) => file).toSorted()).toEqual(files.map((file) => `gmail/${file}`).toSorted());
});

describe('matches', () => {
  it.each([
    'https://mail.google.com/mail/u/0/#inbox',
    'https://mail.google.com/mail/u/1/?tab=rm&ogbl#drafts?compose=new',
    'https://mail.google.com/mail/u/0/#settings/general',
    'https://mail.google.com/mail/u/0/popout?ver=1abc&search=inbox',
    'https://mail.google.com/mail/',
    'https://mail.google.com/mail',
  ])('%s', (address) => expect(gmail.matches(new URL(address))).toBe(true));

  it.each([
    'http://mail.google.com/mail/u/0/',
    'https://mail.google.com/chat/u/0/',
    'https://mail.google.com/mailbox',
    'https://mail.google.com.evil.example/mail/u/0/',
    'https://google.com/mail/',
    'https://www.google.com/gmail/about/',
    'https://accounts.google.com/mail/u/0/',
    'https://www.linkedin.com/messaging/',
    'https://example.com/?u=https://mail.google.com/mail/u/0/',
  ])('not %s', (address) => expect(gmail.matches(new URL(address))).toBe(false));
});
