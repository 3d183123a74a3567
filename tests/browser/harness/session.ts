import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from './find-browser.ts';
import { launch } from './launch.ts';
import { type MailPage, openMail } from './mail-page.ts';
import { type Network, openNetwork } from './network.ts';

/** A running browser whose network ends on this machine. */
export interface Session {
  readonly name: BrowserName;
  readonly browser: Browser;
  readonly network: Network;
  /** A new tab on the invented mail page. `query` as in `theme=dark&hl=ja`. */
  openMail(query?: string, path?: string): Promise<MailPage>;
  /** A new tab, served but empty. */
  newPage(): Promise<Page>;
  /** Closes the tabs that were opened here. */
  closePages(): Promise<void>;
  close(): Promise<void>;
}

/** Starts a browser, with the built extension in it where a folder is given. */
export async function startSession(name: BrowserName, extension?: string): Promise<Session> {
  const network = await openNetwork();
  const browser = await launch(name, { proxyPort: network.proxyPort, extension });
  const pages: Page[] = [];
  const newPage = async () => {
    const page = await browser.newPage();
    pages.push(page);
    await network.serve(page);
    return page;
  };
  return {
    name,
    browser,
    network,
    newPage,
    closePages: async () => {
      await Promise.all(pages.splice(0).map((page) => page.close()));
    },
    openMail: async (query, path) => openMail(await newPage(), query, path),
    close: async () => {
      await browser.close();
      await network.close();
    },
  };
}
