import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../entrypoints/background.ts';

type OnCommand = (command: string) => Promise<void>;

function start(tabs: readonly { id?: number }[]) {
  let press: OnCommand = async () => {};
  const sendMessage = vi.fn(async () => undefined);
  const addListener = (listener: OnCommand) => {
    press = listener;
  };
  Object.assign(fakeBrowser, { commands: { onCommand: { addListener } } });
  Object.assign(fakeBrowser.tabs, { sendMessage, query: async () => tabs });
  background.main();
  return { press: (command: string) => press(command), sendMessage };
}

beforeEach(() => fakeBrowser.reset());

describe('the shortcut', () => {
  it('asks the tab in front to open its panel', async () => {
    const { press, sendMessage } = start([{ id: 7 }]);
    await press('open-panel');
    expect(sendMessage).toHaveBeenCalledWith(7, { name: 'open-panel' });
  });

  it('is quiet where nobody answers, and where there is no tab', async () => {
    const answering = start([{ id: 7 }]);
    answering.sendMessage.mockRejectedValueOnce(new Error('no receiver'));
    await expect(answering.press('open-panel')).resolves.toBeUndefined();
    const without = start([]);
    await without.press('open-panel');
    expect(without.sendMessage).not.toHaveBeenCalled();
  });

  it('leaves other commands alone', async () => {
    const { press, sendMessage } = start([{ id: 7 }]);
    await press('something-else');
    expect(sendMessage).not.toHaveBeenCalled();
  });
});
