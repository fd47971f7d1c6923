import type { AccountInput } from '@vrijhaven/contracts';
import type { Id, MemberBundle } from '@vrijhaven/crypto/envelope';
import type { OpenPrimitives, Stretch } from '@vrijhaven/crypto/open';
import { createMember } from '@vrijhaven/crypto/open';
import { passphraseToWire, recoveryToWire } from '../account/unlocker-wire';

/** A member-to-be: what the server may have, and the two secrets that only the person has. */
export interface NewAccount {
  readonly account: AccountInput;
  readonly bundle: MemberBundle;
  readonly passphrase: string;
  /** Twelve words for paper. */
  readonly recoveryWords: readonly string[];
}

/**
 * Makes keys and both ways in on this device: of a new member, or with `memberId` new keys of one who lost theirs. The
 * keys themselves are wiped: either secret leads back to them. (protocol.md steps 11 and 28)
 */
export const newAccount = async (
  p: OpenPrimitives,
  stretch: Stretch,
  who: { readonly organisation: Id; readonly handle: string; readonly memberId?: Id },
): Promise<NewAccount> => {
  const { handle, ...of } = who;
  const { member, passphrase, recoveryWords, unlockers } = await createMember(p, stretch, of);
  const [byPassphrase, byRecovery] = unlockers;
  const account: AccountInput = {
    member: member.bundle.memberId,
    handle,
    passphrase: passphraseToWire(byPassphrase),
    recovery: recoveryToWire(byRecovery),
  };
  member.wipe();
  return { account, bundle: member.bundle, passphrase, recoveryWords };
};
