/** Our one element in the page, and the element inside its shadow root to draw into. */
export interface ShadowHost {
  readonly host: HTMLElement;
  readonly container: HTMLElement;
}

/**
 * Puts a host with a shadow root at the end of the document until the signal aborts.
 *
 * By hand, since WXT's `createShadowRootUi` brings 3.5 kB (gzipped) of other ways to mount, and the content script has
 * a budget. Nothing of the page's styles gets in but its custom properties; no web-accessible style sheet is needed.
 */
export function mountShadowHost(name: string, css: string, signal: AbortSignal): ShadowHost {
  const host = document.createElement(name);
  const container = document.createElement('div');
  const style = document.createElement('style');
  style.textContent = `:host{all:initial !important}${css}`;
  host.attachShadow({ mode: 'open' }).append(style, container);
  if (!signal.aborted) document.documentElement.append(host);
  signal.addEventListener('abort', () => host.remove(), { once: true });
  return { host, container };
}
