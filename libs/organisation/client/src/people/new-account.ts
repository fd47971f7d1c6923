import type { AccountInput } from '@vrijhaven/contracts';
import type { Id, MemberBundle } from '@vrijhaven/crypto/envelope';
import { toText } from '@vrijhaven/crypto/envelope';
import type { OpenPrimitives, Stretch } from '@vrijhaven/crypto/open';
import { createMember } from '@vrijhaven/crypto/open';

/** A member-to-be: what the server may have, and the passphrase that only the person has. */
export interface NewAccount {
  readonly account: AccountInput;
  readonly bundle: MemberBundle;
  readonly passphrase: string;
}

/** Makes keys and passphrase on this device. The keys themselves are wiped: the passphrase leads back to them. */
export const newAccount = async (
  p: OpenPrimitives,
  stretch: Stretch,
  { organisation, handle }: { readonly organisation: Id; readonly handle: string },
): Promise<NewAccount> => {
  const { member, passphrase, unlockers } = await createMember(p, stretch, { organisation });
  const [unlocker] = unlockers;
  const account: AccountInput = {
    member: member.bundle.memberId,
    handle,
    salt: toText(unlocker.salt),
    opsLimit: unlocker.parameters.passes,
    memLimitKiB: unlocker.parameters.memoryKib,
    loginKey: toText(unlocker.loginKey),
    sealedSeed: toText(unlocker.envelope),
  };
  member.wipe();
  return { account, bundle: member.bundle, passphrase };
};
