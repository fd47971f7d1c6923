import { useEffect, useRef } from 'preact/hooks';

/** Listeners of one window run in the order of their registration, so the exit cannot outrun the guards: it tells them. */
let leaving = false;

/** The page is being left for good: from now on nothing holds it back. */
export const standDown = (): void => {
  leaving = true;
};

/**
 * [Note: one entry in the history] The address never changes. Once something could be lost, one more
 * entry of the same address is laid on top, so that the browser's Back comes here first: it walks the
 * trail in memory instead of leaving. The exit steps down from it again, see exit/quick-exit.
 */
export const useBackGuard = (armed: boolean, goBack: () => void): void => {
  const back = useRef(goBack);
  back.current = goBack;
  useEffect(() => {
    if (!armed) return undefined;
    const guard = (): void => {
      history.pushState({ guard: true }, '');
    };
    const onPop = (): void => {
      if (leaving) return;
      guard();
      back.current();
    };
    const state: unknown = history.state;
    if (!(typeof state === 'object' && state !== null && 'guard' in state)) guard();
    addEventListener('popstate', onPop);
    return () => {
      removeEventListener('popstate', onPop);
    };
  }, [armed]);
};

/** The browser asks before it throws typed words away. */
export const useUnloadGuard = (armed: boolean): void => {
  useEffect(() => {
    if (!armed) return undefined;
    const ask = (event: BeforeUnloadEvent): void => {
      if (!leaving) event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => {
      removeEventListener('beforeunload', ask);
    };
  }, [armed]);
};
