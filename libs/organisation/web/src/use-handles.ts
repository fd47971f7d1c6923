import { useCallback } from 'react';
import { useLoad } from '@vrijhaven/ui';
import { useMember, useOrganisationDesk } from './port';

/** How members are called, by their id; nothing for who is not there any more. */
export const useHandles = (): ((member: string) => string | undefined) => {
  const { people } = useOrganisationDesk();
  const { me } = useMember();
  const { data = [] } = useLoad(useCallback(() => people.list(), [people]));
  return (member) => (member === me.member ? me.handle : data.find((person) => person.id === member)?.handle);
};
