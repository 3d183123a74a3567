import type { ContentScriptContext } from '#imports';
import { browser } from '#imports';
import css from '../../components/coach.css?inline';
import menuCss from '../../components/menu.css?inline';
import type { Clock } from '../../utils/clock.ts';
import { pageClock } from '../../utils/clock.ts';
import type { Coach } from '../../utils/coached.ts';
import type { CoachedPage } from '../../utils/coached-page.ts';
import { coachPage } from '../../utils/coached-page.ts';
import { createFailureLog } from '../../utils/failures.ts';
import { createPainter } from '../../utils/highlights.ts';
import { shieldKeys } from '../../utils/key-shield.ts';
import { answer } from '../../utils/page-answers.ts';
import { keepSettings, withCheck } from '../../utils/settings.ts';
import { mountShadowHost } from '../../utils/shadow-host.ts';
import type { Site } from '../../utils/surfaces/site.ts';
import hostCss from './place.css?inline';
import type { View } from './view.tsx';
import { createView } from './view.tsx';

const HOST_NAME = 'second-hello-ui';

/**
 * Coaches a page of the site for as long as the extension's context lives.
 *
 * To be called before the page's own scripts run, for the keys; all else waits until the page has a body.
 */
export async function start(ctx: ContentScriptContext, site: Site, coach: Coach): Promise<void> {
  if (!site.matches(new URL(location.href))) return;
  shieldKeys(HOST_NAME, (event) => guarded(() => view?.onPageKey(event)), ctx.signal);
  const failures = createFailureLog();
  let view: View | undefined;
  let running: { page: CoachedPage; end: AbortController } | undefined;
  await parsed();
  const settings = keepSettings(ctx.signal, onSettings, (error) => failures.note('settings', error));

  function onSettings(): void {
    const isOn = settings.now().sites.gmail;
    if (isOn && !running) run();
    else if (!isOn) end();
    running?.page.refresh();
    draw();
  }

  function draw(): void {
    guarded(() => view?.draw());
  }

  function guarded<T>(run: () => T): T | undefined {
    try {
      return run();
    } catch (error) {
      failures.note('view', error);
      return undefined;
    }
  }

  function run(): void {
    const end = new AbortController();
    const parts = {
      coach,
      clock: clockOf(ctx),
      place: { locale: navigator.language, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone },
      paint: createPainter(),
      settings: settings.now,
      setCheck: (check, on) => settings.change((before) => withCheck(before, check, on)),
      note: failures.note,
    } satisfies Parameters<typeof coachPage>[2];
    const signal = AbortSignal.any([ctx.signal, end.signal]);
    running = { page: coachPage(site, document, parts, signal, draw), end };
  }

  function end(): void {
    running?.end.abort();
    running = undefined;
  }

  const answering = {
    site,
    isOn: () => settings.now().sites.gmail,
    switchSite: (on: boolean) => settings.change((before) => ({ ...before, sites: { ...before.sites, gmail: on } })),
    page: () => running?.page,
    trouble: () => guarded(() => site.trouble(document)),
    failures: failures.list,
    openPanel: () => guarded(() => view?.openByShortcut()),
  };
  const onMessage = async (message: unknown) => {
    await settings.ready;
    return answer(message, answering);
  };
  // Not removed at the end: an orphan may call nothing of the browser's any more, and is told nothing either.
  browser.runtime.onMessage.addListener(onMessage);

  const { host, container } = mountShadowHost(HOST_NAME, css + menuCss + hostCss, ctx.signal);
  const turnOff = () => answering.switchSite(false);
  view = createView(container, host, { page: answering.page, turnOff }, ctx.signal);
  await settings.ready;
  draw();
}

/** When the document has been read to its end; `document_idle` can fail to come on a page that never stops loading. */
function parsed(): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) => document.addEventListener('DOMContentLoaded', () => resolve(), { once: true }));
}

/** After an update or a removal of the extension the old script is an orphan: its timers must do nothing. */
function clockOf(ctx: ContentScriptContext): Clock {
  const whileValid = (run: () => void) => () => {
    if (ctx.isValid) run();
  };
  return {
    nowMs: pageClock.nowMs,
    soon: (run) => pageClock.soon(whileValid(run)),
    after: (delayMs, run) => pageClock.after(delayMs, whileValid(run)),
  };
}
