import { toText } from '@vrijhaven/crypto/envelope';
import { dayOf } from '@vrijhaven/domain';
import { HEAD_PATH } from '@vrijhaven/organisation/model';
import type { PublishedHead } from '@vrijhaven/organisation/model';
import type { Publication } from '@vrijhaven/server';
import { findOrganisation } from '../organisation/organisation.store';

/** The chain's head where anybody can keep and compare it. (protocol.md step 21) */
export const headPublication: Publication = {
  path: HEAD_PATH,
  why: 'a fork or a rollback shows only when people compare what they were each shown',
  maxAge: 300,
  read: async (tx, clock): Promise<PublishedHead | undefined> => {
    const organisation = await findOrganisation(tx);
    if (!organisation || organisation.sequence === 0) return undefined;
    const { id, sequence, head } = organisation;
    return { organisation: id, sequence, head: toText(Uint8Array.from(head)), day: dayOf(clock.now()) };
  },
};
