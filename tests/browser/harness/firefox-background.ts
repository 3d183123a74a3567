import { writeFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import type { Background, Popup } from './extension.ts';
import { type FirefoxWindow, firefoxWindow } from './firefox-window.ts';
import { until } from './mail-page.ts';

/** The popup's browser element; it stands in a panel of the window. */
const POPUP = `
  const popup = document.querySelector('panel browser[webextension-view-type="popup"]');
  if (!popup) throw new Error('No popup is open.');
`;

/** Firefox loads a popup out of sight and moves it into an open panel; what is asked of it before is lost. */
const IS_LOADED = `${POPUP}
  const { documentURI } = popup.browsingContext?.currentWindowGlobal ?? {};
  const isThere = popup.closest('panel')?.state === 'open' && popup.clientWidth > 0 && popup.clientHeight > 0;
  return isThere && documentURI?.spec.endsWith('/popup.html') === true;
`;

/** Opens the popup in place of one that may be open still. */
const OPEN = `
  for (const panel of document.querySelectorAll('panel')) if (panel.state === 'open') panel.hidePopup();
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(given);
  await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window);
`;

/** Runs a function in the popup's document. A frame script sees the popup as `content`. */
const IN_POPUP = `${POPUP}
  const name = 'second-hello-test:' + Math.random();
  const answer = new Promise((resolve) => popup.messageManager.addMessageListener(name, ({ data }) => resolve(data)));
  const script = \`{
    const { document } = content;
    const window = content;
    const getComputedStyle = (element) => content.getComputedStyle(element);
    const run = \${given};
    Promise.resolve().then(run).then(
      (value) => sendAsyncMessage('\${name}', { value }),
      (error) => sendAsyncMessage('\${name}', { error: String(error) }),
    );
  }\`;
  popup.messageManager.loadFrameScript('data:application/javascript,' + encodeURIComponent(script), false);
  const { value, error } = await answer;
  if (error) throw new Error(error);
  return value;
`;

const PICTURE = `${POPUP}
  const size = new DOMRect(0, 0, popup.clientWidth, popup.clientHeight);
  const bitmap = await popup.browsingContext.currentWindowGlobal.drawSnapshot(size, 1, 'white');
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
  return bytes.toBase64();
`;

/** What Firefox does at the keyboard shortcut and at a click on the toolbar button, done in its own window. */
export async function reachFirefoxBackground(browser: Browser, extensionId: string): Promise<Background> {
  const window = await firefoxWindow(browser);
  return {
    shortcut: () =>
      window.run(`
        const key = document.querySelector('keyset[id^="ext-keyset"] key');
        if (!key) throw new Error('The extension has no key.');
        key.doCommand();
      `),
    popup: async () => {
      await window.run(OPEN, extensionId);
      await until(
        () => window.run<boolean>(IS_LOADED),
        (isLoaded) => isLoaded,
        'the popup',
      );
      return popupIn(window);
    },
  };
}

function popupIn(firefox: FirefoxWindow): Popup {
  const evaluate: Popup['evaluate'] = (script) => firefox.run(IN_POPUP, String(script));
  return {
    evaluate,
    paint: async (theme) => {
      await firefox.run(`${POPUP} popup.browsingContext.top.prefersColorSchemeOverride = given;`, theme);
    },
    screenshot: async (path) => {
      // Firefox lets the popup grow to its content, in steps.
      await until(
        () => evaluate(() => window.innerHeight >= document.documentElement.scrollHeight),
        (isGrown) => isGrown,
        'the popup at its full height',
      );
      writeFileSync(path, Buffer.from(await firefox.run<string>(PICTURE), 'base64'));
    },
  };
}
