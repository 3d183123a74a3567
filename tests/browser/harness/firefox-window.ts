import type { Browser } from 'puppeteer-core';

/** What is asked of the connection to Firefox; puppeteer has it and does not say so in its types. */
interface BidiConnection {
  send(method: string, parameters: object): Promise<{ readonly result: unknown }>;
}

interface Tree {
  readonly contexts: readonly { readonly context: string; readonly url: string }[];
}

type Evaluated =
  | { readonly type: 'success'; readonly result: { readonly value?: string } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

/** The window of Firefox itself, where its keys, buttons and popups live. */
export interface FirefoxWindow {
  /** Runs the body of an asynchronous function there, with the browser's rights, and gives what it returns. */
  run<Value>(body: string, given?: unknown): Promise<Value>;
}

/**
 * Reaches the browser's own window. Firefox lets a test do so when it was started with `--remote-allow-system-access`:
 * WebDriver BiDi then lists the window's document in the scope `chrome`.
 */
export async function firefoxWindow(browser: Browser): Promise<FirefoxWindow> {
  if (!('connection' in browser)) throw new Error('This browser is not driven by WebDriver BiDi.');
  const { connection } = browser as { readonly connection: BidiConnection };
  const { contexts } = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as Tree;
  const context = contexts.find(({ url }) => url.endsWith('/browser.xhtml'))?.context;
  if (context === undefined) throw new Error('Firefox shows no window of its own.');
  return {
    run: async <Value>(body: string, given: unknown = null) => {
      const { result } = await connection.send('script.callFunction', {
        functionDeclaration: `async (text) => { const given = JSON.parse(text); const value = await (async () => { ${body} })(); return JSON.stringify({ value }); }`,
        arguments: [{ type: 'string', value: JSON.stringify(given) }],
        target: { context },
        awaitPromise: true,
      });
      const evaluated = result as Evaluated;
      if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails.text);
      return (JSON.parse(evaluated.result.value ?? '{}') as { readonly value: Value }).value;
    },
  };
}
