/** Quiet for this long on a page that holds something: a warning; then everything is wiped. */
export const QUIET_MS = 14 * 60_000;
export const WARNING_MS = 60_000;

export interface IdleWatch {
  /** Something was done: the quiet begins anew. */
  readonly touch: () => void;
  readonly stop: () => void;
}

/** Waits for a long quiet, warns, and ends; any touch before that starts it over. */
export const watchIdle = (on: { readonly warn: (warning: boolean) => void; readonly end: () => void }): IdleWatch => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let warned = false;
  const stop = (): void => {
    clearTimeout(timer);
  };
  const touch = (): void => {
    stop();
    if (warned) on.warn(false);
    warned = false;
    timer = setTimeout(() => {
      warned = true;
      on.warn(true);
      timer = setTimeout(on.end, WARNING_MS);
    }, QUIET_MS);
  };
  touch();
  return { touch, stop };
};
