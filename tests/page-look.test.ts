// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { readPageLook } from '../utils/page-look.ts';

/** An element inside another that is painted like this. */
function inside(style: string): HTMLElement {
  const outer = document.createElement('div');
  outer.setAttribute('style', style);
  const inner = document.createElement('div');
  outer.append(inner);
  document.body.replaceChildren(outer);
  return inner;
}

beforeEach(() => document.body.removeAttribute('style'));

describe('the look of a page', () => {
  it.each([
    ['light', 'background-color: rgb(255, 255, 255)'],
    ['dark', 'background-color: rgb(32, 33, 36)'],
    ['dark', 'background-color: rgba(0, 0, 0, 0.9)'],
    ['light', 'background-color: rgb(120, 200, 120)'],
  ])('is %s on %s', (theme, style) => {
    expect(readPageLook(inside(style)).theme).toBe(theme);
  });

  it('looks through what lets the ground shine through', () => {
    document.body.style.backgroundColor = 'rgb(20, 20, 20)';
    expect(readPageLook(inside('background-color: rgba(255, 255, 255, 0.1)')).theme).toBe('dark');
  });

  it('is light where nothing is painted', () => {
    expect(readPageLook(inside('')).theme).toBe('light');
  });

  it('reads the direction', () => {
    expect(readPageLook(inside('')).dir).toBe('ltr');
    const element = inside('');
    element.style.direction = 'rtl';
    expect(readPageLook(element).dir).toBe('rtl');
  });
});
