import { useSyncExternalStore } from 'react';

const subscribe = (changed: () => void) => {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
};

/** What the browser believes; a request that fails says more. */
export const useOnline = (): boolean => useSyncExternalStore(subscribe, () => navigator.onLine);
