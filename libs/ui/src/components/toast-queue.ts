import type { Tone } from './notice';

/** A word about what just happened. */
export interface ToastContent {
  tone?: Tone;
  text: string;
  /** One thing to do about it, such as undo. */
  action?: { label: string; run: () => void };
  /** What it is about: the next word about the same takes its place, so that no old action stays to be pressed. */
  about?: string;
}

export type Shown = ToastContent & { readonly id: number };

const MOST = 3;

/** Whether somebody has to close it: what can be undone, and what went wrong. */
export const staysOpen = ({ action, tone }: ToastContent): boolean => action !== undefined || tone === 'danger';

const isOver = (toast: Shown, next: Shown): boolean =>
  toast.text === next.text || (next.about !== undefined && toast.about === next.about);

/** What stands once nobody is where they could still do something about it; what merely tells passes by itself. */
export const withoutActions = (shown: readonly Shown[], about: string): readonly Shown[] =>
  shown.filter((toast) => toast.about !== about || toast.action === undefined);

/** What stands after one more: the newest alone of those that pass by, and three in all; nothing is said twice. */
export const withToast = (shown: readonly Shown[], next: Shown): readonly Shown[] =>
  [...shown.filter((toast) => staysOpen(toast) && !isOver(toast, next)), next].slice(-MOST);
