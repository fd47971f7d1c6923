/**
 * Puts the focus back on a stay once its dialogs are gone. One dialog may have opened the other, so what
 * had the focus before the last of them no longer exists and the browser would start at the top again.
 */
export const returnFocusTo = (stay: string): void => {
  setTimeout(() => {
    if (document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>(`[data-stay="${CSS.escape(stay)}"]`)?.focus();
  }, AFTER_CLOSING_MS);
};

/** The dialog restores focus by itself first, a frame after it has closed. */
const AFTER_CLOSING_MS = 80;
