// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { readPlaces } from '../utils/read-places.ts';
import type { Composer } from '../utils/surfaces/site.ts';
import { fakeComposer } from './support/fake-composer.ts';

function element(html: { tag: string; role?: string; text?: string }, box: readonly [number, number, number, number]) {
  const made = document.createElement(html.tag);
  if (html.role) made.setAttribute('role', html.role);
  if (html.text) made.append(html.text);
  return layOut(made, ...box);
}

function layOut<Made extends HTMLElement>(made: Made, left: number, top: number, width: number, height: number): Made {
  return Object.assign(made, { getBoundingClientRect: () => new DOMRect(left, top, width, height) });
}

/** A composer with a Send row: Send, an empty spacer, a bin. */
function composerWithRow(): { composer: Composer; row: HTMLElement } {
  const composer = fakeComposer('We met.');
  layOut(composer.root, 600, 200, 500, 500);
  const row = element({ tag: 'div' }, [600, 650, 500, 50]);
  row.append(
    element({ tag: 'div', role: 'button', text: 'Send' }, [610, 655, 100, 40]),
    element({ tag: 'span' }, [720, 655, 300, 40]),
    element({ tag: 'img' }, [1060, 660, 30, 30]),
  );
  composer.root.append(row);
  return { composer: Object.assign(composer, { anchor: () => row }), row };
}

const host = document.createElement('second-hello-ui');
let above: Element[] = [];
const places = (composer: Composer) => readPlaces({ composer, others: [], host, isRtl: false, scale: 1, isOpen: true });

beforeEach(() => {
  document.body.replaceChildren();
  above = [];
  Object.assign(document, { elementsFromPoint: () => above });
  Object.defineProperty(document.documentElement, 'clientWidth', { value: 1280, configurable: true });
  Object.defineProperty(document.documentElement, 'clientHeight', { value: 800, configurable: true });
});

describe('places read from a page', () => {
  it('are none for a composer without a box', () => {
    const { composer } = composerWithRow();
    layOut(composer.root, 0, 0, 0, 0);
    expect(places(composer)).toBeUndefined();
  });

  it('have no panel while it is closed', () => {
    const { composer } = composerWithRow();
    expect(readPlaces({ composer, others: [], host, isRtl: false, scale: 1, isOpen: false })?.panel).toBeUndefined();
  });

  it('have the mark before the bin: an empty spacer is free', () => {
    const { composer, row } = composerWithRow();
    above = [host, row];
    expect(places(composer)?.mark).toMatchObject({ left: 1060 - 8 - 86, isInRow: true });
  });

  it('have no mark where a menu of the page lies over the row', () => {
    const { composer, row } = composerWithRow();
    const menu = element({ tag: 'div', role: 'menu' }, [600, 500, 500, 300]);
    above = [host, menu, row];
    expect(places(composer)?.mark).toBeUndefined();
  });

  it('have the panel under an open menu, but not under a list of the composer’s own', () => {
    const { composer, row } = composerWithRow();
    above = [host, row];
    expect(places(composer)?.isPanelUnderMenu).toBe(false);
    const menu = element({ tag: 'div', role: 'listbox' }, [0, 0, 600, 800]);
    above = [host, menu];
    expect(places(composer)?.isPanelUnderMenu).toBe(true);
    composer.root.append(menu);
    expect(places(composer)?.isPanelUnderMenu).toBe(false);
  });

  it('keep a panel that covers the composer off the line of the caret', () => {
    const { composer, row } = composerWithRow();
    layOut(composer.root, 0, 0, 1280, 800);
    layOut(row, 0, 750, 1280, 50);
    above = [row];
    const line = element({ tag: 'div', text: 'We met.' }, [0, 600, 1280, 20]);
    composer.editor.append(line);
    document.getSelection()?.collapse(line, 0);
    const panel = places(composer)?.panel;
    expect(panel && 800 - panel.bottom).toBeLessThanOrEqual(600);
  });

  it('have the panel off the marks of others and off a message that is minimised', () => {
    const { composer, row } = composerWithRow();
    layOut(composer.root, 700, 200, 500, 600);
    layOut(row, 700, 750, 500, 50);
    above = [row];
    const bar = element({ tag: 'div' }, [400, 760, 280, 40]);
    const minimised = fakeComposer('We met.');
    layOut(minimised.root, 0, 0, 0, 0);
    bar.append(minimised.root);
    document.body.append(bar);
    const request = { composer, host, isRtl: false, scale: 1, isOpen: true };
    expect(readPlaces({ ...request, others: [minimised] })?.panel).toMatchObject({ right: 688, bottom: 752 });
    // A message in a part of the page that is hidden leaves no bar, and takes no room.
    layOut(bar, 0, 0, 1280, 800);
    expect(readPlaces({ ...request, others: [minimised] })?.panel).toMatchObject({ right: 688, bottom: 792 });
  });

  it('have the panel off a field that is being filled in', () => {
    const { composer, row } = composerWithRow();
    layOut(composer.root, 0, 0, 1280, 800);
    layOut(row, 0, 750, 1280, 50);
    above = [row];
    const field = document.createElement('input');
    layOut(field, 0, 500, 1280, 30);
    composer.root.append(field);
    field.focus();
    const panel = places(composer)?.panel;
    expect(panel && (panel.bottom <= 500 || panel.top >= 530)).toBe(true);
  });
});
