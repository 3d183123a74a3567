import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Shows a page of markup in the test's window, in place of what was there. */
export function showPage(markup: string): void {
  const { documentElement } = new DOMParser().parseFromString(markup, 'text/html');
  document.replaceChildren(document.adoptNode(documentElement));
}

/** Shows one of the invented pages in `tests/fixtures`. */
export function showFixture(path: string): void {
  showPage(readFileSync(resolve(import.meta.dirname, '../fixtures', path), 'utf8'));
}

/** Waits until the page has drawn so many frames: by then, what is done once per frame has been done. */
export async function frames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** All that somebody could tell a page by: its markup, and what stands in its fields. */
export function stateOfPage(): string {
  const fields = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')];
  return [document.documentElement.outerHTML, ...fields.map(({ value }) => value)].join('\n');
}
