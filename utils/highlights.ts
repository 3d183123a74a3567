/** The page's other scripts share the name space of highlights, hence the project's name. */
export const HIGHLIGHT_NAME = 'second-hello';

/** Paints the ranges of one owner, in place of those it had; `[]` takes them away. */
export type Paint = (owner: object, ranges: readonly Range[]) => void;

/**
 * A painter over the CSS custom highlights of the page; where the browser has none, one that does nothing.
 *
 * The rule that gives the highlight its looks stands in the content script's own stylesheet.
 */
export function createPainter(): Paint {
  if (typeof CSS === 'undefined' || !('highlights' in CSS) || typeof Highlight !== 'function') return () => {};
  const highlight = new Highlight();
  // Our own list, since a content script in Firefox cannot iterate a Highlight (Xray wrappers hide the iterator).
  const painted = new Map<object, readonly Range[]>();
  return (owner, ranges) => {
    for (const range of painted.get(owner) ?? []) highlight.delete(range);
    for (const range of ranges) highlight.add(range);
    if (ranges.length > 0) painted.set(owner, ranges);
    else painted.delete(owner);
    // The page can read the names: ours is there only while something is painted.
    if (painted.size > 0) CSS.highlights.set(HIGHLIGHT_NAME, highlight);
    else CSS.highlights.delete(HIGHLIGHT_NAME);
  };
}
