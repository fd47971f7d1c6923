import { KEM_PUBLIC_KEY_BYTES, SIGN_PUBLIC_KEY_BYTES } from './box-format';
import type { Bytes } from './bytes';
import { exactly } from './bytes';
import type { Id } from './id';
import { parseId } from './id';
import { u32 } from './integers';
import { LABELS } from './labels';
import { lp } from './lp';
import type { VerifyPrimitives } from './verify-primitives';

/** A member's public keys. They count only once the chain names them. */
export interface MemberBundle {
  readonly memberId: Id;
  /** Ed25519, 32 bytes. */
  readonly signKey: Bytes;
  /** X-Wing, 1216 bytes. */
  readonly kemKey: Bytes;
}

/** How a secret is turned into an unlocking root. Recovery words carry 128 bits and are not stretched. */
export type UnlockMethod = 'passphrase' | 'recovery';

/** Argon2id settings; both are floors as well, see `STRETCH_FLOOR` in `crypto/open`. */
export interface StretchParameters {
  readonly passes: number;
  readonly memoryKib: number;
}

/** Where a sealed seed stands: whose it is and which secret opens it. */
export interface UnlockAddress {
  readonly organisation: Id;
  readonly bundle: MemberBundle;
  readonly method: UnlockMethod;
  readonly salt: Bytes;
  /** Zeros for recovery words. */
  readonly parameters: StretchParameters;
}

/** Length of the salt of an unlocker. */
export const SALT_BYTES = 16;

/** Binds id and both public keys. (protocol.md step 11) */
export const memberKeysMessage = (organisation: Id, bundle: MemberBundle): Bytes =>
  lp(
    LABELS.memberKeys,
    parseId(organisation),
    parseId(bundle.memberId),
    exactly(SIGN_PUBLIC_KEY_BYTES, bundle.signKey, 'a signing key'),
    exactly(KEM_PUBLIC_KEY_BYTES, bundle.kemKey, 'an X-Wing public key'),
  );

/** Associated data of a member's sealed seed. (protocol.md step 11) */
export const unlockContext = (p: VerifyPrimitives, address: UnlockAddress): Bytes =>
  lp(
    LABELS.unlock,
    parseId(address.organisation),
    parseId(address.bundle.memberId),
    address.method,
    u32(address.parameters.passes),
    u32(address.parameters.memoryKib),
    exactly(SALT_BYTES, address.salt, 'a salt'),
    p.hash32(memberKeysMessage(address.organisation, address.bundle)),
  );
