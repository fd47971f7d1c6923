import { useCallback, useEffect, useRef, useState } from 'react';
import { asFault, type Fault } from './fault';

/** What is known of something asked for. Data outlives a later failure: stale words beat an empty page. */
export type Loading<Data> =
  | { state: 'loading'; data: Data | undefined }
  | { state: 'ready'; data: Data }
  | { state: 'failed'; data: Data | undefined; fault: Fault };

/**
 * Loads on arrival and again on `reload`; while it reloads, the old data stays on the page. Answers
 * that arrive after a newer question are dropped.
 */
export const useLoad = <Data>(load: () => Promise<Data>): Loading<Data> & { reload: () => Promise<void> } => {
  const [loading, setLoading] = useState<Loading<Data>>({ state: 'loading', data: undefined });
  const round = useRef(0);
  const reload = useCallback(async () => {
    const mine = ++round.current;
    setLoading((before) => ({ state: 'loading', data: before.data }));
    try {
      const data = await load();
      if (mine === round.current) setLoading({ state: 'ready', data });
    } catch (error) {
      if (mine === round.current) {
        setLoading((before) => ({ state: 'failed', data: before.data, fault: asFault(error) }));
      }
    }
  }, [load]);
  useEffect(() => {
    void reload();
    const rounds = round;
    return () => {
      rounds.current++;
    };
  }, [reload]);
  return { ...loading, reload };
};
