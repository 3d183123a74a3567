import { browser } from 'wxt/browser';
import { type CheckId, isCheckId } from './coach/types.ts';
import { fieldsOf } from './fields.ts';

/** What the user chose. `disabled` are the checks switched off for good. */
export interface Settings {
  readonly version: 1;
  readonly sites: { readonly gmail: boolean };
  readonly disabled: readonly CheckId[];
}

/** Settings as read: `trouble` where what is stored could not be understood, the defaults standing in for it meanwhile. */
export interface StoredSettings {
  readonly settings: Settings;
  readonly trouble?: 'unreadable-settings' | undefined;
}

const CURRENT_VERSION = 1;
export const DEFAULT_SETTINGS: Settings = { version: CURRENT_VERSION, sites: { gmail: true }, disabled: [] };

/** Reads a value of the current version; throws where it has another shape. */
function parseSettings(value: unknown): Settings {
  const { version, sites, disabled } = fieldsOf(value);
  const { gmail } = fieldsOf(sites);
  if (
    version !== CURRENT_VERSION ||
    typeof gmail !== 'boolean' ||
    !Array.isArray(disabled) ||
    !disabled.every(isCheckId)
  ) {
    throw new Error('settings of another shape');
  }
  return { version, sites: { gmail }, disabled };
}

/** From the version that is its key to the next one. A migration throws where it cannot go on. */
export type Migrations = Readonly<Record<number, (stored: object) => object>>;
const MIGRATIONS: Migrations = {};

/**
 * Brings a stored value to the current version.
 *
 * `undefined` or `null` (nothing stored) gives the defaults. Throws where the value is of no known shape or a migration fails.
 */
export function migrate(stored: unknown, migrations: Migrations = MIGRATIONS): Settings {
  if (stored === undefined || stored === null) return DEFAULT_SETTINGS;
  let value = stored;
  for (let version = versionOf(value); version < CURRENT_VERSION; version = versionOf(value)) {
    const step = migrations[version];
    if (!step) throw new Error(`no migration from version ${version}`);
    value = step(Object(value));
  }
  return parseSettings(value);
}

function versionOf(value: unknown): number {
  const { version } = fieldsOf(value);
  if (typeof version !== 'number') throw new Error('settings without a version');
  return version;
}

// The browser's own storage, since WXT's helper brings 3 kB (gzipped), and the content script has a budget.
const KEY = 'settings';
const SET_ASIDE_KEY = 'settings-unreadable';

async function readValue(): Promise<unknown> {
  return (await browser.storage.local.get(KEY))[KEY];
}

/** Reads what is stored; never throws and never writes. */
export async function readSettings(): Promise<StoredSettings> {
  try {
    return { settings: migrate(await readValue()) };
  } catch {
    return { settings: DEFAULT_SETTINGS, trouble: 'unreadable-settings' };
  }
}

/** Changes the settings; a stored value that could not be read is kept aside, never lost. */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const { settings, trouble } = await readSettings();
  if (trouble) await browser.storage.local.set({ [SET_ASIDE_KEY]: await readValue() });
  const changed = parseSettings(change(settings));
  await browser.storage.local.set({ [KEY]: changed });
  return changed;
}

/** The settings at hand, without waiting. */
export interface SettingsKeeper {
  /** Resolves when what is stored has been read, well or badly; until then the defaults stand in. */
  readonly ready: Promise<void>;
  now(): Settings;
  /** Whether what is stored could not be understood. */
  hasTrouble(): boolean;
  /** Changes them here at once and for everybody as soon as they are stored. */
  change(change: (settings: Settings) => Settings): void;
}

/**
 * Keeps the settings at hand until the signal aborts.
 *
 * `onChange` is called after the first reading and after every change, wherever it was made; `onFailure` when a change could not be stored.
 */
export function keepSettings(
  signal: AbortSignal,
  onChange: () => void,
  onFailure: (error: unknown) => void,
): SettingsKeeper {
  let stored: StoredSettings = { settings: DEFAULT_SETTINGS };
  let waiting = 0;
  let writing = Promise.resolve();
  const reread = async () => {
    const read = await readSettings();
    // What is stored is older than what was chosen here, as long as that waits to be stored.
    if (signal.aborted || waiting > 0) return;
    stored = read;
    onChange();
  };
  // One after another: each change is made to what the one before has stored.
  const store = async (change: (settings: Settings) => Settings) => {
    const isStored = await changeSettings(change).then(() => true, onFailure);
    waiting--;
    if (isStored) await reread().catch(onFailure);
  };
  const onStored = (changes: object, area: string) => {
    if (area === 'local' && KEY in changes) reread().catch(onFailure);
  };
  browser.storage.onChanged.addListener(onStored);
  signal.addEventListener(
    'abort',
    quietly(() => browser.storage.onChanged.removeListener(onStored)),
    { once: true },
  );
  return {
    ready: reread().catch(onFailure),
    now: () => stored.settings,
    hasTrouble: () => stored.trouble !== undefined,
    change(change) {
      stored = { ...stored, settings: change(stored.settings) };
      onChange();
      waiting++;
      writing = writing.then(() => store(change));
    },
  };
}

/** After an update or a removal of the extension the browser has nothing left to stop watching, and throws. */
function quietly(run: () => void): () => void {
  return () => {
    try {
      run();
    } catch {}
  };
}

/** The settings with a check switched off for good, or on again. */
export function withCheck(settings: Settings, check: CheckId, on: boolean): Settings {
  const others = settings.disabled.filter((id) => id !== check);
  return { ...settings, disabled: on ? others : [...others, check] };
}
