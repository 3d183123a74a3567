import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { OpenOptions } from '../../fixtures/gmail-app/page/api.ts';
import { type CoachUi, coachUi } from '../harness/coach-ui.ts';
import { type Background, type Installed, install } from '../harness/extension.ts';
import type { BrowserName } from '../harness/find-browser.ts';
import type { MailPage } from '../harness/mail-page.ts';

export const PRIYA = { name: 'Priya Shah', address: 'priya@shah.example' };

/** A follow-up that lacks a next step. */
export const FOLLOW_UP = [
  'Hi Priya,',
  'It was a pleasure meeting you at the Riverside charity drive on Saturday. Your idea of pairing new volunteers with a neighbour has stayed with me.',
  'Tom',
].join('\n\n');

export const EVERYDAY = [
  'Hi Priya,',
  'Please find attached invoice 1182 for October. Payment is due within 30 days.',
  'Kind regards,\nTom',
].join('\n\n');

/** What a page that throws says; no fault of ours. */
export const PAGE_FAULT = 'the page threw';

/** Chromium hides from the page what a test's own script said; the console has it in full. */
const isOurs = (error: string) => !error.includes(PAGE_FAULT) && error !== 'Script error.';

/** One tab on the mail page, with what the extension shows in it. */
export interface Scene {
  readonly mail: MailPage;
  readonly coach: CoachUi;
}

/** A scene with one message open in it. */
export interface DraftScene extends Scene {
  /** The compose box, by its `data-compose-id`. */
  readonly id: string;
}

/** The browser of a suite of journeys, started once. After each journey the page must be without an error. */
export interface Stage {
  scene(query?: string, path?: string): Promise<Scene>;
  /** A message typed by hand into a new box. */
  typed(text: string, options?: OpenOptions): Promise<DraftScene>;
  /** A message that stands in its box already; the caret is at its end. */
  opened(options: OpenOptions, query?: string, path?: string): Promise<DraftScene>;
  background(): Background;
  installed(): Installed;
}

/** Sets a suite's stage. Call it in `describe`. */
export function setStage(name: BrowserName): Stage {
  let current: Installed | undefined;
  const scenes: Scene[] = [];
  const installed = () => {
    if (!current) throw new Error('The browser is not running.');
    return current;
  };
  beforeAll(async () => {
    current = await install(name);
  }, 180_000);
  afterEach(async () => {
    const errors = await Promise.all(scenes.splice(0).map(({ mail }) => mail.errors()));
    await installed().session.closePages();
    expect(errors.flat().filter(isOurs)).toEqual([]);
    expect(installed().session.network.strays()).toEqual([]);
  });
  afterAll(() => current?.close());

  const scene = async (query?: string, path?: string) => {
    const mail = await installed().session.openMail(query, path);
    const made = { mail, coach: coachUi(mail.page) };
    scenes.push(made);
    return made;
  };
  const opened = async (options: OpenOptions, query?: string, path?: string) => {
    const made = await scene(query, path);
    const id = await made.mail.open({ to: [PRIYA], subject: 'Saturday', ...options });
    await made.mail.focus(id);
    return { ...made, id };
  };
  return {
    installed,
    background: () => installed().background,
    scene,
    opened,
    typed: async (text, options = {}) => {
      const made = await opened(options);
      await made.mail.type(text);
      return made;
    },
  };
}

/** The paragraphs of a text, without the blank lines between them. */
export function paragraphs(text: string): string[] {
  return text.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== '');
}
