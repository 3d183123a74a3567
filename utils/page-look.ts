/** How the page around a composer looks. */
export interface PageLook {
  readonly theme: 'light' | 'dark';
  readonly dir: 'ltr' | 'rtl';
}

/** Theme and direction at an element: from what is painted there, since the page's theme need not be the system's. */
export function readPageLook(element: Element): PageLook {
  const dir = getComputedStyle(element).direction === 'rtl' ? 'rtl' : 'ltr';
  for (let at: Element | null = element; at; at = at.parentElement) {
    const lightness = lightnessOf(getComputedStyle(at).backgroundColor);
    if (lightness !== undefined) return { theme: lightness < 0.45 ? 'dark' : 'light', dir };
  }
  return { theme: 'light', dir };
}

/** Perceived lightness from 0 to 1 of a computed colour; `undefined` where it lets what is behind it through. */
function lightnessOf(colour: string): number | undefined {
  const [red, green, blue, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  if (!/^rgba?\(/.test(colour) || red === undefined || green === undefined || blue === undefined) return undefined;
  if (alpha < 0.5) return undefined;
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}
