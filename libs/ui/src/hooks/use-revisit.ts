import { useEffect } from 'react';

/** Calls back when somebody returns to the page and every minute while they look at it. */
export const useRevisit = (refresh: () => void): void => {
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') refresh();
    };
    const timer = setInterval(look, 60_000);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [refresh]);
};
