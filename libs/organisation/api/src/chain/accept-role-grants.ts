import { asSealed, CryptoFault, memberRecipient, toHex } from '@vrijhaven/crypto/envelope';
import type { Directory, DirectoryMember } from '@vrijhaven/crypto/verify';
import { roleKeyAt, signKeyAt, verifyRoleGrant } from '@vrijhaven/crypto/verify';
import { nobleVerifier } from '@vrijhaven/crypto/verify/noble';
import type { Role } from '@vrijhaven/domain';
import { holdsKey } from '@vrijhaven/organisation/model';
import { InvalidInput, NotSigned } from '@vrijhaven/server';
import { isForEscrow } from '../escrow/accept-escrow-grants';
import type { RoleGrantInput } from './chain.input';
import type { RoleGrantEntity } from './role-grant.entity';

const isPresent = (member: DirectoryMember | undefined): member is DirectoryMember =>
  member !== undefined && member.removedAt === undefined;

/** The chain takes any role name; only ours have needs. */
const needs = (member: DirectoryMember, { team, compartment }: RoleGrantInput): boolean =>
  holdsKey(member.roles as readonly { role: Role; team: string }[], team, compartment);

const acceptOne = (directory: Directory, input: RoleGrantInput): RoleGrantEntity | 'unneeded' | 'unsigned' => {
  const [member, granter] = [directory.members.get(input.member ?? ''), directory.members.get(input.granter)];
  const key = roleKeyAt(directory, input.team, input.compartment, input.generation);
  if (!isPresent(member) || !isPresent(granter) || !key) return 'unsigned';
  if (!needs(member, input)) return 'unneeded';
  const { team, compartment, generation, chainHead } = input;
  const grant = asSealed('role-grant/v1', input.grant);
  const address = {
    organisation: directory.organisation,
    team,
    compartment,
    generation,
    rolePublicKey: key.publicKey,
    recipient: { name: memberRecipient(member.id), generation: 0, publicKey: member.kemKey },
    chainHead,
    granter: granter.id,
  };
  const standing = directory.heads.get(toHex(chainHead));
  const isSigned =
    standing !== undefined &&
    verifyRoleGrant(nobleVerifier, { address, grant, granterKey: signKeyAt(granter, standing) });
  if (!isSigned) return 'unsigned';
  return { memberId: member.id, team, compartment, generation, grantBytes: grant, granterId: granter.id, chainHead };
};

/**
 * [Note: no key without a need] the grants as rows, when each is for a member who needs that compartment, of a key
 * that the chain announced, signed by a present member on a head of this chain. (protocol.md step 13)
 */
export function acceptRoleGrants(
  directory: Directory,
  inputs: readonly RoleGrantInput[],
): RoleGrantEntity[] | NotSigned | InvalidInput {
  const rows: RoleGrantEntity[] = [];
  for (const [at, input] of inputs.entries()) {
    if (isForEscrow(input)) continue;
    let row;
    try {
      row = acceptOne(directory, input);
    } catch (fault) {
      if (!(fault instanceof CryptoFault)) throw fault;
      row = 'unsigned' as const;
    }
    if (row === 'unneeded') return new InvalidInput([`roleGrants.${String(at)}`]);
    if (row === 'unsigned') return new NotSigned();
    rows.push(row);
  }
  return rows;
}
