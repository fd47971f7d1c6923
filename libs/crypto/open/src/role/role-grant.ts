import type { Bytes, Id, Recipient, RoleGrantAddress, Sealed } from '@vrijhaven/crypto/envelope';
import { CryptoFault, equalBytes, roleGrantContext } from '@vrijhaven/crypto/envelope';
import type { Signer } from '@vrijhaven/crypto/seal';
import { sealRoleGrant } from '@vrijhaven/crypto/seal';
import { verifyRoleGrant } from '@vrijhaven/crypto/verify';
import type { KemIdentity } from '../identities';
import type { OpenPrimitives } from '../open-primitives';
import { reveal } from '../secret-key';
import { unwrapKey } from '../unwrap-key';
import type { RoleKey } from './role-key';
import { announcedRoleKey } from './role-key';

/** Grants a role key to one member, whose key comes from the replayed chain. (protocol.md step 13) */
export const grantRole = (
  p: OpenPrimitives,
  input: {
    readonly role: RoleKey;
    readonly recipient: Recipient;
    readonly chainHead: Bytes;
    readonly granter: Id;
    readonly signer: Signer;
  },
): Sealed<'role-grant/v1'> => {
  const { role, recipient, chainHead, granter, signer } = input;
  const address = { ...role.address, rolePublicKey: role.kem.publicKey, recipient, chainHead, granter };
  return sealRoleGrant(p, { address, roleSeed: reveal(role.seed), signer });
};

/**
 * The role key that a grant carries. `rolePublicKey` comes from the chain and is compared with the
 * seed's own. Faults: key-mismatch, grant-signature, decryption. (protocol.md step 13)
 */
export const openRoleGrant = (
  p: OpenPrimitives,
  input: {
    readonly address: RoleGrantAddress;
    readonly grant: Sealed<'role-grant/v1'>;
    readonly granterKey: Bytes;
    readonly kem: KemIdentity;
  },
): RoleKey => {
  const { address, grant, granterKey, kem } = input;
  if (!equalBytes(address.recipient.publicKey, kem.publicKey))
    throw new CryptoFault('key-mismatch', 'role grant is for another key');
  if (!verifyRoleGrant(p, { address, grant, granterKey }))
    throw new CryptoFault('grant-signature', 'role grant is not signed by its granter');
  const seed = unwrapKey(p, { grant, context: roleGrantContext(p, address), kem });
  const { organisation, team, compartment, generation, rolePublicKey } = address;
  return announcedRoleKey(p, {
    seed,
    address: { organisation, team, compartment, generation },
    publicKey: rolePublicKey,
  });
};
