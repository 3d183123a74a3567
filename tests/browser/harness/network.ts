import type { CDPSession, HTTPRequest, Page, Target } from 'puppeteer-core';
import { answerFor } from '../../fixtures/gmail-app/serve.ts';
import { type Outside, standOutside } from './outside.ts';

/** Hosts that the browsers reach for by themselves at the start, whatever is installed in them. */
const BROWSERS_OWN = [
  'accounts.google.com',
  'android.clients.google.com',
  'clients2.google.com',
  'content-autofill.googleapis.com',
  'edgedl.me.gvt1.com',
  'redirector.gvt1.com',
  'update.googleapis.com',
  'firefox.settings.services.mozilla.com',
];

/** Connections that Chromium opens ahead of a page that the interception then answers. */
const AHEAD_OF_PAGES = 'mail.google.com:443';

/** Every request of a browser, and which of them nobody may make. */
export interface Network {
  readonly proxyPort: number;
  /** Requests that the page's own site has no answer for, of other hosts, and of extension workers; oldest first. */
  strays(): readonly string[];
  /** Answers the page's requests as its site would. Before the first navigation. */
  serve(page: Page): Promise<void>;
  /** Notes what an extension's worker asks for. Chromium only: there alone it is a target. */
  watchWorker(target: Target): Promise<CDPSession>;
  close(): Promise<void>;
}

function isBrowsersOwn(attempt: string): boolean {
  if (attempt === AHEAD_OF_PAGES) return true;
  const host = attempt.replace(/^https?:\/\//, '').replace(/[:/].*$/, '');
  return BROWSERS_OWN.includes(host);
}

/** A request that needs no network. */
function isLocal(url: string): boolean {
  return /^(data|blob|about|chrome-extension|moz-extension):/.test(url);
}

/** Serves the invented site to pages, and records all else. */
export async function openNetwork(): Promise<Network> {
  const outside: Outside = await standOutside();
  const seen: string[] = [];

  const answer = async (request: HTTPRequest) => {
    const url = request.url();
    if (isLocal(url)) return request.continue();
    const found = answerFor(url);
    if (found) return request.respond({ ...found, headers: { ...found.headers } });
    seen.push(`${request.method()} ${url}`);
    return request.abort();
  };
  return {
    proxyPort: outside.port,
    strays: () => [...seen, ...outside.attempts.filter((attempt) => !isBrowsersOwn(attempt))],
    serve: async (page) => {
      await page.setRequestInterception(true);
      // A page that is closed meanwhile leaves requests without an answer; they matter to nobody.
      page.on('request', (request) => void answer(request).catch(() => undefined));
    },
    watchWorker: async (target) => {
      const session = await target.createCDPSession();
      session.on('Network.requestWillBeSent', ({ request }) => {
        if (!isLocal(request.url)) seen.push(`worker ${request.method} ${request.url}`);
      });
      await session.send('Network.enable');
      return session;
    },
    close: () => outside.close(),
  };
}
