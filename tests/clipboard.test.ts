// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyText } from '../utils/clipboard.ts';

afterEach(() => vi.unstubAllGlobals());

const stubClipboard = (writeText: (text: string) => Promise<void>) =>
  vi.stubGlobal('navigator', { clipboard: { writeText } });

describe('copying', () => {
  it('puts the text on the clipboard', async () => {
    const writeText = vi.fn(async () => {});
    stubClipboard(writeText);
    expect(await copyText('A coffee?')).toBe(true);
    expect(writeText).toHaveBeenCalledWith('A coffee?');
  });

  it('goes by the copy command where the page forbids the clipboard', async () => {
    stubClipboard(() => Promise.reject(new Error('forbidden')));
    const setData = vi.fn();
    const execCommand = () => {
      const event = Object.assign(new Event('copy', { bubbles: true, cancelable: true }), {
        clipboardData: { setData },
      });
      document.dispatchEvent(event);
      return event.defaultPrevented;
    };
    Object.assign(document, { execCommand });
    expect(await copyText('A coffee?')).toBe(true);
    expect(setData).toHaveBeenCalledWith('text/plain', 'A coffee?');
    const later = new Event('copy', { bubbles: true, cancelable: true });
    document.dispatchEvent(later);
    expect(later.defaultPrevented).toBe(false);
  });

  it('says so when nothing works', async () => {
    stubClipboard(() => Promise.reject(new Error('forbidden')));
    const execCommand = () => {
      throw new Error('no');
    };
    Object.assign(document, { execCommand });
    expect(await copyText('A coffee?')).toBe(false);
  });
});
