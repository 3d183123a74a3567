const KEYS = ['keydown', 'keypress', 'keyup'] as const;

/**
 * Keeps keys that are pressed in our own element from the page, whose single-letter shortcuts would fire otherwise.
 *
 * To be called before the page's scripts run: Gmail is said to listen on the window in the capture phase, where only who
 * came first can stop an event. Our own elements get a copy that stays inside the shadow root. Keys of the page itself
 * go to `onPageKey`, which may stop them. `hostName` is the tag name of the shadow root's host.
 */
export function shieldKeys(hostName: string, onPageKey: (event: KeyboardEvent) => void, signal: AbortSignal): void {
  const listen = (event: KeyboardEvent) => {
    const isOurs = event.composedPath().some((node) => node instanceof Element && node.localName === hostName);
    if (isOurs) keepInside(event);
    else onPageKey(event);
  };
  for (const type of KEYS) window.addEventListener(type, listen, { signal, capture: true });
}

function keepInside(event: KeyboardEvent): void {
  event.stopImmediatePropagation();
  const { key, isComposing } = event;
  // A KeyboardEvent of our own leaves the shadow root in Firefox 153, composed or not; a plain Event stays.
  const copy = new Event(event.type, { bubbles: true, cancelable: true, composed: false });
  // What the browser does at a key (Tab, Enter on a button) follows the original.
  if (event.composedPath()[0]?.dispatchEvent(Object.assign(copy, { key, isComposing })) === false)
    event.preventDefault();
}
