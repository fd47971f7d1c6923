import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { useRevisit } from '@vrijhaven/ui';
import { useApplicationsDesk } from '../port';
import type { CaseSnapshot } from './case-store';

/** All rows are fetched again, so less often than a board. */
const FIVE_MINUTES = 5 * 60_000;

/** The rows of the caseload, fresh on arrival and on every return to the page. */
export const useCases = (): CaseSnapshot & { refresh: () => void } => {
  const { cases } = useApplicationsDesk();
  const snapshot = useSyncExternalStore(cases.subscribe, cases.snapshot);
  const refresh = useCallback(() => void cases.refresh(), [cases]);
  useEffect(refresh, [refresh]);
  useRevisit(refresh, FIVE_MINUTES);
  return { ...snapshot, refresh };
};
