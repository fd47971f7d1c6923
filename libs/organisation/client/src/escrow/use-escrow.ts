import { OpenEscrow, RecoverGrants } from '@vrijhaven/contracts';
import type { RoleGrantInput } from '@vrijhaven/contracts';
import type { EscrowReason } from '@vrijhaven/crypto/envelope';
import type { EscrowCard, EscrowKeys, JoinRefusal } from '@vrijhaven/crypto/open';
import { joinEscrow } from '@vrijhaven/crypto/open';
import type { Signer } from '@vrijhaven/crypto/seal';
import type { DirectoryRoleKey } from '@vrijhaven/crypto/verify';
import { appendChange, linksAfter } from '../chain/append';
import { wipeRoleKeys } from '../chain/new-role-keys';
import { grantTo, holdersOf } from '../chain/role-grants';
import { unlessInDoubt } from '../safety/doubts';
import type { MemberSession, SessionInside } from '../session/member-session';
import { openEscrowGrants } from './open-grants';

/** `keys`: how many role keys were brought back; `grants`: to how many hands in all they went. */
export type RecoverOutcome =
  | {
      readonly kind: 'recovered';
      readonly keys: number;
      readonly grants: number;
      readonly missing: readonly DirectoryRoleKey[];
    }
  | { readonly kind: 'NoEscrow' | 'EscrowUnused' | 'ChainMoved' | 'NotSigned' }
  | { readonly kind: 'KeysInDoubt'; readonly member: string }
  | { readonly kind: 'InvalidInput'; readonly fields: readonly string[] };

export type UseOutcome = RecoverOutcome | JoinRefusal;

/** Grants in one request; an act of the chain carries as many at most. */
const AT_ONCE = 500;

const sendGrants = async (
  { transport }: SessionInside,
  roleGrants: readonly RoleGrantInput[],
): Promise<RecoverOutcome | undefined> => {
  for (let at = 0; at < roleGrants.length; at += AT_ONCE) {
    const { recoverGrants } = await transport.run(RecoverGrants, { roleGrants: roleGrants.slice(at, at + AT_ONCE) });
    if (recoverGrants.__typename === 'InvalidInput') return { kind: 'InvalidInput', fields: recoverGrants.fields };
    if (recoverGrants.__typename !== 'EscrowSupplied') return { kind: recoverGrants.__typename };
  }
  return undefined;
};

/**
 * Hands on what the escrow holds, once the chain says that it is used: each recovered key to every present member who
 * needs it. Whoever has it already keeps what they have. (protocol.md step 24)
 */
export const recoverFromEscrow = async ({ inside }: MemberSession, keys: EscrowKeys): Promise<RecoverOutcome> => {
  const { p, transport, member, signer, doubts } = inside;
  const directory = await inside.refresh();
  const { escrow } = directory;
  if (!escrow) return { kind: 'NoEscrow' };
  const { openEscrow } = await transport.run(OpenEscrow, {});
  if (openEscrow.__typename === 'EscrowUnused') return { kind: 'EscrowUnused' };
  const { opened, missing } = openEscrowGrants(p, { directory, escrow, keys }, openEscrow.grants);
  try {
    const granter = { p, member, signer, doubts };
    const grants = opened.flatMap((role) =>
      holdersOf(directory, role).map((to) => grantTo(granter, directory, role, to)),
    );
    return (
      (await sendGrants(inside, grants)) ?? { kind: 'recovered', keys: opened.length, grants: grants.length, missing }
    );
  } finally {
    wipeRoleKeys(opened);
  }
};

export interface UseRequest {
  readonly cards: readonly EscrowCard[];
  readonly reason: EscrowReason;
  /** The root key, when it signs beside the escrow instead of the coordinator at this desk. */
  readonly root?: Signer;
}

/** Writes into the chain that the escrow is used, for everybody to see, and only then brings keys back. */
export const useEscrow = async (session: MemberSession, request: UseRequest): Promise<UseOutcome> => {
  const { inside } = session;
  const { escrow, organisation } = await inside.refresh();
  if (!escrow) return { kind: 'NoEscrow' };
  const joined = await joinEscrow(inside.p, { organisation, announced: escrow, cards: request.cards });
  if (joined.kind !== 'joined') return joined;
  const { keys } = joined;
  const beside = request.root ? { name: 'root', signer: request.root } : { name: inside.member, signer: inside.signer };
  const payload = { type: 'useEscrow' as const, generation: escrow.generation, reason: request.reason };
  try {
    const said = await appendChange(inside, ({ directory }) => ({
      links: linksAfter(inside.p, directory, [payload], [{ name: 'escrow', signer: keys.signing }, beside]),
      roleGrants: [],
    }));
    if (said.kind !== 'done') return said;
    return await unlessInDoubt(() => recoverFromEscrow(session, keys));
  } finally {
    keys.wipe();
  }
};
