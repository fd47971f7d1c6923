import { BeginLogin, Me } from '@vrijhaven/contracts';
import { asSealed, CryptoFault, fromText } from '@vrijhaven/crypto/envelope';
import type { MemberIdentity, UnlockRoot } from '@vrijhaven/crypto/open';
import { renewPassphrase, renewRecovery, rootOfPassphrase, unlockMember } from '@vrijhaven/crypto/open';
import { requireMember } from '@vrijhaven/crypto/verify';
import { TransportFault } from '@vrijhaven/client';
import type { MemberSession } from '../session/member-session';
import type { DeskEngine } from '../session/unlock-desk';
import type { WaysIn } from './ways-in';
import type { Renewal } from './renew-ways-in';
import { renewWaysIn } from './renew-ways-in';
import type { NewSecrets } from './secrets';
import { keepSecrets } from './secrets';

/** One's own account, for an unlocked member; see {@link WaysIn}. */
export const createWaysIn = ({ me, inside }: MemberSession, engine: DeskEngine): WaysIn => {
  const { transport, pin, member } = inside;
  const { p, stretch } = engine;
  const { handle } = me;
  let prepared: { renewal: Renewal; secrets: NewSecrets } | undefined;

  const close = () => {
    prepared?.renewal.root.wipe();
    prepared?.renewal.identity.wipe();
    prepared = undefined;
  };
  const readMe = async () => {
    const { me: found } = await transport.run(Me, {});
    if (!found) throw new TransportFault('signedOut', 'the session has ended');
    return found;
  };

  /** The seed opens again only with the passphrase of now. Undefined: with this one it does not. */
  const prove = async (passphrase: string): Promise<{ root: UnlockRoot; identity: MemberIdentity } | undefined> => {
    const [{ sealedSeed }, { beginLogin }] = await Promise.all([
      readMe(),
      transport.run(BeginLogin, { handle, method: 'passphrase' }),
    ]);
    const root = await rootOfPassphrase(p, stretch, {
      ...{ organisation: pin.organisation, passphrase },
      salt: fromText(beginLogin.salt),
      parameters: { passes: beginLogin.opsLimit, memoryKib: beginLogin.memLimitKiB },
    });
    const { id: memberId, signKey, kemKey } = requireMember(inside.directory(), member);
    const envelope = asSealed('unlock/v1', fromText(sealedSeed));
    try {
      return { root, identity: unlockMember(p, { root, bundle: { memberId, signKey, kemKey }, envelope }) };
    } catch (error) {
      root.wipe();
      if (error instanceof CryptoFault && error.code === 'commitment') return undefined;
      throw error;
    }
  };

  return {
    ...keepSecrets(() => prepared?.secrets),
    standing: async () => {
      const { passphraseSince, recoveryWordsSince } = await readMe();
      return { passphraseSince, recoveryWordsSince };
    },
    prepare: async ({ passphrase, renew }) => {
      close();
      const proven = await prove(passphrase);
      if (!proven) return { kind: 'WrongPassphrase' };
      if (renew === 'passphrase') {
        const made = await renewPassphrase(p, stretch, proven.identity);
        const secrets = { passphrase: made.passphrase.split(' ') };
        prepared = { renewal: { handle, ...proven, unlockers: [made.unlocker] }, secrets };
      } else {
        const { recoveryWords, unlocker } = await renewRecovery(p, proven.identity);
        prepared = { renewal: { handle, ...proven, unlockers: [unlocker] }, secrets: { recoveryWords } };
      }
      return { kind: 'prepared', ...prepared.secrets };
    },
    send: async () => {
      if (!prepared) throw new Error('prepare the renewal first');
      const outcome = await renewWaysIn({ transport, engine }, prepared.renewal);
      if (outcome.kind === 'renewed') close();
      return outcome;
    },
    close,
  };
};
