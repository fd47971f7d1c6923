import type { PassphraseInput, RecoveryInput } from '@vrijhaven/contracts';
import { toText } from '@vrijhaven/crypto/envelope';
import type { Unlocker } from '@vrijhaven/crypto/open';

export const recoveryToWire = ({ salt, loginKey, envelope }: Unlocker): RecoveryInput => ({
  salt: toText(salt),
  loginKey: toText(loginKey),
  sealedSeed: toText(envelope),
});

export const passphraseToWire = (unlocker: Unlocker): PassphraseInput => ({
  ...recoveryToWire(unlocker),
  opsLimit: unlocker.parameters.passes,
  memLimitKiB: unlocker.parameters.memoryKib,
});
