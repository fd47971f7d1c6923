/** `contrast` is black on white for people and projectors that need it. */
export const THEMES = ['system', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

/** Whether a kept preference is one of ours. */
export const isTheme = (value: unknown): value is Theme => THEMES.includes(value as Theme);

/** Puts a theme on the page; `system` leaves the choice to the browser. */
export const applyTheme = (theme: Theme): void => {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
};
