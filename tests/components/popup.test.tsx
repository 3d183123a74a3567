// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { PopupState } from '../../components/popup.tsx';
import { Popup } from '../../components/popup.tsx';
import type { PageView } from '../../components/popup-page.tsx';
import { rendered } from '../support/render.tsx';

function show(state: PopupState, hasSettingsTrouble = false) {
  const actions = {
    onOffer: vi.fn(),
    onDismiss: vi.fn(),
    onDisable: vi.fn(),
    onCopy: vi.fn(async () => true),
    onUndo: vi.fn(),
    onSnooze: vi.fn(),
    onSwitch: vi.fn(),
  };
  return { ...rendered(<Popup state={state} hasSettingsTrouble={hasSettingsTrouble} actions={actions} />), actions };
}

const page = (view: Partial<PageView>): PopupState => ({ kind: 'page', page: { isOn: true, failures: [], ...view } });
const LIST = { met: 7, of: 8, open: [], done: ['greeted by name'] };

describe('the popup', () => {
  it.each<[string, PopupState]>([
    ['asking', { kind: 'asking' }],
    ['elsewhere', { kind: 'no-answer', isGmail: false }],
    ['in Gmail', page({})],
  ])('says that nothing leaves the computer: %s', (_where, state) => {
    expect(show(state).text()).toContain('Nothing leaves this computer.');
  });

  it('says what the coach does and where, on a tab without it', () => {
    const popup = show({ kind: 'no-answer', isGmail: false });
    expect(popup.text()).toMatch(/works in Gmail/);
    expect(popup.all('switch')).toEqual([]);
  });

  it('asks for a reload where Gmail does not answer', () => {
    expect(show({ kind: 'no-answer', isGmail: true }).names('heading')).toEqual(['Reload this tab']);
  });

  it('says what it does where no message is open', () => {
    expect(show(page({})).names('heading')).toEqual(['No message open']);
  });

  it('shows the checklist of the draft', () => {
    const popup = show(page({ draft: { gate: 'follow-up', isSnoozed: false, shown: LIST } }));
    expect(popup.text()).toContain('7 of 8 there');
    expect(popup.text()).toContain('Greeted by name');
  });

  it.each([
    ['everyday', /everyday mail/],
    ['not-english', /only knows English/],
    ['too-short', /few more words/],
    ['empty', /few words/],
    ['too-long', /longer than/],
    ['follow-up', /switched off/],
  ] as const)('says why it is silent: %s', (gate, words) => {
    const popup = show(page({ draft: { gate, isSnoozed: false } }));
    expect(popup.names('heading')).toEqual(['Quiet for now']);
    expect(popup.text()).toMatch(words);
  });

  it.each<[string, Partial<PageView>]>([
    ['the page seems to hold one', { trouble: 'unreadable-composer' }],
    ['one is open', { draft: { gate: 'unreadable', isSnoozed: false } }],
  ])('says plainly that it cannot read the draft when %s', (_when, view) => {
    expect(show(page(view)).names('heading')).toEqual(['The coach can’t read this draft']);
  });

  it('shows a draft that it can read beside one that it cannot', () => {
    const draft = { gate: 'follow-up', isSnoozed: false, shown: LIST } as const;
    expect(show(page({ trouble: 'unreadable-composer', draft })).text()).toContain('7 of 8 there');
  });

  it('ends the quiet that was asked for', () => {
    const popup = show(page({ draft: { gate: 'follow-up', isSnoozed: true, shown: LIST } }));
    expect(popup.text()).not.toContain('7 of 8');
    popup.get('button', /Look along again/).click();
    expect(popup.actions.onSnooze).toHaveBeenCalledWith(false);
  });

  it('switches the site off and on', () => {
    const popup = show(page({ isOn: false }));
    expect(popup.names('heading')).toEqual(['Off in Gmail']);
    popup.get('switch', /On in Gmail/).click();
    expect(popup.actions.onSwitch).toHaveBeenCalledWith(true);
  });

  it('tells of failures of ours without a word of the draft', () => {
    const failures = [{ where: 'review', kind: 'TypeError', times: 2 }];
    expect(show(page({ failures })).text()).toContain('review: TypeError, 2×');
  });

  it('tells of settings that could not be read', () => {
    expect(show(page({}), true).text()).toContain('settings could not be read');
  });
});
