import type { Tx } from '@vrijhaven/database';
import type { Compartment, Day } from '@vrijhaven/domain';
import { In, IsNull, LessThan } from 'typeorm';
import { DocumentGrantEntity } from './document-grant.entity';

type NewGrant = Omit<DocumentGrantEntity, 'withdrawnOn'>;

/**
 * Grants one more recipient a revision. Where the same grant was withdrawn before, it counts again: it wraps the same
 * key for the same recipient. Older revisions of the compartment stop being served to that recipient.
 */
export const grantAnew = async (tx: Tx, grant: NewGrant): Promise<void> => {
  const { recordId, compartment, revision, recipient, generation, grantBytes, granterId, chainHead, grantedOn } = grant;
  await tx.query(
    `insert into document_grant
       (record_id, compartment, revision, recipient, generation, grant_bytes, granter_id, chain_head, granted_on,
        layer)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     on conflict (record_id, compartment, revision, recipient, generation) do update set withdrawn_on = null`,
    [
      recordId,
      compartment,
      revision,
      recipient,
      generation,
      Buffer.from(grantBytes),
      granterId,
      Buffer.from(chainHead),
      grantedOn,
      grant.layer,
    ],
  );
  await tx.update(
    DocumentGrantEntity,
    { recordId, compartment, recipient, revision: LessThan(revision), withdrawnOn: IsNull() },
    { withdrawnOn: grantedOn },
  );
};

/** From today on, what one recipient was granted of these compartments is no longer served. */
export const withdrawGrants = async (
  tx: Tx,
  record: string,
  recipient: string,
  compartments: readonly Compartment[],
  today: Day,
): Promise<void> => {
  await tx.update(
    DocumentGrantEntity,
    { recordId: record, recipient, compartment: In([...compartments]), withdrawnOn: IsNull() },
    { withdrawnOn: today },
  );
};
