import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { useRevisit } from '@vrijhaven/ui';
import { useApplicationsDesk } from '../port';
import type { CaseSnapshot } from './case-store';

/** The rows of the caseload, fresh on arrival and on every return to the page. */
export const useCases = (): CaseSnapshot & { refresh: () => void } => {
  const { cases } = useApplicationsDesk();
  const snapshot = useSyncExternalStore(cases.subscribe, cases.snapshot);
  const refresh = useCallback(() => void cases.refresh(), [cases]);
  useEffect(refresh, [refresh]);
  useRevisit(refresh);
  return { ...snapshot, refresh };
};
