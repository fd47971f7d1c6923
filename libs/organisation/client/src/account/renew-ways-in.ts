import type { Transport } from '@vrijhaven/client';
import { BeginLogin, RenewAccount } from '@vrijhaven/contracts';
import { fromText, renewalAction, toText } from '@vrijhaven/crypto/envelope';
import type { MemberIdentity, Unlocker, UnlockRoot } from '@vrijhaven/crypto/open';
import { signLogin } from '@vrijhaven/crypto/seal';
import { unreachable } from '@vrijhaven/domain';
import type { DeskEngine } from '../session/unlock-desk';
import { passphraseToWire, recoveryToWire } from './unlocker-wire';

export type RenewOutcome =
  | { readonly kind: 'renewed' }
  /** Also when it had worked and only the answer was lost: then the new words are the right ones. */
  | { readonly kind: 'LoginRefused' | 'Failed' }
  | { readonly kind: 'TooMany'; readonly retryAfterSeconds: number };

/** The seed in hand, the way in that opened it, and the ways in that are to replace it. */
export interface Renewal {
  readonly handle: string;
  readonly root: UnlockRoot;
  readonly identity: MemberIdentity;
  /** Passphrase first. */
  readonly unlockers: readonly Unlocker[];
}

/** Replaces ways into an account; the key of the way in that was used signs exactly these. (protocol.md step 28) */
export const renewWaysIn = async (
  { transport, engine: { p } }: { readonly transport: Transport; readonly engine: DeskEngine },
  { handle, root, identity, unlockers }: Renewal,
): Promise<RenewOutcome> => {
  const { method } = root;
  const { organisation, bundle } = identity;
  const { beginLogin } = await transport.run(BeginLogin, { handle, method });
  const action = renewalAction(p, { organisation, member: bundle.memberId, unlockers });
  const nonce = fromText(beginLogin.nonce);
  const signature = toText(signLogin(root.login, { origin: transport.origin, subject: handle, nonce, action }));
  const passphrase = unlockers.find((each) => each.method === 'passphrase');
  const recovery = unlockers.find((each) => each.method === 'recovery');
  const { renewAccount } = await transport.run(RenewAccount, {
    ...{ handle, method, nonce: beginLogin.nonce, signature },
    passphrase: passphrase ? passphraseToWire(passphrase) : null,
    recovery: recovery ? recoveryToWire(recovery) : null,
  });
  switch (renewAccount.__typename) {
    case 'AccountRenewed':
      return { kind: 'renewed' };
    case 'LoginRefused':
      return { kind: 'LoginRefused' };
    case 'InvalidInput':
      return { kind: 'Failed' };
    case 'TooMany':
      return { kind: 'TooMany', retryAfterSeconds: renewAccount.retryAfterSeconds };
    default:
      return unreachable(renewAccount);
  }
};
