// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { shieldKeys } from '../utils/key-shield.ts';

let ending = new AbortController();
const onPageKey = vi.fn();
const onPage = vi.fn();

function setUp(): { inner: HTMLElement; outer: HTMLElement } {
  shieldKeys('our-host', onPageKey, ending.signal);
  // The page comes second, and listens where it hears everything that is not stopped.
  window.addEventListener('keydown', onPage, { capture: true, signal: ending.signal });
  const host = document.createElement('our-host');
  const outer = document.createElement('div');
  const inner = document.createElement('button');
  document.body.replaceChildren(host, outer);
  host.attachShadow({ mode: 'open' }).append(inner);
  return { inner, outer };
}

const press = (target: HTMLElement, key: string) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true });
  target.dispatchEvent(event);
  return event;
};

beforeEach(() => {
  ending = new AbortController();
  vi.clearAllMocks();
});
afterEach(() => ending.abort());

describe('keys', () => {
  it('pressed in our element are heard there and not by the page', () => {
    const { inner } = setUp();
    const heard: string[] = [];
    inner.addEventListener('keydown', ({ key }) => heard.push(key));
    expect(press(inner, 'e').defaultPrevented).toBe(false);
    expect(heard).toEqual(['e']);
    expect(onPage).not.toHaveBeenCalled();
    expect(onPageKey).not.toHaveBeenCalled();
  });

  it('do nothing of their own where our element has used them', () => {
    const { inner } = setUp();
    inner.addEventListener('keydown', (event) => event.preventDefault());
    expect(press(inner, 'Escape').defaultPrevented).toBe(true);
  });

  it('pressed in the page go their way, and are told of', () => {
    const { outer } = setUp();
    press(outer, 'e');
    expect(onPage).toHaveBeenCalledOnce();
    expect(onPageKey).toHaveBeenCalledOnce();
  });

  it('are the page’s alone after the end', () => {
    const { outer } = setUp();
    ending.abort();
    press(outer, 'e');
    expect(onPageKey).not.toHaveBeenCalled();
  });
});
