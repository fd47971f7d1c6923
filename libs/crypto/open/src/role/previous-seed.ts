import type { Bytes, Sealed } from '@vrijhaven/crypto/envelope';
import { CryptoFault, previousSeedContext } from '@vrijhaven/crypto/envelope';
import { sealBox } from '@vrijhaven/crypto/seal';
import { deriveSecret, SECRET_LABELS } from '../derive-secret';
import { openBox } from '../open-box';
import type { OpenPrimitives } from '../open-primitives';
import { reveal } from '../secret-key';
import type { RoleKey } from './role-key';
import { announcedRoleKey } from './role-key';

const keyOf = (p: OpenPrimitives, current: RoleKey): Bytes =>
  deriveSecret(p, reveal(current.seed), SECRET_LABELS.previousSeed, previousSeedContext(current.address));

const isNext = (previous: RoleKey, current: RoleKey): boolean =>
  previous.address.team === current.address.team &&
  previous.address.compartment === current.address.compartment &&
  previous.address.generation + 1 === current.address.generation;

/** Seals the seed of the generation before under the current one: newcomers read back, leavers not on. (protocol.md step 14) */
export const sealPreviousSeed = (
  p: OpenPrimitives,
  { previous, current }: { readonly previous: RoleKey; readonly current: RoleKey },
): Sealed<'previous-seed/v1'> => {
  if (!isNext(previous, current)) throw new CryptoFault('malformed', 'role keys are not neighbours');
  return sealBox(p, {
    purpose: 'previous-seed/v1',
    key: keyOf(p, current),
    context: previousSeedContext(current.address),
    text: reveal(previous.seed),
  });
};

/** The role key of the generation before; `publicKey` is what the chain announced for it. */
export const openPreviousSeed = (
  p: OpenPrimitives,
  input: {
    readonly current: RoleKey;
    readonly envelope: Sealed<'previous-seed/v1'>;
    readonly publicKey: Bytes;
  },
): RoleKey => {
  const { address } = input.current;
  const seed = openBox(p, {
    purpose: 'previous-seed/v1',
    key: keyOf(p, input.current),
    context: previousSeedContext(address),
    envelope: input.envelope,
  });
  const previous = { ...address, generation: address.generation - 1 };
  return announcedRoleKey(p, { seed, address: previous, publicKey: input.publicKey });
};
