import type { Transport } from '@vrijhaven/client';
import { BeginLogin, Recover } from '@vrijhaven/contracts';
import type { RecoverMutation } from '@vrijhaven/contracts';
import { asSealed, fromText, RECOVER_ACTION, toText } from '@vrijhaven/crypto/envelope';
import type { MemberIdentity, UnlockRoot } from '@vrijhaven/crypto/open';
import {
  loadWordList,
  parseReceipt,
  renewPassphrase,
  renewRecovery,
  rootOfRecovery,
  unlockMember,
} from '@vrijhaven/crypto/open';
import { signLogin } from '@vrijhaven/crypto/seal';
import { replayChain, requireMember } from '@vrijhaven/crypto/verify';
import type { HeadStore } from '../chain/head-store';
import { pinnedHead, rememberHead } from '../chain/head-store';
import { linkFromWire } from '../chain/wire';
import type { Pin } from '../pin';
import type { DeskEngine } from '../session/unlock-desk';
import type { Recovering, OpenWithWordsOutcome } from './recovering';
import type { Renewal } from './renew-ways-in';
import { renewWaysIn } from './renew-ways-in';
import type { NewSecrets } from './secrets';
import { keepSecrets } from './secrets';

interface Options {
  readonly transport: Transport;
  readonly engine: DeskEngine;
  readonly pin: Pin;
  readonly store?: HeadStore | undefined;
}

type Given = Extract<RecoverMutation['recover'], { __typename: 'Recovering' }>;

/** The seed, held against the keys that the replayed chain gives this member: never against the server's word. */
const openSeed = async ({ engine: { p }, pin, store }: Options, root: UnlockRoot, given: Given) => {
  const directory = replayChain(p, given.chain.map(linkFromWire), {
    organisation: pin.organisation,
    rootKey: fromText(pin.rootKey),
    pinnedHead: await pinnedHead(store, pin.organisation),
  });
  await rememberHead(store, directory);
  const { id: memberId, signKey, kemKey } = requireMember(directory, given.member);
  const envelope = asSealed('unlock/v1', fromText(given.sealedSeed));
  return unlockMember(p, { root, bundle: { memberId, signKey, kemKey }, envelope });
};

/** Back in with the recovery words; see {@link Recovering}. */
export const createRecovering = (options: Options): Recovering => {
  const { transport, engine, pin } = options;
  const { p, stretch } = engine;
  let opened: { handle: string; root: UnlockRoot; identity: MemberIdentity } | undefined;
  let prepared: { renewal: Renewal; secrets: Required<NewSecrets> } | undefined;

  const close = () => {
    opened?.root.wipe();
    opened?.identity.wipe();
    opened = undefined;
    prepared = undefined;
  };

  const open = async (request: { handle: string; words: string }): Promise<OpenWithWordsOutcome> => {
    close();
    const handle = request.handle.trim().toLowerCase();
    const parsed = parseReceipt(p, request.words, [await loadWordList('en')]);
    if (parsed.kind !== 'receipt') return { kind: 'WrongWords', why: parsed };
    const { beginLogin } = await transport.run(BeginLogin, { handle, method: 'recovery' });
    // The settings that came along are not looked at: recovery words have none.
    const salt = fromText(beginLogin.salt);
    const root = rootOfRecovery(p, { organisation: pin.organisation, words: parsed.mk, salt });
    parsed.mk.wipe();
    const nonce = fromText(beginLogin.nonce);
    const login = { origin: transport.origin, subject: handle, nonce, action: RECOVER_ACTION };
    const signature = toText(signLogin(root.login, login));
    try {
      const { recover } = await transport.run(Recover, { handle, nonce: beginLogin.nonce, signature });
      if (recover.__typename === 'Recovering') {
        opened = { handle, root, identity: await openSeed(options, root, recover) };
        return { kind: 'opened' };
      }
    } finally {
      if (!opened) root.wipe();
    }
    return { kind: 'LoginRefused' };
  };

  return {
    ...keepSecrets(() => prepared?.secrets),
    open,
    prepare: async () => {
      if (!opened) throw new Error('open the account first');
      const { identity } = opened;
      const byPassphrase = await renewPassphrase(p, stretch, identity);
      const { recoveryWords, unlocker } = await renewRecovery(p, identity);
      const secrets = { passphrase: byPassphrase.passphrase.split(' '), recoveryWords };
      prepared = { renewal: { ...opened, unlockers: [byPassphrase.unlocker, unlocker] }, secrets };
      return secrets;
    },
    send: async () => {
      if (!prepared) throw new Error('prepare the new ways in first');
      const outcome = await renewWaysIn(options, prepared.renewal);
      if (outcome.kind === 'renewed') close();
      return outcome;
    },
    close,
  };
};
