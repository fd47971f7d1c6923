import { useEffect } from 'react';

const A_MINUTE = 60_000;

/** Calls back when somebody returns to the page and, while they look at it, every minute or as told. */
export const useRevisit = (refresh: () => void, every = A_MINUTE): void => {
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') refresh();
    };
    const timer = setInterval(look, every);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [refresh, every]);
};
