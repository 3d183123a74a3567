/** Light or dark, as the page around is. */
export type ThemeName = 'light' | 'dark';

interface Colours {
  readonly surface: string;
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly accent: string;
  readonly tint: string;
  readonly tintLine: string;
  readonly ring: string;
  readonly track: string;
}

/** One accent, no red: green where something is there or can be put in, greys for the rest. */
export const THEMES: Readonly<Record<ThemeName, Colours>> = {
  light: {
    surface: '#ffffff',
    ink: '#15191c',
    quiet: '#565e64',
    line: '#e4e8ea',
    accent: '#17603f',
    tint: '#f0f8f4',
    tintLine: '#b4d6c6',
    ring: '#1f8a5c',
    track: '#dde4e0',
  },
  dark: {
    surface: '#2b2d30',
    ink: '#eceeef',
    quiet: '#b4babf',
    line: '#42464a',
    accent: '#9adfc0',
    tint: '#22382f',
    tintLine: '#437460',
    ring: '#7bd4ae',
    track: '#4c5155',
  },
};

/** The theme as custom properties, for the `style` of the element everything of ours stands in. */
export function themeStyle(name: ThemeName): Record<string, string> {
  const colours = Object.entries(THEMES[name]).map(([key, value]) => [`--sh-${key}`, value]);
  return { ...Object.fromEntries(colours), colorScheme: name };
}
