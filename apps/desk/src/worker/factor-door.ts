import { TransportFault } from '@vrijhaven/client';
import { CryptoFault } from '@vrijhaven/crypto/envelope';
import type { FactorOutcome, FactorQuestion, FirstEnrolment, MemberSession } from '@vrijhaven/organisation/client';
import type { DeskMember, FactorDoor, UnlockAnswer } from '@vrijhaven/organisation/web';

type Waiting =
  | { readonly kind: 'question'; readonly question: FactorQuestion }
  | { readonly kind: 'enrolment'; readonly enrolment: FirstEnrolment };

/** The door as the page has it, and what unlocking puts behind it. */
export interface FactorKeeper {
  readonly door: FactorDoor;
  /** What the page is told of an outcome: a session is kept on this side. */
  settle(outcome: Promise<FactorOutcome>): Promise<UnlockAnswer>;
  /** Wipes what waits. */
  forget(): void;
}

/** Between a good passphrase and an unlocked desk: the key waits here, in the worker, for the second factor. */
export const createFactorKeeper = (keep: (session: MemberSession) => DeskMember): FactorKeeper => {
  let waiting: Waiting | undefined;
  const forget = () => {
    if (waiting?.kind === 'question') waiting.question.cancel();
    if (waiting?.kind === 'enrolment') waiting.enrolment.cancel();
    waiting = undefined;
  };
  const question = (): FactorQuestion => {
    if (waiting?.kind !== 'question') throw new TransportFault('signedOut', 'nothing waits for a second factor');
    return waiting.question;
  };
  const enrolment = (): FirstEnrolment => {
    if (waiting?.kind !== 'enrolment') throw new TransportFault('signedOut', 'nothing waits for an enrolment');
    return waiting.enrolment;
  };
  const tell = (outcome: FactorOutcome): UnlockAnswer => {
    switch (outcome.kind) {
      case 'unlocked':
        waiting = undefined;
        return { kind: 'unlocked', member: keep(outcome.session) };
      case 'SecondFactorNeeded': {
        waiting = { kind: 'question', question: outcome.question };
        const { totp, passkeyOptions } = outcome.question;
        return { kind: 'SecondFactorNeeded', totp, passkeyOptions };
      }
      case 'EnrolmentNeeded':
        waiting = { kind: 'enrolment', enrolment: outcome.enrolment };
        return { kind: 'EnrolmentNeeded' };
      case 'FactorRefused':
        if (outcome.triesLeft === 0) forget();
        return outcome;
      default:
        return outcome;
    }
  };
  const settle = async (outcome: Promise<FactorOutcome>): Promise<UnlockAnswer> => {
    try {
      return tell(await outcome);
    } catch (error) {
      if (error instanceof CryptoFault) return { kind: 'Distrusted', reason: error.code };
      throw error;
    }
  };
  return {
    settle,
    forget,
    door: {
      answer: (given) => settle(question().answer(given)),
      beginTotp: () => enrolment().beginTotp(),
      finishTotp: (code) => enrolment().finishTotp(code),
      beginPasskey: () => enrolment().beginPasskey(),
      finishPasskey: (response) => enrolment().finishPasskey(response),
      resume: () => settle(enrolment().resume()),
      cancel: () => {
        forget();
        return Promise.resolve();
      },
    },
  };
};
