import type { Bytes, Id, MemberBundle } from '@vrijhaven/crypto/envelope';
import { lp, parseId } from '@vrijhaven/crypto/envelope';
import { deriveSecret, SECRET_LABELS } from '../derive-secret';
import { KemIdentity, SigningIdentity } from '../identities';
import type { OpenPrimitives } from '../open-primitives';
import { SecretKey } from '../secret-key';

/** A member at work: both key pairs, and the seed behind them. */
export interface MemberIdentity {
  readonly organisation: Id;
  readonly bundle: MemberBundle;
  readonly signing: SigningIdentity;
  readonly kem: KemIdentity;
  readonly seed: SecretKey<'member-seed'>;
  readonly wipe: () => void;
}

/** Both key pairs of a seed. (protocol.md step 11) */
export const memberOfSeed = (p: OpenPrimitives, organisation: Id, memberId: Id, bytes: Bytes): MemberIdentity => {
  const context = lp(parseId(organisation), parseId(memberId));
  const signing = new SigningIdentity(p, deriveSecret(p, bytes, SECRET_LABELS.memberSigning, context));
  const kem = new KemIdentity(p, deriveSecret(p, bytes, SECRET_LABELS.memberKem, context));
  const seed = new SecretKey('member-seed', bytes);
  return {
    organisation,
    bundle: { memberId, signKey: signing.publicKey, kemKey: kem.publicKey },
    signing,
    kem,
    seed,
    wipe: () => {
      for (const key of [signing, kem, seed]) key.wipe();
    },
  };
};
