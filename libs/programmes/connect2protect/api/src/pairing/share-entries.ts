import type { OfferedGrant } from '@vrijhaven/applications/api';
import {
  acceptGrant,
  knownHeads,
  lockLogs,
  memberSignKey,
  newestRoleKeys,
  organisationId,
} from '@vrijhaven/applications/api';
import type { Bytes, VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import { teamRecipient } from '@vrijhaven/crypto/envelope';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import type { Day } from '@vrijhaven/domain';
import { professionalTeam } from '@vrijhaven/domain';
import type { NotSigned } from '@vrijhaven/server';
import { InvalidInput } from '@vrijhaven/server';
import type { PairingEntity } from './pairing.entity';

/** The key to one entry of `pair`, as it comes in. */
export interface OfferedEntry {
  readonly revision: number;
  readonly grant: OfferedGrant;
}

interface Stored {
  readonly revision: number;
  readonly layer: number;
  readonly hash: Bytes;
}

// [Note: only what the defender wrote is passed on] words of others in the log were meant for who read them then; and
// nothing that the defender took back.
const ownEntries = async (
  tx: Tx,
  record: string,
  revisions: readonly number[],
): Promise<ReadonlyMap<number, Stored>> => {
  const rows = await tx.query<Stored[]>(
    `select d.revision, d.layer, d.hash from document d
     where d.record_id = $1 and d.compartment = 'pair' and d.author_id = $1 and d.revision = any ($2::integer[])
       and not exists (select from taken_back t
         where t.record_id = d.record_id and t.compartment = 'pair' and t.revision = d.revision)`,
    [record, revisions],
  );
  return new Map(rows.map((row) => [row.revision, row]));
};

interface Sharing {
  readonly pairing: PairingEntity;
  readonly member: string;
  readonly entries: readonly OfferedEntry[];
}

/**
 * Hands keys of entries that the defender wrote to the professional's team. The same grant twice counts once, also
 * where it ended with an earlier pair: the defender has said yes to this professional again.
 */
export const shareEntries = async (
  tx: Tx,
  { p, today }: { readonly p: VerifyPrimitives; readonly today: Day },
  { pairing, member, entries }: Sharing,
): Promise<InvalidInput | NotSigned | undefined> => {
  const { applicationId: record, professionalId } = pairing;
  const team = professionalTeam(professionalId);
  const key = (await newestRoleKeys(tx, team)).get('pair');
  if (key === undefined) return new InvalidInput(['shared']);
  const recipient = { name: teamRecipient(team), ...key };
  await lockLogs(tx, record);
  const stored = await ownEntries(
    tx,
    record,
    entries.map(({ revision }) => revision),
  );
  const granter = {
    ...{ p, record, organisation: await organisationId(tx), author: member },
    authorKey: await memberSignKey(tx, member),
    isHead: await knownHeads(
      tx,
      entries.map(({ grant }) => grant.chainHead),
    ),
  };
  for (const [at, { revision, grant: offered }] of entries.entries()) {
    const entry = stored.get(revision);
    if (entry === undefined) return new InvalidInput([`shared.${String(at)}.revision`]);
    const layer = entry.layer > 0 ? { layer: { number: entry.layer, hash: entry.hash } } : {};
    const place = { compartment: 'pair' as const, revision, ...layer };
    const grant = acceptGrant(granter, place, recipient, offered, `shared.${String(at)}.grant`);
    if (isRefusal(grant)) return grant;
    await tx.query(
      `insert into document_grant (record_id, compartment, revision, recipient, generation, grant_bytes, granter_id,
         chain_head, granted_on, layer) values ($1, 'pair', $2, $3, $4, $5, $6, $7, $8, $9)
       on conflict (record_id, compartment, revision, recipient, generation) do update set withdrawn_on = null`,
      [
        ...[record, revision, recipient.name, recipient.generation, Buffer.from(offered.grant), member],
        ...[Buffer.from(offered.chainHead), today, entry.layer],
      ],
    );
  }
  return undefined;
};
