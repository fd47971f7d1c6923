import { useCallback, useState } from 'react';
import type { AccountView } from '@vrijhaven/organisation/client';
import { LoadView, useLoad } from '@vrijhaven/ui';
import { useOrganisationDesk } from '../port';
import { FactorsCard } from './factors-card';
import { Notices } from './notices';
import { SessionsCard } from './sessions-card';

/** Notices, second factors and sessions: one answer of the server, renewed by each act. */
export const AccountSecurity = () => {
  const { account } = useOrganisationDesk();
  const [changed, setChanged] = useState<AccountView>();
  const loading = useLoad(useCallback(() => account.load(), [account]));
  return (
    <LoadView loading={loading}>
      {(loaded) => {
        const shown = { account: changed ?? loaded, onChanged: setChanged };
        return (
          <>
            <Notices {...shown} />
            <FactorsCard {...shown} />
            <SessionsCard {...shown} />
          </>
        );
      }}
    </LoadView>
  );
};
