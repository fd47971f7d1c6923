import { useCallback } from 'react';
import type { PairView } from '@vrijhaven/connect2protect/client';
import { useLive, useLoad } from '@vrijhaven/ui';
import { useConnect2ProtectDesk } from '../port';
import { useKnownAs } from '../use-known-as';

const NONE: readonly PairView[] = [];
const applicationOf = ({ application }: PairView): string => application;

/** All pairs of this member, with names as they are read out of the logs. */
export const usePairs = () => {
  const { connect2protect } = useConnect2ProtectDesk();
  const loading = useLoad(useCallback(() => connect2protect.loadPairs(), [connect2protect]));
  const { reload } = loading;
  const again = useCallback(() => void reload(), [reload]);
  useLive('pairs', again);
  const nameOf = useKnownAs(
    loading.data ?? NONE,
    applicationOf,
    useCallback(async (pair) => (await connect2protect.openPair(pair)).released, [connect2protect]),
  );
  return { loading, again, nameOf };
};
