import type { Actor } from '@vrijhaven/access';
import { isRefusal } from '@vrijhaven/database';
import type { Tx } from '@vrijhaven/database';
import { InvalidInput, NotSigned } from '@vrijhaven/server';
import type { RoleGrantInput } from '../chain/chain.input';
import { acceptEscrowGrants, isForEscrow } from './accept-escrow-grants';
import { keepEscrowGrants, loadDirectory } from './escrow.store';
import type { EscrowSuppliedType } from './escrow.type';

/** Keys that are older than the escrow, granted to it by somebody who holds them, in their own name. */
export async function supplyEscrowGrants(
  tx: Tx,
  actor: Actor,
  inputs: readonly RoleGrantInput[],
): Promise<EscrowSuppliedType | NotSigned | InvalidInput> {
  if (actor.kind !== 'member') return new NotSigned();
  const strange = inputs.findIndex((input) => !isForEscrow(input) || input.granter !== actor.member);
  if (strange >= 0) return new InvalidInput([`roleGrants.${String(strange)}`]);
  const directory = await loadDirectory(tx);
  const rows = directory ? acceptEscrowGrants(directory, inputs) : new NotSigned();
  if (isRefusal(rows)) return rows;
  const held = await tx.query<{ slot: string }[]>(
    `select distinct team || '/' || compartment as slot from role_grant where member_id = $1`,
    [actor.member],
  );
  const slots = new Set(held.map(({ slot }) => slot));
  const unheld = rows.findIndex(({ shown }) => !slots.has(`${shown.team}/${shown.compartment}`));
  if (unheld >= 0) return new InvalidInput([`roleGrants.${String(unheld)}`]);
  await keepEscrowGrants(tx, rows);
  return { kept: rows.length };
}
