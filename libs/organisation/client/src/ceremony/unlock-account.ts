import type { AccountInput } from '@vrijhaven/contracts';
import type { Id, MemberBundle } from '@vrijhaven/crypto/envelope';
import { asSealed, CryptoFault, fromText } from '@vrijhaven/crypto/envelope';
import type { MemberIdentity } from '@vrijhaven/crypto/open';
import { rootOfPassphrase, unlockMember } from '@vrijhaven/crypto/open';
import type { DeskEngine } from '../session/unlock-desk';

/** Opens a member's keys from their ceremony file, without any server; undefined for a wrong passphrase. */
export const unlockAccount = async (
  { p, stretch }: DeskEngine,
  request: {
    readonly organisation: Id;
    readonly account: AccountInput;
    readonly bundle: MemberBundle;
    readonly passphrase: string;
  },
): Promise<MemberIdentity | undefined> => {
  const { organisation, account, bundle, passphrase } = request;
  const root = await rootOfPassphrase(p, stretch, {
    organisation,
    passphrase,
    salt: fromText(account.passphrase.salt),
    parameters: { passes: account.passphrase.opsLimit, memoryKib: account.passphrase.memLimitKiB },
  });
  try {
    return unlockMember(p, { root, bundle, envelope: asSealed('unlock/v1', fromText(account.passphrase.sealedSeed)) });
  } catch (error) {
    if (error instanceof CryptoFault) return undefined;
    throw error;
  } finally {
    root.wipe();
  }
};
