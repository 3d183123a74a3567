// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { Panel } from '../../components/panel.tsx';
import type { ShownItem, ShownList } from '../../utils/coach/checklist.ts';
import { rendered } from '../support/render.tsx';

const WHY: ShownItem = {
  check: 'why-great',
  advice: 'Say why it was good to meet Priya',
  short: 'why it was good',
  why: 'A pleasantry could go to anyone.',
  source: { name: 'A study of listening', grade: 'B', url: 'https://study.example/' },
  offers: [
    { id: 'why-great/stayed', label: 'What stayed with me was …' },
    { id: 'why-great/thinking', label: 'I keep thinking of …' },
  ],
};
const STEP: ShownItem = {
  check: 'next-step',
  advice: 'Name a step',
  short: 'a next step',
  why: 'A coffee keeps it going.',
  source: { name: 'A post' },
  offers: [],
};
const LIST: ShownList = { met: 6, of: 8, open: [WHY, STEP], done: ['greeted by name', 'who you are'] };

function show(props: Partial<Parameters<typeof Panel>[0]> = {}) {
  const actions = {
    onOffer: vi.fn(),
    onDismiss: vi.fn(),
    onDisable: vi.fn(),
    onCopy: vi.fn(async () => true),
    onUndo: vi.fn(),
    onSnooze: vi.fn(),
    onTurnOff: vi.fn(),
    onClose: vi.fn(),
  };
  const node = (more: Partial<Parameters<typeof Panel>[0]> = {}) => (
    <Panel
      list={LIST}
      silence=""
      switchedOff={undefined}
      isSnoozed={false}
      focusCalls={0}
      actions={actions}
      {...props}
      {...more}
    />
  );
  let view: ReturnType<typeof rendered> | undefined;
  act(() => {
    view = rendered(node());
  });
  if (!view) throw new Error('nothing was rendered');
  const { get } = view;
  return {
    ...view,
    actions,
    redraw: (more: Partial<Parameters<typeof Panel>[0]>) => act(() => view?.again(node(more))),
    click: (name: RegExp) => act(async () => get('button', name).click()),
    press: (element: Element, key: string) =>
      act(() => void element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))),
  };
}

describe('the panel', () => {
  it('says how much would help and how much is there', () => {
    const panel = show();
    expect(panel.names('dialog')).toEqual(['Two things would make it warmer']);
    expect(panel.text()).toContain('6 of 8 there');
    expect(panel.text()).toContain('Greeted by name · who you are');
  });

  it('lists what is open, with its reason and its buttons', async () => {
    const panel = show();
    expect(panel.names('listitem')).toEqual([WHY.advice, STEP.advice]);
    expect(panel.text()).toContain(WHY.why);
    await panel.click(/What stayed/);
    expect(panel.actions.onOffer).toHaveBeenCalledWith('why-great', 'why-great/stayed');
  });

  it('keeps the source one click away', async () => {
    const panel = show({ list: { ...LIST, open: [WHY] } });
    expect(panel.text()).not.toContain('A study of listening');
    await panel.click(/Source/);
    expect(panel.text()).toContain('grade B');
    expect(panel.get('link', /A study of listening/).getAttribute('rel')).toContain('noreferrer');
  });

  it('names a source without an address as plain words', async () => {
    const panel = show({ list: { ...LIST, open: [STEP] } });
    await panel.click(/Source/);
    expect(panel.text()).toContain('A post');
    expect(panel.all('link')).toEqual([]);
  });

  it('lets an item be dismissed or switched off where it stands', async () => {
    const panel = show();
    await panel.click(/More for “Name a step”/);
    await panel.click(/Not in this draft/);
    expect(panel.actions.onDismiss).toHaveBeenCalledWith('next-step');
    await panel.click(/More for “Name a step”/);
    await panel.click(/Never check this/);
    expect(panel.actions.onDisable).toHaveBeenCalledWith('next-step');
    expect(panel.names('button')).not.toContain('Never check this');
  });

  it('lets a check that was just switched off be had back', async () => {
    const panel = show({ switchedOff: { short: 'greeted by name' } });
    expect(panel.text()).toContain('“Greeted by name” is no longer checked.');
    await panel.click(/Undo/);
    expect(panel.actions.onUndo).toHaveBeenCalled();
  });

  it('offers a copy of what the page did not take', async () => {
    const panel = show({ list: { ...LIST, open: [{ ...WHY, copy: 'What stayed with me was …' }] } });
    await panel.click(/^Copy$/);
    expect(panel.actions.onCopy).toHaveBeenCalledWith('What stayed with me was …');
    expect(panel.text()).toContain('Copied.');
  });

  it('says so when even the copy fails', async () => {
    const panel = show({ list: { ...LIST, open: [{ ...WHY, copy: 'Words' }] } });
    panel.actions.onCopy.mockResolvedValueOnce(false);
    await panel.click(/^Copy$/);
    expect(panel.text()).toContain('Select the text above');
  });

  it('can be quiet for this draft or off for the site', async () => {
    const panel = show();
    await panel.click(/More for this draft/);
    await panel.click(/Quiet for this draft/);
    expect(panel.actions.onSnooze).toHaveBeenCalledWith(true);
    await panel.click(/More for this draft/);
    await panel.click(/Turn off in Gmail/);
    expect(panel.actions.onTurnOff).toHaveBeenCalled();
  });

  it('praises where nothing is open', () => {
    expect(show({ list: { ...LIST, met: 8, open: [] } }).names('dialog')).toEqual(['All there']);
  });

  it('says why it is silent, and looks along again when asked', async () => {
    const panel = show({ list: undefined, silence: 'You asked for quiet.', isSnoozed: true });
    expect(panel.text()).toContain('You asked for quiet.');
    await panel.click(/Look along again/);
    expect(panel.actions.onSnooze).toHaveBeenCalledWith(false);
  });
});

describe('the keyboard', () => {
  it('shows the whole of a menu that opens at the foot of the panel', async () => {
    const scroll = vi.spyOn(Element.prototype, 'scrollIntoView');
    const panel = show();
    expect(scroll).not.toHaveBeenCalled();
    await panel.click(/More for “Name a step”/);
    expect(scroll.mock.contexts).toEqual([panel.get('button', /Not in this draft/).parentElement]);
  });

  it('closes with Escape, a menu first', async () => {
    const panel = show();
    await panel.click(/More for this draft/);
    panel.press(panel.get('button', /Quiet for this draft/), 'Escape');
    expect(panel.actions.onClose).not.toHaveBeenCalled();
    expect(panel.names('button')).not.toContain('Quiet for this draft');
    panel.press(panel.get('dialog', /./), 'Escape');
    expect(panel.actions.onClose).toHaveBeenCalledOnce();
  });

  it('takes the focus when called, and only then', () => {
    const panel = show();
    expect(panel.container.contains(document.activeElement)).toBe(false);
    panel.redraw({ focusCalls: 1 });
    expect(document.activeElement).toBe(panel.get('dialog', /./));
  });

  it('keeps the focus when the focused button goes with its item', () => {
    const panel = show({ focusCalls: 1 });
    act(() => panel.get('button', /What stayed/).focus());
    panel.redraw({ list: { ...LIST, open: [STEP] } });
    expect(document.activeElement).toBe(panel.get('dialog', /./));
  });
});
