import type {
  Bytes,
  Id,
  MemberBundle,
  Sealed,
  StretchParameters,
  UnlockAddress,
  UnlockMethod,
} from '@vrijhaven/crypto/envelope';
import { CryptoFault, equalBytes, memberKeysMessage, unlockContext } from '@vrijhaven/crypto/envelope';
import { sealBox } from '@vrijhaven/crypto/seal';
import { deriveSecret, SECRET_LABELS } from '../derive-secret';
import { openBox } from '../open-box';
import type { OpenPrimitives } from '../open-primitives';
import { reveal } from '../secret-key';
import type { MemberIdentity } from './member-identity';
import { memberOfSeed } from './member-identity';
import type { UnlockRoot } from './unlock-root';

/** One way into a member's seed, as the server stores it. */
export interface Unlocker {
  readonly method: UnlockMethod;
  readonly salt: Bytes;
  readonly parameters: StretchParameters;
  /** Public half of the login key of this way in. */
  readonly loginKey: Bytes;
  readonly envelope: Sealed<'unlock/v1'>;
}

const keyOf = (p: OpenPrimitives, root: UnlockRoot, organisation: Id, bundle: MemberBundle): Bytes =>
  deriveSecret(p, reveal(root.secret), SECRET_LABELS.unlock, memberKeysMessage(organisation, bundle));

const addressOf = (root: UnlockRoot, bundle: MemberBundle): UnlockAddress => ({
  organisation: root.organisation,
  bundle,
  method: root.method,
  salt: root.salt,
  parameters: root.parameters,
});

/** Seals a member's seed under a root: a new passphrase or new recovery words. (protocol.md step 11) */
export const createUnlocker = (p: OpenPrimitives, root: UnlockRoot, member: MemberIdentity): Unlocker => ({
  method: root.method,
  salt: root.salt,
  parameters: root.parameters,
  loginKey: root.login.publicKey,
  envelope: sealBox(p, {
    purpose: 'unlock/v1',
    key: keyOf(p, root, member.organisation, member.bundle),
    context: unlockContext(p, addressOf(root, member.bundle)),
    text: reveal(member.seed),
  }),
});

/** A root in hand, and what the server says belongs to it. */
export interface UnlockInput {
  readonly root: UnlockRoot;
  /** Id and public keys as the chain or the server states them: both are compared with the seed's own. */
  readonly bundle: MemberBundle;
  readonly envelope: Sealed<'unlock/v1'>;
}

/**
 * A member's identity. The public keys are derived again and compared, so that a server cannot slip
 * in others. Faults: commitment (wrong passphrase), decryption, key-mismatch. (protocol.md step 11)
 */
export const unlockMember = (p: OpenPrimitives, { root, bundle, envelope }: UnlockInput): MemberIdentity => {
  const key = keyOf(p, root, root.organisation, bundle);
  const seed = openBox(p, {
    purpose: 'unlock/v1',
    key,
    context: unlockContext(p, addressOf(root, bundle)),
    envelope,
  });
  const member = memberOfSeed(p, root.organisation, bundle.memberId, seed);
  if (!equalBytes(member.bundle.signKey, bundle.signKey) || !equalBytes(member.bundle.kemKey, bundle.kemKey)) {
    member.wipe();
    throw new CryptoFault('key-mismatch', 'public keys are not those of the seed');
  }
  return member;
};
