import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyBuilt } from './built.ts';
import type { BrowserName } from './find-browser.ts';
import { reachFirefoxBackground } from './firefox-background.ts';
import { type Session, startSession } from './session.ts';

/** The built extension in a running browser. */
export interface Installed {
  readonly session: Session;
  remove(): Promise<void>;
  close(): Promise<void>;
  readonly background: Background;
}

/** What the browser does with the extension outside the page. */
export interface Background {
  /**
   * Does what the browser does at the keyboard shortcut. A browser without a window does not hear `commands` keys, so the
   * extension's own listener is called.
   */
  shortcut(): Promise<void>;
  /** Opens the toolbar popup over the tab in front. */
  popup(): Promise<Popup>;
}

/** The toolbar popup. */
export interface Popup {
  /** Runs a function in the popup's document. */
  evaluate<Value>(script: () => Value): Promise<Awaited<Value>>;
  /** Sets the theme that the popup is to think the user prefers. */
  paint(theme: 'light' | 'dark'): Promise<void>;
  screenshot(path: string): Promise<void>;
}

interface ExtensionApi {
  readonly commands: { readonly onCommand: { dispatch(command: string, tab: unknown): void } };
  readonly tabs: { query(filter: object): Promise<unknown[]> };
  readonly action: { openPopup(): Promise<void> };
}

declare const chrome: ExtensionApi;

async function reachChromiumBackground({ browser, network }: Session): Promise<Background> {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
  await network.watchWorker(target);
  const worker = await target.worker();
  if (!worker) throw new Error('The extension has no service worker.');
  return {
    shortcut: () =>
      worker.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        chrome.commands.onCommand.dispatch('open-panel', tab);
      }),
    popup: async () => {
      await worker.evaluate(() => chrome.action.openPopup());
      const opened = await browser.waitForTarget((one) => one.url().endsWith('/popup.html'));
      const page = await opened.asPage();
      return {
        evaluate: (script) => page.evaluate(script),
        paint: (theme) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]),
        screenshot: async (path) => {
          await page.screenshot({ path: path as `${string}.png` });
        },
      };
    },
  };
}

/** Starts a browser with a copy of the built extension in it, so that a build meanwhile takes nothing from under it. */
export async function install(name: BrowserName): Promise<Installed> {
  const folder = mkdtempSync(join(tmpdir(), 'second-hello-built-'));
  await copyBuilt(name, folder);
  const session = await startSession(name);
  const id = await session.browser.installExtension(folder);
  return {
    session,
    remove: () => session.browser.uninstallExtension(id),
    close: async () => {
      await session.close();
      rmSync(folder, { recursive: true, force: true });
    },
    background:
      name === 'chromium' ? await reachChromiumBackground(session) : await reachFirefoxBackground(session.browser, id),
  };
}
