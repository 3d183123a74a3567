// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { coachPage } from '../utils/coached-page.ts';
import { createFailureLog } from '../utils/failures.ts';
import { DEFAULT_SETTINGS } from '../utils/settings.ts';
import type { Composer, Site } from '../utils/surfaces/site.ts';
import { fakeCoach } from './support/fake-coach.ts';
import type { FakeComposer } from './support/fake-composer.ts';
import { fakeComposer } from './support/fake-composer.ts';

function setUp(watch?: Site['watch']) {
  let report: (composer: Composer) => void = () => {};
  const site: Site = {
    id: 'gmail',
    matches: () => true,
    trouble: () => undefined,
    watch:
      watch ??
      ((_document, onOpen) => {
        report = onOpen;
      }),
  };
  const failures = createFailureLog();
  const onChange = vi.fn();
  const ending = new AbortController();
  const parts = {
    coach: fakeCoach,
    clock: { nowMs: () => 0, soon: () => () => {}, after: () => () => {} },
    place: { locale: 'en-GB' },
    paint: () => {},
    settings: () => DEFAULT_SETTINGS,
    setCheck: () => {},
    note: failures.note,
  };
  const page = coachPage(site, document, parts, ending.signal, onChange);
  const open = (body = 'We met.', hasBox = true): FakeComposer => {
    const composer = fakeComposer(body);
    // happy-dom lays nothing out.
    Object.assign(composer.root, { getClientRects: () => (hasBox ? [new DOMRect(0, 0, 10, 10)] : []) });
    composer.editor.tabIndex = 0;
    report(composer);
    return composer;
  };
  const inUse = () => page.inUse()?.composer;
  return { page, open, inUse, onChange, failures, end: () => ending.abort() };
}

beforeEach(() => document.body.replaceChildren());

describe('the draft in use', () => {
  it('is the newest, then the one that is typed in, then the one that has the focus', () => {
    const { open, inUse } = setUp();
    const [first, second] = [open(), open()];
    expect(inUse()).toBe(second);
    first.type('We met again.');
    expect(inUse()).toBe(first);
    second.editor.focus();
    expect(inUse()).toBe(second);
  });

  it('is none that is minimised or closed', () => {
    const { open, inUse } = setUp();
    const first = open();
    open('We met.', false);
    expect(inUse()).toBe(first);
    first.close();
    expect(inUse()).toBeUndefined();
  });
});

describe('a page', () => {
  it('shows anew when a composer goes', () => {
    const { open, onChange, page } = setUp();
    const composer = open();
    onChange.mockClear();
    composer.close();
    expect(onChange).toHaveBeenCalled();
    expect(page.visible()).toEqual([]);
  });

  it('reads every draft again when asked', () => {
    const { open, page } = setUp();
    open();
    open('The invoice.');
    page.refresh();
    expect(page.visible().map((coached) => coached.state().gate)).toEqual(['follow-up', 'everyday']);
  });

  it('leaves a page alone whose site throws, and notes it', () => {
    const { page, failures } = setUp(() => {
      throw new TypeError('changed');
    });
    expect(page.inUse()).toBeUndefined();
    expect(failures.list()).toEqual([{ where: 'site', kind: 'TypeError', times: 1 }]);
  });

  it('takes no composer after its end', () => {
    const { open, page, end } = setUp();
    end();
    open();
    expect(page.visible()).toEqual([]);
  });
});
