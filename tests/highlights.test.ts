// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createPainter, HIGHLIGHT_NAME } from '../utils/highlights.ts';

/** A Highlight that cannot be iterated, as in a content script in Firefox. */
class FakeHighlight {
  readonly ranges = new Set<object>();
  add(range: object) {
    this.ranges.add(range);
  }
  delete(range: object) {
    return this.ranges.delete(range);
  }
}

function withHighlights(): Map<string, FakeHighlight> {
  const registry = new Map<string, FakeHighlight>();
  vi.stubGlobal('CSS', { highlights: registry });
  vi.stubGlobal('Highlight', FakeHighlight);
  return registry;
}

afterEach(() => vi.unstubAllGlobals());

describe('painting', () => {
  const [first, second, third] = [document.createRange(), document.createRange(), document.createRange()];
  const [draft, otherDraft] = [{}, {}];

  it('puts an owner’s ranges in place of those before, and leaves the others’ alone', () => {
    const registry = withHighlights();
    const paint = createPainter();
    paint(draft, [first]);
    paint(otherDraft, [second]);
    paint(draft, [third]);
    expect([...(registry.get(HIGHLIGHT_NAME)?.ranges ?? [])]).toEqual([second, third]);
  });

  it('leaves no name behind when nothing is painted', () => {
    const registry = withHighlights();
    const paint = createPainter();
    paint(draft, [first]);
    paint(draft, []);
    expect([...registry.keys()]).toEqual([]);
  });

  it('does nothing in a browser without highlights', () => {
    vi.stubGlobal('CSS', {});
    expect(() => createPainter()(draft, [first])).not.toThrow();
  });
});
