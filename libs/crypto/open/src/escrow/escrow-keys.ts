import type { EscrowAddress } from '@vrijhaven/crypto/envelope';
import { escrowContext, KEY_BYTES } from '@vrijhaven/crypto/envelope';
import { deriveSecret, SECRET_LABELS } from '../derive-secret';
import { KemIdentity, SigningIdentity } from '../identities';
import type { OpenPrimitives } from '../open-primitives';
import { reveal, SecretKey } from '../secret-key';

/** The secret behind an escrow. It exists while cards are made or joined, and is otherwise on no device. */
export type EscrowSeed = SecretKey<'escrow-seed'>;

/** An escrow in hand: what opens its grants, and what signs that it is used. */
export interface EscrowKeys {
  readonly address: EscrowAddress;
  readonly kem: KemIdentity;
  readonly signing: SigningIdentity;
  wipe(): void;
}

/** Both key pairs of an escrow. (protocol.md step 24) */
export const escrowKeysOf = (p: OpenPrimitives, seed: EscrowSeed, address: EscrowAddress): EscrowKeys => {
  const derive = (label: typeof SECRET_LABELS.escrowKem | typeof SECRET_LABELS.escrowSigning) =>
    deriveSecret(p, reveal(seed), label, escrowContext(address));
  const kem = new KemIdentity(p, derive(SECRET_LABELS.escrowKem));
  const signing = new SigningIdentity(p, derive(SECRET_LABELS.escrowSigning));
  return {
    address,
    kem,
    signing,
    wipe: () => {
      kem.wipe();
      signing.wipe();
    },
  };
};

/** A fresh seed: no escrow is ever derived from the one before it. */
export const createEscrowSeed = (p: Pick<OpenPrimitives, 'randomBytes'>): EscrowSeed =>
  new SecretKey('escrow-seed', p.randomBytes(KEY_BYTES));
