import type { OwnSession } from '@vrijhaven/applications/client';
import { NominatedEdition } from '@vrijhaven/contracts';
import type { Invitation } from '../invitation';
import type { EditionView } from '../views';

/**
 * Where an invitation leads; undefined for one that is wrong, has run out, was taken back or used. Asks as a stranger or
 * as who has signed in. An answer about another edition than the one on the address is none.
 */
export const lookAtInvitation = async (
  { run }: Pick<OwnSession, 'run'>,
  { to: slug, secret }: Invitation,
): Promise<EditionView | undefined> => {
  const { nominatedEdition } = await run(NominatedEdition, { slug, secret });
  return nominatedEdition?.slug === slug ? nominatedEdition : undefined;
};
