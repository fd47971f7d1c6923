import { TransportFault } from '@vrijhaven/client';
import type { Transport } from '@vrijhaven/client';
import { CompleteLogin, Organisation } from '@vrijhaven/contracts';
import { asSealed, CryptoFault, fromText } from '@vrijhaven/crypto/envelope';
import type { OpenPrimitives, Stretch, UnlockRoot } from '@vrijhaven/crypto/open';
import { unlockMember } from '@vrijhaven/crypto/open';
import { requireMember } from '@vrijhaven/crypto/verify';
import type { Clock } from '@vrijhaven/domain';
import { systemClock, unreachable } from '@vrijhaven/domain';
import { createSession } from './create-session';
import type { HeadStore } from '../chain/head-store';
import type { ComparisonStore } from '../safety/comparison-store';
import { memoryComparisonStore } from '../safety/comparison-store';
import { loadChain } from '../chain/load-chain';
import type { MemberSession } from './member-session';
import type { Enter, FactorQuestion, FirstEnrolment } from './second-factor';
import { askFactor, enrolFirst } from './second-factor';
import { signChallenge } from './sign-challenge';
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

/**
 * `LoginRefused`: wrong passphrase and unknown handle are one answer. `SecondFactorNeeded` and `EnrolmentNeeded` hold
 * the key until they are answered or cancelled.
 */
export type UnlockOutcome =
  | { readonly kind: 'unlocked'; readonly session: MemberSession }
  | { readonly kind: 'SecondFactorNeeded'; readonly question: FactorQuestion }
  | { readonly kind: 'EnrolmentNeeded'; readonly enrolment: FirstEnrolment }
  | { readonly kind: 'LoginRefused' }
  | { readonly kind: 'TooMany'; readonly retryAfterSeconds: number };

/** Opens keys and chain for who is signed in. The root is wiped, whatever comes. */
const enterWith =
  (request: UnlockRequest, root: UnlockRoot): Enter =>
  async (me) => {
    const { transport, engine, pin, store, clock = systemClock, onStep } = request;
    const { p, stretch } = engine;
    const { comparisons = memoryComparisonStore() } = request;
    try {
      onStep?.('checkingChain');
      const source = { transport, p, pin, store };
      const [chain, { organisation }] = await Promise.all([loadChain(source), transport.run(Organisation, {})]);
      if (!organisation) throw new CryptoFault('key-mismatch', 'the server knows no organisation');
      onStep?.('openingKeys');
      const { id: memberId, signKey, kemKey } = requireMember(chain.directory, me.member);
      const envelope = asSealed('unlock/v1', fromText(me.sealedSeed));
      const identity = unlockMember(p, { root, bundle: { memberId, signKey, kemKey }, envelope });
      const session = createSession({ source, stretch, clock, comparisons, identity, me, chain, organisation });
      // Colleagues wait for it, this person does not: a lost answer is made up for at the next unlocking.
      await session.inside.finishRotations().catch((fault: unknown) => {
        if (!(fault instanceof TransportFault)) throw fault;
      });
      return { kind: 'unlocked', session };
    } finally {
      root.wipe();
    }
  };

/**
 * Unlocks a member's keys on this device and signs in. The member's public keys come from the chain
 * that the pinned root key started, never from the server's word. Throws TransportFault; ChainFault
 * and CryptoFault are a full stop: the server shows another organisation, or an older one.
 */
export const unlockDesk = async (request: UnlockRequest): Promise<UnlockOutcome> => {
  const { transport, onStep } = request;
  const source = { ...request, handle: request.handle.trim().toLowerCase() };
  const onStretch = () => onStep?.('stretching');
  const { root, proof } = await signChallenge(source, { ...request, action: 'login', onStretch });
  const enter = enterWith(request, root);
  try {
    onStep?.('signingIn');
    const { completeLogin: result } = await transport.run(CompleteLogin, { handle: source.handle, ...proof });
    switch (result.__typename) {
      case 'MemberSession':
        return await enter(result.me);
      case 'SecondFactorNeeded':
        return { kind: 'SecondFactorNeeded', question: askFactor(transport, result, { root, enter }) };
      case 'EnrolmentNeeded':
        return { kind: 'EnrolmentNeeded', enrolment: enrolFirst(source, { root, enter }) };
      case 'LoginRefused':
        root.wipe();
        return { kind: 'LoginRefused' };
      case 'TooMany':
        root.wipe();
        return { kind: 'TooMany', retryAfterSeconds: result.retryAfterSeconds };
      default:
        return unreachable(result);
    }
  } catch (fault) {
    root.wipe();
    throw fault;
  }
};
