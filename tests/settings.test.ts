import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, DEFAULT_SETTINGS, keepSettings, migrate, readSettings, withCheck } from '../utils/settings.ts';

beforeEach(() => fakeBrowser.reset());

const store = (settings: unknown) => fakeBrowser.storage.local.set({ settings });
const stored = async (key: string): Promise<unknown> => (await fakeBrowser.storage.local.get(key))[key];

describe('migrating settings', () => {
  it('gives the defaults where nothing is stored', () => {
    expect(migrate(undefined)).toEqual(DEFAULT_SETTINGS);
    expect(migrate(null)).toEqual(DEFAULT_SETTINGS);
  });

  it('keeps settings of the current version', () => {
    const mine = { version: 1, sites: { gmail: false }, disabled: ['greeting'] };
    expect(migrate(mine)).toEqual(mine);
  });

  it.each([
    ['no object', 'on'],
    ['no version', { sites: { gmail: true }, disabled: [] }],
    ['a version from the future', { ...DEFAULT_SETTINGS, version: 99 }],
    ['an unknown check', { ...DEFAULT_SETTINGS, disabled: ['spelling'] }],
    ['a version that no migration starts from', { version: 0.5 }],
  ])('throws on %s', (_what, value) => {
    expect(() => migrate(value)).toThrow();
  });
});

describe('stored settings', () => {
  it('say where they could not be understood, and leave what is stored as it is', async () => {
    await store({ version: 99 });
    expect(await readSettings()).toEqual({ settings: DEFAULT_SETTINGS, trouble: 'unreadable-settings' });
    expect(await stored('settings')).toEqual({ version: 99 });
  });

  it('set an unreadable value aside when something is changed', async () => {
    await store({ version: 99, precious: true });
    await changeSettings((settings) => withCheck(settings, 'length', false));
    expect(await stored('settings-unreadable')).toEqual({ version: 99, precious: true });
    expect(await readSettings()).toEqual({ settings: { ...DEFAULT_SETTINGS, disabled: ['length'] } });
  });

  it('hold a check once, however often it is switched off', () => {
    const off = withCheck(withCheck(DEFAULT_SETTINGS, 'length', false), 'length', false);
    expect(off.disabled).toEqual(['length']);
    expect(withCheck(off, 'length', true)).toEqual(DEFAULT_SETTINGS);
  });
});

describe('settings at hand', () => {
  it('change at once, and are stored', async () => {
    const onChange = vi.fn();
    const keeper = keepSettings(new AbortController().signal, onChange, vi.fn());
    await vi.waitFor(() => expect(onChange).toHaveBeenCalled());
    keeper.change((settings) => withCheck(settings, 'greeting', false));
    expect(keeper.now().disabled).toEqual(['greeting']);
    await vi.waitFor(async () => expect(await stored('settings')).toMatchObject({ disabled: ['greeting'] }));
  });

  it('follow a change made elsewhere until the signal aborts', async () => {
    const onChange = vi.fn();
    const ending = new AbortController();
    const keeper = keepSettings(ending.signal, onChange, vi.fn());
    await vi.waitFor(() => expect(onChange).toHaveBeenCalled());
    await changeSettings((settings) => withCheck(settings, 'length', false));
    await vi.waitFor(() => expect(keeper.now().disabled).toEqual(['length']));
    ending.abort();
    await changeSettings((settings) => withCheck(settings, 'length', true));
    await readSettings();
    expect(keeper.now().disabled).toEqual(['length']);
  });

  it('keep every one of several quick changes, and are not set back meanwhile', async () => {
    const seen: boolean[] = [];
    const onChange = () => seen.push(keeper.now().sites.gmail);
    const keeper = keepSettings(new AbortController().signal, onChange, vi.fn());
    await keeper.ready;
    seen.length = 0;
    keeper.change((settings) => withCheck(settings, 'greeting', false));
    keeper.change((settings) => withCheck(settings, 'length', false));
    keeper.change((settings) => ({ ...settings, sites: { gmail: false } }));
    const changed = { version: 1, sites: { gmail: false }, disabled: ['greeting', 'length'] };
    await vi.waitFor(async () => expect(await stored('settings')).toEqual(changed));
    await keeper.ready;
    expect(seen.slice(0, 3)).toEqual([true, true, false]);
    expect(seen.slice(3)).not.toContain(true);
  });

  it('tell of a change that could not be stored', async () => {
    const onFailure = vi.fn();
    const keeper = keepSettings(new AbortController().signal, vi.fn(), onFailure);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
    keeper.change((settings) => withCheck(settings, 'length', false));
    await vi.waitFor(() => expect(onFailure).toHaveBeenCalled());
  });
});
