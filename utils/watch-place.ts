/** Frames without movement after which the page counts as being at rest. */
const FRAMES_AT_REST = 3;

/**
 * Calls `onMove` whenever one of the elements may have moved, changed its size, or been covered, until the signal aborts.
 *
 * Nothing polls: an event or an observer starts it, it follows frame by frame while something moves, and rests again.
 * `elements` is asked each time, since the page replaces what it shows. Returns a function that starts it by hand.
 */
export function watchPlace(elements: () => readonly Element[], onMove: () => void, signal: AbortSignal): () => void {
  let frame: number | undefined;
  let atRest = 0;
  let last = '';
  const sizes = new ResizeObserver(nudge);
  let moves: readonly IntersectionObserver[] = [];

  function wake(): void {
    if (signal.aborted) return;
    atRest = 0;
    frame ??= requestAnimationFrame(step);
  }

  /** Observers also tell of what they have just begun to observe: only a real change wakes. */
  function nudge(): void {
    if (outlines() !== last) wake();
  }

  function outlines(): string {
    return elements().map(outline).join(' ');
  }

  function step(): void {
    frame = undefined;
    if (signal.aborted) return;
    const now = outlines();
    // The first step always tells: what covers an element moves nothing.
    if (atRest === 0 || now !== last) onMove();
    atRest = now === last ? atRest + 1 : 1;
    last = now;
    if (atRest < FRAMES_AT_REST) frame = requestAnimationFrame(step);
    else rest();
  }

  function rest(): void {
    sizes.disconnect();
    for (const observer of moves) observer.disconnect();
    const present = elements();
    for (const element of present) sizes.observe(element);
    moves = present.flatMap((element) => observeMoves(element, nudge) ?? []);
  }

  function stop(): void {
    if (frame !== undefined) cancelAnimationFrame(frame);
    sizes.disconnect();
    for (const observer of moves) observer.disconnect();
  }

  const options = { signal, capture: true, passive: true };
  window.addEventListener('resize', wake, options);
  for (const type of ['scroll', 'click', 'transitionend', 'focusin']) document.addEventListener(type, wake, options);
  // Letters open no menus, and typing must cost nothing here.
  document.addEventListener('keyup', ({ key }) => key.length > 1 && wake(), options);
  signal.addEventListener('abort', stop, { once: true });
  wake();
  return wake;
}

function outline(element: Element): string {
  const { left, top, width, height } = element.getBoundingClientRect();
  return `${left},${top},${width},${height}`;
}

/**
 * Tells when an element has left the place where it is now: the observer's window is cut to the element's own box, so
 * that any move changes how much of it is seen. `undefined` for an element without a box.
 */
function observeMoves(element: Element, onMove: () => void): IntersectionObserver | undefined {
  const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
  if (width === 0 || height === 0) return undefined;
  const { clientWidth, clientHeight } = document.documentElement;
  const margins = [top, clientWidth - right, clientHeight - bottom, left].map((margin) => `${-Math.floor(margin)}px`);
  const observer = new IntersectionObserver(onMove, {
    rootMargin: margins.join(' '),
    threshold: [0, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99, 1],
  });
  observer.observe(element);
  return observer;
}
