import type { LiveTopic } from '@vrijhaven/domain';
import type { Subscribe } from '@vrijhaven/ui';
import type { RemoteServices } from '../worker/start-worker';

/** Hands on to the pages what the worker's line says. The line stands from the first page that listens to the lock. */
export const createLiveLine = (live: RemoteServices['live']): Subscribe => {
  const listeners = new Map<LiveTopic, Set<() => void>>();
  let listening = false;
  return (topic, callback) => {
    const mine = () => callback();
    const heard = listeners.get(topic) ?? new Set();
    listeners.set(topic, heard.add(mine));
    if (!listening) {
      listening = true;
      live
        .listen((said) => {
          for (const listener of listeners.get(said) ?? []) listener();
        })
        .catch(() => undefined)
        .finally(() => {
          listening = false;
        });
    }
    return () => heard.delete(mine);
  };
};
