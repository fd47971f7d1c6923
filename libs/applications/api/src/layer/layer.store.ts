import type { Actor } from '@vrijhaven/access';
import { visibleTo } from '@vrijhaven/access';
import type { Bytes } from '@vrijhaven/crypto/envelope';
import type { Tx } from '@vrijhaven/database';
import type { Compartment, Day } from '@vrijhaven/domain';

/** Which revision. */
export interface Place {
  readonly application: string;
  readonly compartment: Compartment;
  readonly revision: number;
}

/** What stands there now. */
export interface Standing {
  readonly hash: Bytes;
  readonly layer: number;
  readonly size: number;
  readonly recordKey: Bytes;
}

/** A grant of what stands, withdrawn ones included. */
export interface StandingGrant {
  readonly recipient: string;
  readonly generation: number;
  readonly grant: Bytes;
  readonly granter: string;
  readonly chainHead: Bytes;
  readonly grantedOn: Day;
  readonly withdrawnOn: Day | null;
}

const at = ({ application, compartment, revision }: Place) => [application, compartment, revision];

/** The revision, kept from others until the transaction ends; undefined where the actor may put no layer. */
export const lockStanding = async (tx: Tx, actor: Actor, place: Place): Promise<Standing | undefined> => {
  const [found] = await tx.query<Standing[]>(
    `select d.hash, d.layer, octet_length(d.envelope) as size, a.kem_key as "recordKey"
     from document d join application a on a.id = d.record_id
     where d.record_id = $1 and d.compartment = $2 and d.revision = $3
       and ${visibleTo(actor, 'document.relayer', 'd')} for update of d`,
    at(place),
  );
  return found;
};

export const grantsOf = (tx: Tx, place: Place): Promise<StandingGrant[]> =>
  tx.query<StandingGrant[]>(
    `select recipient, generation, grant_bytes as "grant", granter_id as granter, chain_head as "chainHead",
       granted_on::text as "grantedOn", withdrawn_on::text as "withdrawnOn"
     from document_grant where record_id = $1 and compartment = $2 and revision = $3`,
    at(place),
  );

export interface NewLayer {
  readonly layer: number;
  readonly envelope: Bytes;
  readonly granter: string;
  readonly today: Day;
  readonly grants: readonly Pick<StandingGrant, 'recipient' | 'generation' | 'grant' | 'chainHead'>[];
  /** What goes, and the trace of it that stays. */
  readonly gone: readonly (StandingGrant & { readonly trace: Bytes })[];
}

/** Old bytes and old grants go, new ones come: whoever reads sees the one or the other. */
export const replaceLayer = async (tx: Tx, place: Place, put: NewLayer): Promise<void> => {
  const { layer, envelope, granter, today, grants, gone } = put;
  for (const each of gone)
    await tx.query(
      `insert into past_grant (record_id, compartment, revision, layer, recipient, generation, trace, granter_id,
         chain_head, granted_on, withdrawn_on, replaced_on)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        ...at(place),
        layer - 1,
        ...[each.recipient, each.generation, Buffer.from(each.trace), each.granter, Buffer.from(each.chainHead)],
        ...[each.grantedOn, each.withdrawnOn, today],
      ],
    );
  await tx.query(`delete from document_grant where record_id = $1 and compartment = $2 and revision = $3`, at(place));
  await tx.query(
    `update document set envelope = $4, layer = $5 where record_id = $1 and compartment = $2 and revision = $3`,
    [...at(place), Buffer.from(envelope), layer],
  );
  for (const { recipient, generation, grant, chainHead } of grants)
    await tx.query(
      `insert into document_grant (record_id, compartment, revision, recipient, generation, grant_bytes, granter_id,
         chain_head, granted_on, layer)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [...at(place), recipient, generation, Buffer.from(grant), granter, Buffer.from(chainHead), today, layer],
    );
};
