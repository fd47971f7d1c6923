import type { DataKeyCache } from '@vrijhaven/applications/client';
import { createDataKeyCache } from '@vrijhaven/applications/client';
import type { MemberSession } from '@vrijhaven/organisation/client';
import type { Selection } from './selection';

/** What each part of the selection works with. */
export interface SelectionInside {
  readonly session: MemberSession;
  readonly cache: DataKeyCache;
}

/** The selection as an unlocked member works on it; each part adds its own methods. */
export const createSelection = (session: MemberSession): Selection => {
  const inside: SelectionInside = { session, cache: createDataKeyCache() };
  return {
    close: () => {
      inside.cache.wipe();
    },
  };
};
