import { permitFor } from '@vrijhaven/access';
import { organisationId } from '@vrijhaven/applications/api';
import type { EntryInvitation } from '@vrijhaven/applications/api';
import { nominationHash } from '@vrijhaven/crypto/envelope';
import type { VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import type { Tx } from '@vrijhaven/database';
import { NominationEntity } from './nomination.entity';

/** The only loader of invitations; whoever holds one does not load it. */
export const permitNomination = permitFor('nomination', NominationEntity);

/** Invitations of one edition that nobody used or took back. */
export const MOST_OPEN_NOMINATIONS = 100;

export const countOpenNominations = (tx: Tx, editionId: string): Promise<number> =>
  tx.countBy(NominationEntity, { editionId, state: 'open' });

export const insertNomination = (tx: Tx, nomination: Omit<NominationEntity, 'endedOn' | 'state'>) =>
  tx.insert(NominationEntity, { ...nomination, state: 'open', endedOn: null });

/** What the server keeps of an invitation, from what its holder shows. */
export const hashOf = async (tx: Tx, p: VerifyPrimitives, { to: edition, secret }: EntryInvitation): Promise<Buffer> =>
  Buffer.from(nominationHash(p, { organisation: await organisationId(tx), edition, secret }));

/**
 * Uses an invitation up, to `call` where one is named, and answers the edition to which it leads; undefined for one that is wrong, has run out, was
 * taken back or used: which of them nobody is told.
 */
export const useNomination = async (
  tx: Tx,
  p: VerifyPrimitives,
  invitation: EntryInvitation,
  call: string | null = null,
): Promise<string | undefined> => {
  const [row] = await tx.query<{ edition: string | null }[]>('select use_nomination($1, $2::uuid) as edition', [
    await hashOf(tx, p, invitation),
    call,
  ]);
  return row?.edition ?? undefined;
};
