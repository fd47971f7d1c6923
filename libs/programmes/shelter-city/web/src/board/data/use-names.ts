import { useCallback, useMemo } from 'react';
import { caseCode, useApplicationsDesk } from '@vrijhaven/applications/web';
import type { ProposalView } from '@vrijhaven/shelter-city/client';
import { candidateName } from '../../candidate-name';

/** A name for everybody whom this reader may name; a code for the rest. */
export const useNames = (proposals: readonly ProposalView[] | undefined) => {
  const { cases } = useApplicationsDesk();
  const names = useMemo(
    () => new Map((proposals ?? []).map(({ candidate }) => [candidate.id, candidateName(candidate)])),
    [proposals],
  );
  return useCallback(
    (application: string): string => {
      const summary = cases.find(application)?.summary;
      const alias = summary?.status === 'open' ? summary.content.alias : '';
      return alias !== '' ? alias : (names.get(application) ?? caseCode(application));
    },
    [cases, names],
  );
};
