import type { AcceptedDocument } from '@vrijhaven/applications/api';
import type { Bytes } from '@vrijhaven/crypto/envelope';
import type { Tx } from '@vrijhaven/database';
import type { Day } from '@vrijhaven/domain';

/** The newest revision of a profile, undefined before the first. */
export const profileHead = async (
  tx: Tx,
  professional: string,
): Promise<{ readonly revision: number; readonly hash: Bytes } | undefined> => {
  const [head] = await tx.query<{ revision: number; hash: Bytes }[]>(
    `select revision, hash from professional_profile where professional_id = $1 order by revision desc limit 1`,
    [professional],
  );
  return head;
};

/** Adds a revision with its grants. */
export const insertProfile = async (
  tx: Tx,
  professional: string,
  { revision, schema, previous, author, envelope, signature, hash, grants }: AcceptedDocument,
  today: Day,
): Promise<void> => {
  const buffer = (bytes: Bytes) => Buffer.from(bytes);
  await tx.query(
    `insert into professional_profile (professional_id, revision, schema_version, previous, author_id, envelope,
       signature, hash, written_on) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      ...[professional, revision, schema, buffer(previous), author],
      ...[buffer(envelope), buffer(signature), buffer(hash), today],
    ],
  );
  for (const { recipient, generation, grant, chainHead } of grants)
    await tx.query(
      `insert into professional_profile_grant (professional_id, revision, recipient, generation, grant_bytes,
         granter_id, chain_head, granted_on) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [professional, revision, recipient, generation, buffer(grant), author, buffer(chainHead), today],
    );
};
