// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startPopup } from '../../entrypoints/popup/popup.tsx';
import type { Answer, Request } from '../../utils/messages.ts';
import { inside } from '../support/render.tsx';

const ANSWER: Answer = {
  status: {
    site: 'gmail',
    isOn: true,
    failures: [],
    draft: {
      gate: 'follow-up',
      isSnoozed: false,
      shown: {
        met: 7,
        of: 8,
        done: ['greeted by name'],
        open: [
          {
            check: 'next-step',
            advice: 'Name a step',
            short: 'a next step',
            why: 'It keeps going.',
            source: { name: 'A post' },
            offers: [{ id: 'next-step/coffee', label: 'Coffee' }],
          },
        ],
      },
    },
  },
};

async function open(answers: (request: Request) => Promise<unknown>, url?: string) {
  const sendMessage = vi.fn((_tab: number, request: Request) => answers(request));
  Object.assign(fakeBrowser.tabs, { sendMessage, query: async () => [{ id: 7, url }] });
  const container = document.createElement('div');
  document.body.replaceChildren(container);
  await startPopup(container);
  return { ...inside(container), sendMessage };
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('the popup of a tab', () => {
  it('shows the draft that the page tells of', async () => {
    const popup = await open(async () => ANSWER);
    expect(popup.text()).toContain('One thing would make it warmer');
  });

  it('lets the page put the words in, and gives way to it', async () => {
    const close = vi.spyOn(window, 'close').mockReturnValue();
    const popup = await open(async ({ name }) => (name === 'insert' ? { ...ANSWER, result: 'done' } : ANSWER));
    popup.get('button', /Coffee/).click();
    await vi.waitFor(() => expect(close).toHaveBeenCalled());
    expect(popup.sendMessage).toHaveBeenLastCalledWith(7, {
      name: 'insert',
      check: 'next-step',
      offerId: 'next-step/coffee',
    });
  });

  it('stays when the page did not take the words', async () => {
    const close = vi.spyOn(window, 'close').mockReturnValue();
    const popup = await open(async ({ name }) => (name === 'insert' ? { ...ANSWER, result: 'failed' } : ANSWER));
    popup.get('button', /Coffee/).click();
    await vi.waitFor(() => expect(popup.sendMessage).toHaveBeenCalledTimes(2));
    expect(close).not.toHaveBeenCalled();
  });

  it.each<[string, () => Promise<unknown>]>([
    ['nobody answers', () => Promise.reject(new Error('no receiver'))],
    ['the answer is none of ours', async () => ({ status: 'fine' })],
    ['there is no answer', async () => undefined],
  ])('asks for a reload of a Gmail tab when %s', async (_when, answers) => {
    const popup = await open(answers, 'https://mail.google.com/mail/u/0/');
    expect(popup.names('heading')).toEqual(['Reload this tab']);
  });

  it('says where it works on any other tab', async () => {
    const popup = await open(() => Promise.reject(new Error('no receiver')), 'https://elsewhere.example/');
    expect(popup.names('heading')).toEqual(['No message here']);
  });

  it('says when the settings could not be read', async () => {
    await fakeBrowser.storage.local.set({ settings: { version: 99 } });
    const popup = await open(async () => ANSWER);
    expect(popup.text()).toContain('settings could not be read');
  });
});
