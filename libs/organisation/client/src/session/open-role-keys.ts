import type { MeQuery } from '@vrijhaven/contracts';
import { asSealed, CryptoFault, fromText, memberRecipient } from '@vrijhaven/crypto/envelope';
import type { MemberIdentity, OpenPrimitives, RoleKey } from '@vrijhaven/crypto/open';
import { openRoleGrant } from '@vrijhaven/crypto/open';
import type { Directory } from '@vrijhaven/crypto/verify';
import { requireKnownHead, requireMember, roleKeyAt, signKeyAt } from '@vrijhaven/crypto/verify';

type RoleGrantParts = NonNullable<MeQuery['me']>['roleGrants'][number];

const open = (p: OpenPrimitives, me: MemberIdentity, directory: Directory, parts: RoleGrantParts): RoleKey => {
  const { team, compartment, generation, granter } = parts;
  const announced = roleKeyAt(directory, team, compartment, generation);
  if (!announced) throw new CryptoFault('key-mismatch', 'the chain never announced this role key');
  const chainHead = fromText(parts.chainHead);
  const standing = requireKnownHead(directory, chainHead);
  return openRoleGrant(p, {
    address: {
      organisation: directory.organisation,
      team,
      compartment,
      generation,
      rolePublicKey: announced.publicKey,
      recipient: { name: memberRecipient(me.bundle.memberId), generation: 0, publicKey: me.kem.publicKey },
      chainHead,
      granter,
    },
    grant: asSealed('role-grant/v1', fromText(parts.grant)),
    granterKey: signKeyAt(requireMember(directory, granter), standing),
    kem: me.kem,
  });
};

export const roleKeySlot = (team: string, compartment: string, generation: number): string =>
  `${team}/${compartment}/${String(generation)}`;

/** The role keys that colleagues granted to a member. A grant that fails a check gives no key, and spoils no other. */
export const openRoleKeys = (
  p: OpenPrimitives,
  me: MemberIdentity,
  directory: Directory,
  grants: readonly RoleGrantParts[],
): Map<string, RoleKey> => {
  const keys = new Map<string, RoleKey>();
  for (const parts of grants) {
    try {
      keys.set(roleKeySlot(parts.team, parts.compartment, parts.generation), open(p, me, directory, parts));
    } catch (error) {
      if (!(error instanceof CryptoFault)) throw error;
    }
  }
  return keys;
};
