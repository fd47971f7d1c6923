import type { Directory } from '@vrijhaven/crypto/verify';
import { isRefusal } from '@vrijhaven/database';
import type { Tx } from '@vrijhaven/database';
import { loadLinks } from '../chain/chain.store';
import { followLinks } from '../chain/follow-links';
import { findOrganisation } from '../organisation/organisation.store';
import type { EscrowRows } from './accept-escrow-grants';
import type { EscrowCoverageType, EscrowGrantType } from './escrow.type';

/** Keeps grants to the escrow. A second one of the same granter changes nothing. */
export async function keepEscrowGrants(tx: Tx, rows: readonly EscrowRows[]): Promise<void> {
  for (const { shown, part } of rows) {
    const slot = [shown.escrowGeneration, shown.team, shown.compartment, shown.generation, shown.granterId];
    await tx.query(
      `insert into escrow_grant (escrow_generation, team, compartment, generation, granter_id, chain_head, part_hash,
         signature, made_on) values ($1, $2, $3, $4, $5, $6, $7, $8, current_date) on conflict do nothing`,
      [...slot, shown.chainHead, shown.partHash, shown.signature],
    );
    await tx.query(
      `insert into escrow_part (escrow_generation, team, compartment, generation, granter_id, part)
       values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
      [...slot, part],
    );
  }
}

const text = (column: string): string => `translate(encode(${column}, 'base64'), E'+/=\\n', '-_')`;

const SHOWN = `g.team, g.compartment, g.generation, g.granter_id as granter, ${text('g.chain_head')} as "chainHead"`;

/** What was granted to one escrow, in the half that everybody may see. */
export const readCoverage = (tx: Tx, escrow: number): Promise<EscrowCoverageType[]> =>
  tx.query(
    `select ${SHOWN}, ${text('g.part_hash')} as "partHash", ${text('g.signature')} as signature,
       g.made_on::text as "madeOn"
     from escrow_grant g where g.escrow_generation = $1 order by g.team, g.compartment, g.generation, g.made_on`,
    [escrow],
  );

/** The grants whole. Whoever calls this has seen three cards' signature, or the link of a use. */
export const readEscrowGrants = (tx: Tx, escrow: number): Promise<EscrowGrantType[]> =>
  tx.query(
    `select ${SHOWN}, ${text('p.part || g.signature')} as grant
     from escrow_grant g join escrow_parts($1) p using (team, compartment, generation, granter_id)
     where g.escrow_generation = $1 order by g.team, g.compartment, g.generation`,
    [escrow],
  );

/** Who belongs and which escrow stands, from the stored chain; undefined before the founding. */
export async function loadDirectory(tx: Tx): Promise<Directory | undefined> {
  const organisation = await findOrganisation(tx);
  if (!organisation) return undefined;
  const directory = followLinks(await loadLinks(tx), [], {
    organisation: organisation.id,
    rootKey: organisation.rootKey,
  });
  if (isRefusal(directory)) throw new Error('the stored chain does not replay');
  return directory;
}
