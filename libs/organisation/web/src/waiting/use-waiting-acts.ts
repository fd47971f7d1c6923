import { useCallback, useEffect } from 'react';
import { useLoad, useRevisit } from '@vrijhaven/ui';
import { useOrganisationDesk } from '../port';
import { onActsChanged } from './acts-changed';

/** What waits, looked at again every minute, on return to the page, and after every act. */
export const useWaitingActs = () => {
  const { waiting } = useOrganisationDesk();
  const loading = useLoad(waiting.list);
  const { reload } = loading;
  const look = useCallback(() => void reload(), [reload]);
  useEffect(() => onActsChanged(look), [look]);
  useRevisit(look);
  return loading;
};
