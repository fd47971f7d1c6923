import type { Id } from '@vrijhaven/crypto/envelope';
import { KEY_BYTES, SALT_BYTES } from '@vrijhaven/crypto/envelope';
import { newId } from '@vrijhaven/crypto/seal';
import type { OpenPrimitives } from '../open-primitives';
import { generateReceipt } from '../receipt/receipt';
import type { Stretch } from '../stretch';
import { STRETCH_FLOOR } from '../stretch';
import type { MemberIdentity } from './member-identity';
import { memberOfSeed } from './member-identity';
import { generatePassphrase } from './passphrase';
import { rootOfPassphrase, rootOfRecovery } from './unlock-root';
import type { Unlocker } from './unlocker';
import { createUnlocker } from './unlocker';

/** What a member's first day leaves: an identity, two secrets to write down, two unlockers to send. */
export interface NewMember {
  readonly member: MemberIdentity;
  /** Six generated words: shown once, typed again before anything is sent. */
  readonly passphrase: string;
  /** Twelve generated words to print. */
  readonly recoveryWords: readonly string[];
  /** For the server: passphrase first, then recovery. */
  readonly unlockers: readonly [Unlocker, Unlocker];
}

/** A new passphrase for a member, with the unlocker that replaces the old one. */
export const renewPassphrase = async (
  p: OpenPrimitives,
  stretch: Stretch,
  member: MemberIdentity,
): Promise<{ readonly passphrase: string; readonly unlocker: Unlocker }> => {
  const passphrase = await generatePassphrase(p);
  const root = await rootOfPassphrase(p, stretch, {
    organisation: member.organisation,
    passphrase,
    salt: p.randomBytes(SALT_BYTES),
    parameters: STRETCH_FLOOR,
  });
  const unlocker = createUnlocker(p, root, member);
  root.wipe();
  return { passphrase, unlocker };
};

/** New recovery words for a member, with the unlocker that replaces the old one. */
export const renewRecovery = async (
  p: OpenPrimitives,
  member: MemberIdentity,
): Promise<{ readonly recoveryWords: readonly string[]; readonly unlocker: Unlocker }> => {
  const { phrase, mk } = await generateReceipt(p, 'en');
  const root = rootOfRecovery(p, { organisation: member.organisation, words: mk, salt: p.randomBytes(SALT_BYTES) });
  const unlocker = createUnlocker(p, root, member);
  root.wipe();
  mk.wipe();
  return { recoveryWords: phrase, unlocker };
};

/** A new member with generated secrets; nothing here is chosen by a person. (protocol.md step 11) */
export const createMember = async (
  p: OpenPrimitives,
  stretch: Stretch,
  { organisation, memberId = newId(p) }: { readonly organisation: Id; readonly memberId?: Id },
): Promise<NewMember> => {
  const member = memberOfSeed(p, organisation, memberId, p.randomBytes(KEY_BYTES));
  const { passphrase, unlocker: byPassphrase } = await renewPassphrase(p, stretch, member);
  const { recoveryWords, unlocker: byRecovery } = await renewRecovery(p, member);
  return { member, passphrase, recoveryWords, unlockers: [byPassphrase, byRecovery] };
};
