import type { Checkpoint } from '@vrijhaven/crypto/envelope';
import { toText } from '@vrijhaven/crypto/envelope';
import type { Tx } from '@vrijhaven/database';
import type { CheckpointInput } from './checkpoint.input';
import type { CheckpointEntity } from './checkpoint.entity';

/** The newest checkpoint; undefined before the founding. */
export const newestCheckpoint = async (tx: Tx): Promise<CheckpointEntity | undefined> => {
  const rows = await tx.query<CheckpointEntity[]>(
    `select checkpoint, signatures, certificates from checkpoint order by id desc limit 1`,
  );
  return rows[0];
};

export async function insertCheckpoint(tx: Tx, input: CheckpointInput, { notAfter }: Checkpoint): Promise<void> {
  const signatures = input.signatures.map(({ signer, signature }) => ({ signer, signature: toText(signature) }));
  await tx.query(
    `insert into checkpoint (checkpoint, signatures, certificates, not_after)
     values ($1, $2, $3, to_timestamp($4))`,
    [input.checkpoint, JSON.stringify(signatures), JSON.stringify(input.certificates.map(toText)), notAfter],
  );
}
