import { remember, remembered } from './remembered.js';

const THEMES = ['auto', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

/** As the system has it, unless the reader has chosen otherwise before. */
export const firstTheme = (): Theme => THEMES.find((theme) => theme === remembered('theme')) ?? 'auto';

/** Sets the page's appearance; the style sheet follows `data-theme`. */
export function wear(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  remember('theme', theme);
}

export const nextTheme = (theme: Theme): Theme => THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'auto';
