import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { PairsProgress, PairView } from '@vrijhaven/connect2protect/client';
import { LIVE_PAIRINGS } from '@vrijhaven/connect2protect/model';
import { useLive, useLoad, type Loading } from '@vrijhaven/ui';
import { useConnect2ProtectDesk } from '../port';
import { useReleasedNames } from './use-released-names';

/** Pairs as far as they have come. */
export interface PairsSoFar {
  readonly pairs: readonly PairView[];
  /** 0 to 1 while pages come in, unknown until they were counted; undefined once everything that was asked for is here. */
  readonly coming: { readonly of: number | undefined } | undefined;
}

/** Milliseconds between two pictures of a list that still grows: each one is sorted and drawn anew. */
const BETWEEN = 250;
const NONE: readonly PairView[] = [];

/**
 * Pairs of this member that somebody works on, where `whole` also those that are over, with names as they are read out of
 * the logs. They come page by page, those that ring first, and stay while they are looked for again.
 */
export const usePairs = (whole: boolean) => {
  const { connect2protect } = useConnect2ProtectDesk();
  const [partial, setPartial] = useState<PairsSoFar>();
  const latest = useRef(0);
  const loading = useLoad(
    useCallback(async () => {
      const round = ++latest.current;
      const rows = new Map<string, PairView>();
      let told = -BETWEEN;
      setPartial(undefined);
      const take = (page: PairsProgress) => {
        for (const row of page.rows) rows.set(row.id, row);
        if (round !== latest.current || performance.now() - told < BETWEEN) return;
        told = performance.now();
        const of = page.total === undefined ? undefined : page.loaded / page.total;
        setPartial({ pairs: [...rows.values()], coming: { of } });
      };
      const live = whole ? [] : await connect2protect.loadPairs({ states: LIVE_PAIRINGS }, take);
      if (live.length > 0) return { pairs: live, whole };
      // Where nobody works on any, whether there ever was one decides what the page says.
      return { pairs: await connect2protect.loadPairs({}, take), whole: true };
    }, [connect2protect, whole]),
  );
  const { reload, data } = loading;
  const again = useCallback(() => void reload(), [reload]);
  useLive('pairs', again);
  useEffect(() => {
    const rounds = latest;
    return () => {
      rounds.current++;
    };
  }, []);
  const seen = useMemo((): PairsSoFar | undefined => {
    if (data && (data.whole || !whole)) return { pairs: data.pairs, coming: undefined };
    if (loading.state === 'loading' && partial) return partial;
    return data && { pairs: data.pairs, coming: loading.state === 'loading' ? { of: undefined } : undefined };
  }, [data, whole, partial, loading.state]);
  const fault = loading.state === 'failed' ? loading.fault : undefined;
  const shown: Loading<PairsSoFar> = seen
    ? { state: 'ready', data: seen }
    : fault
      ? { state: 'failed', data: undefined, fault }
      : { state: 'loading', data: undefined };
  const nameOf = useReleasedNames(seen?.pairs ?? NONE);
  return { loading: { ...shown, reload }, fault, again, nameOf };
};
