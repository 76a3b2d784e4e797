/** A reader's choice of theme; `device` follows the system. */
export type Theme = 'device' | 'light' | 'dark';

/** Reads a stored choice; anything unknown means `device`. */
export function themeOf(stored: string | null): Theme {
  return stored === 'light' || stored === 'dark' ? stored : 'device';
}

/** The choice after this one: device, light, dark, and round again. */
export function nextTheme(theme: Theme): Theme {
  const next = { device: 'light', light: 'dark', dark: 'device' } as const;
  return next[theme];
}

/** What the switch says of itself. */
export function themeLabel(theme: Theme): string {
  return theme === 'device' ? 'Theme: as the device' : `Theme: ${theme}`;
}
