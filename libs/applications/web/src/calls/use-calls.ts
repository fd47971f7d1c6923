import { useCallback } from 'react';
import { loadConditionTexts } from '@vrijhaven/applications/model';
import { useLanguage, useLoad } from '@vrijhaven/ui';
import { useApplicationsDesk } from '../port';

/** Every call with its versions, and the words of the conditions. */
export const useCalls = () => {
  const { calls } = useApplicationsDesk();
  const language = useLanguage();
  return useLoad(
    useCallback(
      async () => ({ calls: await calls.list(), texts: await loadConditionTexts(language) }),
      [calls, language],
    ),
  );
};
