import { browser } from 'wxt/browser';
import { answerSchema } from './answers.ts';
import type { Answer, Request } from './messages.ts';

/** What came of asking: `undefined` where nothing of ours is in the page; `isGmail` where the browser tells the address. */
export interface PageAnswer {
  readonly answer: Answer | undefined;
  readonly isGmail: boolean;
}

/** Asks the content script of the tab in front. Rejects never. */
export async function askPage(request: Request): Promise<PageAnswer> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true }).catch(() => []);
  // Without a permission for it Chromium leaves the address out; Firefox tells it for the sites of our content scripts.
  const isGmail = tab?.url?.startsWith('https://mail.google.com/') ?? false;
  if (tab?.id === undefined) return { answer: undefined, isGmail };
  const raw: unknown = await browser.tabs.sendMessage(tab.id, request).catch(() => undefined);
  return { answer: answerSchema.safeParse(raw).data, isGmail };
}
