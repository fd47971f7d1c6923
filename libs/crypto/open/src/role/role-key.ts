import type { Bytes, RoleKeyAddress } from '@vrijhaven/crypto/envelope';
import { CryptoFault, equalBytes, KEY_BYTES, roleKeyContext } from '@vrijhaven/crypto/envelope';
import { deriveSecret, SECRET_LABELS } from '../derive-secret';
import { KemIdentity } from '../identities';
import type { OpenPrimitives } from '../open-primitives';
import { reveal, SecretKey } from '../secret-key';

/** The secret behind one role key; it is granted to the members of the team. */
export type RoleSeed = SecretKey<'role-seed'>;

/** A role key in hand: the seed to pass on, the pair to open grants with. */
export interface RoleKey {
  readonly address: RoleKeyAddress;
  readonly seed: RoleSeed;
  readonly kem: KemIdentity;
}

/** The role key of a seed, for one team, compartment and generation only. (protocol.md step 12) */
export const roleKeyOf = (p: OpenPrimitives, seed: RoleSeed, address: RoleKeyAddress): RoleKey => ({
  address,
  seed,
  kem: new KemIdentity(p, deriveSecret(p, reveal(seed), SECRET_LABELS.role, roleKeyContext(address))),
});

/** A fresh seed: every generation gets its own, never one derived from the last. */
export const createRoleSeed = (p: Pick<OpenPrimitives, 'randomBytes'>): RoleSeed =>
  new SecretKey('role-seed', p.randomBytes(KEY_BYTES));

/** A fresh role key, to be announced in the chain before anything is sealed to it. */
export const createRoleKey = (p: OpenPrimitives, address: RoleKeyAddress): RoleKey =>
  roleKeyOf(p, createRoleSeed(p), address);

/** The role key of received seed bytes, once it is the one that the chain announces; else `key-mismatch`. */
export const announcedRoleKey = (
  p: OpenPrimitives,
  input: { readonly seed: Bytes; readonly address: RoleKeyAddress; readonly publicKey: Bytes },
): RoleKey => {
  const role = roleKeyOf(p, new SecretKey('role-seed', input.seed), input.address);
  if (!equalBytes(role.kem.publicKey, input.publicKey))
    throw new CryptoFault('key-mismatch', 'role seed does not give the announced key');
  return role;
};
