import type { Transport } from '@vrijhaven/client';
import type { KeyProofInput } from '@vrijhaven/contracts';
import { BeginLogin } from '@vrijhaven/contracts';
import { fromText, toText } from '@vrijhaven/crypto/envelope';
import type { UnlockRoot } from '@vrijhaven/crypto/open';
import { rootOfPassphrase } from '@vrijhaven/crypto/open';
import { signLogin } from '@vrijhaven/crypto/seal';
import type { Pin } from '../pin';
import type { DeskEngine } from './unlock-desk';

/** What a signature under the login key is for; one is never taken for another. */
export type SignedAction = 'login' | 'enrol-passkey' | 'enrol-totp' | 'remove-factor';

export interface ChallengeSource {
  readonly transport: Transport;
  readonly engine: DeskEngine;
  readonly pin: Pin;
  readonly handle: string;
}

const sign = ({ transport, handle }: ChallengeSource, root: UnlockRoot, nonce: string, action: SignedAction) => ({
  nonce,
  signature: toText(
    signLogin(root.login, { origin: transport.origin, subject: handle, nonce: fromText(nonce), action }),
  ),
});

/** The root of a passphrase, and a fresh challenge signed with it. (protocol.md steps 11 and 15) */
export const signChallenge = async (
  source: ChallengeSource,
  { passphrase, action, onStretch }: { passphrase: string; action: SignedAction; onStretch?: () => void },
): Promise<{ readonly root: UnlockRoot; readonly proof: KeyProofInput }> => {
  const { transport, engine, pin, handle } = source;
  const { beginLogin } = await transport.run(BeginLogin, { handle, method: 'passphrase' });
  onStretch?.();
  const root = await rootOfPassphrase(engine.p, engine.stretch, {
    organisation: pin.organisation,
    passphrase,
    salt: fromText(beginLogin.salt),
    parameters: { passes: beginLogin.opsLimit, memoryKib: beginLogin.memLimitKiB },
  });
  return { root, proof: sign(source, root, beginLogin.nonce, action) };
};

/** Another challenge, signed with a root that is at hand. */
export const signWithRoot = async (
  source: ChallengeSource,
  root: UnlockRoot,
  action: SignedAction,
): Promise<KeyProofInput> => {
  const { beginLogin } = await source.transport.run(BeginLogin, { handle: source.handle, method: 'passphrase' });
  return sign(source, root, beginLogin.nonce, action);
};
