import { browser, defineBackground } from '#imports';
import type { Request } from '../utils/messages.ts';

export default defineBackground(() => {
  browser.commands.onCommand.addListener(async (command) => {
    if (command !== 'open-panel') return;
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined) return;
    const request: Request = { name: 'open-panel' };
    // A tab without the coach has nobody to answer, and nothing to open.
    await browser.tabs.sendMessage(tab.id, request).catch(() => {});
  });
});
