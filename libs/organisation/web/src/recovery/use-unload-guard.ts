import { useEffect } from 'react';

/** The browser asks before it leaves a page whose words count for nothing yet. */
export const useUnloadGuard = (armed: boolean): void => {
  useEffect(() => {
    if (!armed) return undefined;
    const ask = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => {
      removeEventListener('beforeunload', ask);
    };
  }, [armed]);
};
