import { readPhrase } from '@vrijhaven/applications/client';
import type { PendingAct, Transport } from '@vrijhaven/client';
import { resume } from '@vrijhaven/client';
import type { AnswerInput } from '@vrijhaven/contracts';
import { AnswerLetter, LeaveEnquiry } from '@vrijhaven/contracts';
import type { Checkpoint } from '@vrijhaven/crypto/envelope';
import { CryptoFault } from '@vrijhaven/crypto/envelope';
import type { EnquiryKeys, OpenPrimitives } from '@vrijhaven/crypto/open';
import { enquiryKeys } from '@vrijhaven/crypto/open';
import type { Clock } from '@vrijhaven/domain';
import { systemClock, unreachable } from '@vrijhaven/domain';
import type { Pin } from '@vrijhaven/organisation/client';
import { loadCheckpoint } from '@vrijhaven/organisation/client';
import type { RefereeAnswer } from '@vrijhaven/selection/model';
import type { Entered } from './enter-enquiry';
import { enterEnquiry } from './enter-enquiry';
import type { AnswerOutcome, Referee } from './referee';
import { sealRefereeAnswer } from './seal-referee-answer';

export interface RefereeOptions {
  readonly transport: Transport;
  readonly engine: OpenPrimitives;
  readonly pin: Pin;
  readonly clock?: Clock;
}

interface Inside {
  readonly keys: EnquiryKeys;
  readonly entered: Entered;
  answer?: PendingAct<AnswerInput>;
}

/** Thrown away by the caller: what is sealed has to have a key, and a size. */
class NotSealed extends Error {
  constructor(readonly outcome: AnswerOutcome) {
    super(outcome.kind);
  }
}

/** A referee's client. Secrets stay in this closure; see {@link Referee}. */
export const createReferee = ({ transport, engine: p, pin, clock = systemClock }: RefereeOptions): Referee => {
  let inside: Inside | undefined;

  const leave = async (): Promise<void> => {
    const left = inside;
    inside = undefined;
    left?.keys.wipe();
    await left?.entered.transport.run(LeaveEnquiry, {}).catch(() => undefined);
  };

  const checkpoint = async (): Promise<Checkpoint> => {
    try {
      return await loadCheckpoint({ transport, p, pin, now: clock.now() });
    } catch (error) {
      if (error instanceof CryptoFault) throw new NotSealed({ kind: 'CheckpointRefused', reason: error.code });
      throw error;
    }
  };

  const seal = async ({ keys, entered }: Inside, answer: RefereeAnswer): Promise<AnswerInput> => {
    const sealed = sealRefereeAnswer({ p, pin, keys, entered }, await checkpoint(), answer);
    if (sealed === 'tooLong') throw new NotSealed({ kind: 'tooLong' });
    if (!sealed) throw new NotSealed({ kind: 'CheckpointRefused', reason: 'missing-key' });
    return sealed;
  };

  const send = async (at: Inside, answer: RefereeAnswer): Promise<AnswerOutcome> => {
    // See [Note: no message twice].
    at.answer = await resume(at.answer, JSON.stringify(answer), () => seal(at, answer));
    const { answerLetter } = await at.entered.transport.run(AnswerLetter, { answer: at.answer.sealed });
    switch (answerLetter.__typename) {
      case 'LetterAnswered':
        return { kind: 'done' };
      case 'EnquiryOver':
        return { kind: 'over' };
      case 'InvalidInput':
      case 'NotSigned':
        // The office's keys may have moved on since the checkpoint: another try seals anew.
        delete at.answer;
        return { kind: 'refused' };
      default:
        return unreachable(answerLetter);
    }
  };

  return {
    enter: async (text) => {
      const typed = await readPhrase(p, text);
      if (typed.kind !== 'secret') return typed;
      await leave();
      const keys = enquiryKeys(p, typed.mk, pin.organisation);
      typed.mk.wipe();
      const entered = await enterEnquiry({ transport, p, pin }, keys);
      if ('kind' in entered) {
        keys.wipe();
        return entered;
      }
      inside = { keys, entered };
      return { kind: 'letter', letter: entered.letter };
    },
    answer: async (answer) => {
      if (!inside) return { kind: 'over' };
      try {
        return await send(inside, answer);
      } catch (error) {
        if (error instanceof NotSealed) return error.outcome;
        throw error;
      }
    },
    close: leave,
  };
};
