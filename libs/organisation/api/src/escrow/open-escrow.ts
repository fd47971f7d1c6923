import { permitNew } from '@vrijhaven/access';
import type { Actor } from '@vrijhaven/access';
import { escrowDrillMessage, toHex } from '@vrijhaven/crypto/envelope';
import type { Directory, EscrowUse } from '@vrijhaven/crypto/verify';
import { nobleVerifier } from '@vrijhaven/crypto/verify/noble';
import { isRefusal } from '@vrijhaven/database';
import type { Tx } from '@vrijhaven/database';
import { InvalidInput, NotSigned } from '@vrijhaven/server';
import { acceptRoleGrants } from '../chain/accept-role-grants';
import type { RoleGrantInput } from '../chain/chain.input';
import { isForEscrow } from './accept-escrow-grants';
import type { DrillEscrowArgs } from './escrow.input';
import { loadDirectory, readEscrowGrants } from './escrow.store';
import type { EscrowGrantsType, EscrowSuppliedType } from './escrow.type';
import { EscrowUnused } from './escrow.type';

/** The newest use of the escrow that stands now; uses of an earlier one open nothing. */
const useOf = ({ escrow, escrowUses }: Directory): EscrowUse | undefined =>
  escrowUses.filter(({ generation }) => generation === escrow?.generation).at(-1);

/**
 * [Note: no grant leaves before its use is written] what is sealed to the escrow goes out once the chain tells
 * everybody that it is used. (protocol.md step 24)
 */
export async function openEscrow(tx: Tx, actor: Actor): Promise<EscrowGrantsType | EscrowUnused> {
  if (permitNew(actor, 'escrow.open')) return new EscrowUnused();
  const use = await loadDirectory(tx).then((directory) => directory && useOf(directory));
  return use ? { grants: await readEscrowGrants(tx, use.generation) } : new EscrowUnused();
}

/** For a drill the cards' own signature over a fresh nonce stands in for the link. (protocol.md step 24) */
export async function drillEscrow(
  tx: Tx,
  actor: Actor,
  { nonce, chainHead, signature, isSpent }: DrillEscrowArgs & { readonly isSpent: boolean },
): Promise<EscrowGrantsType | NotSigned> {
  if (permitNew(actor, 'escrow.drill')) return new NotSigned();
  const directory = await loadDirectory(tx);
  const escrow = directory?.escrow;
  if (!isSpent || !escrow || !directory.heads.has(toHex(chainHead))) return new NotSigned();
  const { organisation } = directory;
  const message = escrowDrillMessage({ organisation, generation: escrow.generation, chainHead, nonce });
  if (!nobleVerifier.verifySignature(signature, message, escrow.signKey)) return new NotSigned();
  return { grants: await readEscrowGrants(tx, escrow.generation) };
}

/** What came out of the escrow, granted to present members who need it and lack it. Other grants stay as they are. */
export async function recoverGrants(
  tx: Tx,
  actor: Actor,
  inputs: readonly RoleGrantInput[],
): Promise<EscrowSuppliedType | EscrowUnused | NotSigned | InvalidInput> {
  if (permitNew(actor, 'escrow.open')) return new NotSigned();
  const directory = await loadDirectory(tx);
  if (!directory || !useOf(directory)) return new EscrowUnused();
  const strange = inputs.findIndex(isForEscrow);
  if (strange >= 0) return new InvalidInput([`roleGrants.${String(strange)}`]);
  const rows = acceptRoleGrants(directory, inputs);
  if (isRefusal(rows)) return rows;
  for (const { memberId, team, compartment, generation, grantBytes, granterId, chainHead } of rows)
    await tx.query(
      `insert into role_grant (member_id, team, compartment, generation, grant_bytes, granter_id, chain_head)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
      [memberId, team, compartment, generation, grantBytes, granterId, chainHead],
    );
  return { kept: rows.length };
}
