import type { LiveTopic } from '@vrijhaven/domain';
import { createContext, use, useEffect } from 'react';

/** Calls back whenever something of that kind may have changed; answers how to stop. */
export type Subscribe = (topic: LiveTopic, callback: () => void) => () => void;

// A page on its own, as in a spec, hears nothing.
const LiveContext = createContext<Subscribe>(() => () => undefined);

export const LiveProvider = LiveContext.Provider;

/**
 * Calls back when something of this kind may have changed, whoever changed it; mostly `reload` of `useLoad`. While
 * nobody looks at the page it is left alone, and is called once when they return. Give it a stable callback.
 */
export const useLive = (topic: LiveTopic, callback: () => unknown): void => {
  const subscribe = use(LiveContext);
  useEffect(() => {
    let missed = false;
    const look = (): void => {
      missed = document.visibilityState !== 'visible';
      if (!missed) callback();
    };
    const returned = (): void => {
      if (missed) look();
    };
    const stop = subscribe(topic, look);
    document.addEventListener('visibilitychange', returned);
    return () => {
      stop();
      document.removeEventListener('visibilitychange', returned);
    };
  }, [subscribe, topic, callback]);
};
