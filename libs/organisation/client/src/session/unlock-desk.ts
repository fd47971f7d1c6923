import { TransportFault } from '@vrijhaven/client';
import type { Transport } from '@vrijhaven/client';
import type { CompleteLoginMutation } from '@vrijhaven/contracts';
import { BeginLogin, CompleteLogin, Organisation } from '@vrijhaven/contracts';
import { asSealed, CryptoFault, fromText, toText } from '@vrijhaven/crypto/envelope';
import type { OpenPrimitives, Stretch, UnlockRoot } from '@vrijhaven/crypto/open';
import { rootOfPassphrase, unlockMember } from '@vrijhaven/crypto/open';
import { signLogin } from '@vrijhaven/crypto/seal';
import { requireMember } from '@vrijhaven/crypto/verify';
import type { Clock } from '@vrijhaven/domain';
import { systemClock, unreachable } from '@vrijhaven/domain';
import { createSession } from './create-session';
import type { HeadStore } from '../chain/head-store';
import type { ComparisonStore } from '../safety/comparison-store';
import { memoryComparisonStore } from '../safety/comparison-store';
import { loadChain } from '../chain/load-chain';
import type { MemberSession } from './member-session';
import type { Pin } from '../pin';

/** The engine of staff clients: `loadSodiumOpener()` and `stretchSodium`. */
export interface DeskEngine {
  readonly p: OpenPrimitives;
  readonly stretch: Stretch;
}

export type UnlockStep = 'stretching' | 'signingIn' | 'checkingChain' | 'openingKeys';

export interface UnlockRequest {
  readonly transport: Transport;
  readonly engine: DeskEngine;
  readonly pin: Pin;
  readonly handle: string;
  readonly passphrase: string;
  /** Where the newest chain head is remembered, so that a server cannot show an older organisation. */
  readonly store?: HeadStore;
  /** Where comparisons of safety numbers are remembered. */
  readonly comparisons?: ComparisonStore;
  readonly clock?: Clock;
  readonly onStep?: (step: UnlockStep) => void;
}

/** `LoginRefused`: wrong passphrase and unknown handle are one answer. */
export type UnlockOutcome =
  | { readonly kind: 'unlocked'; readonly session: MemberSession }
  | { readonly kind: 'LoginRefused' }
  | { readonly kind: 'TooMany'; readonly retryAfterSeconds: number };

/** What a login signature of a member is for. */
const LOGIN_ACTION = 'login';

const signIn = async (
  { transport, engine, pin, passphrase, onStep }: UnlockRequest,
  handle: string,
): Promise<{ readonly root: UnlockRoot; readonly result: CompleteLoginMutation['completeLogin'] }> => {
  const { beginLogin } = await transport.run(BeginLogin, { handle, method: 'passphrase' });
  onStep?.('stretching');
  const root = await rootOfPassphrase(engine.p, engine.stretch, {
    organisation: pin.organisation,
    passphrase,
    salt: fromText(beginLogin.salt),
    parameters: { passes: beginLogin.opsLimit, memoryKib: beginLogin.memLimitKiB },
  });
  onStep?.('signingIn');
  const login = { origin: transport.origin, subject: handle, nonce: fromText(beginLogin.nonce), action: LOGIN_ACTION };
  const signature = toText(signLogin(root.login, login));
  const { completeLogin } = await transport.run(CompleteLogin, { handle, nonce: beginLogin.nonce, signature });
  return { root, result: completeLogin };
};

/**
 * Unlocks a member's keys on this device and signs in. The member's public keys come from the chain
 * that the pinned root key started, never from the server's word. Throws TransportFault; ChainFault
 * and CryptoFault are a full stop: the server shows another organisation, or an older one.
 */
export const unlockDesk = async (request: UnlockRequest): Promise<UnlockOutcome> => {
  const { transport, engine, pin, store, clock = systemClock, onStep, comparisons = memoryComparisonStore() } = request;
  const { p } = engine;
  const { root, result } = await signIn(request, request.handle.trim().toLowerCase());
  try {
    switch (result.__typename) {
      case 'LoginRefused':
        return { kind: 'LoginRefused' };
      case 'TooMany':
        return { kind: 'TooMany', retryAfterSeconds: result.retryAfterSeconds };
      case 'MemberSession': {
        onStep?.('checkingChain');
        const source = { transport, p, pin, store };
        const [chain, { organisation }] = await Promise.all([loadChain(source), transport.run(Organisation, {})]);
        if (!organisation) throw new CryptoFault('key-mismatch', 'the server knows no organisation');
        onStep?.('openingKeys');
        const { id: memberId, signKey, kemKey } = requireMember(chain.directory, result.me.member);
        const envelope = asSealed('unlock/v1', fromText(result.me.sealedSeed));
        const identity = unlockMember(p, { root, bundle: { memberId, signKey, kemKey }, envelope });
        const session = createSession({ source, clock, comparisons, identity, me: result.me, chain, organisation });
        // Colleagues wait for it, this person does not: a lost answer is made up for at the next unlocking.
        await session.inside.finishRotations().catch((fault: unknown) => {
          if (!(fault instanceof TransportFault)) throw fault;
        });
        return { kind: 'unlocked', session };
      }
      default:
        return unreachable(result);
    }
  } finally {
    root.wipe();
  }
};
