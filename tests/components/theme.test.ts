import { describe, expect, it } from 'vitest';
import type { ThemeName } from '../../components/theme.ts';
import { THEMES, themeStyle } from '../../components/theme.ts';

/** Relative luminance of `#rrggbb`, as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(['light', 'dark'] satisfies ThemeName[])('the %s theme', (name) => {
  const theme = THEMES[name];

  it.each([
    ['ink', 'surface'],
    ['ink', 'tint'],
    ['quiet', 'surface'],
    ['quiet', 'tint'],
    ['accent', 'surface'],
    ['accent', 'tint'],
  ] as const)('lets %s be read on %s', (words, ground) => {
    expect(contrast(theme[words], theme[ground])).toBeGreaterThanOrEqual(4.5);
  });

  it('lets the ring be told from its track’s ground', () => {
    expect(contrast(theme.ring, theme.surface)).toBeGreaterThanOrEqual(3);
    expect(contrast(theme.ring, theme.tint)).toBeGreaterThanOrEqual(3);
    expect(contrast(theme.ring, theme.track)).toBeGreaterThanOrEqual(3);
  });

  it('has no red in it', () => {
    for (const colour of Object.values(theme)) {
      const [red = 0, green = 0] = [1, 3].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
      expect(red).toBeLessThanOrEqual(green + 4);
    }
  });

  it('comes as custom properties and a colour scheme', () => {
    expect(themeStyle(name)).toMatchObject({ '--sh-ink': theme.ink, colorScheme: name });
  });
});

it('measures contrast as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});
