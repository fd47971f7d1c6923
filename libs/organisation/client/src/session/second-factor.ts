import type { Transport } from '@vrijhaven/client';
import { AnswerWithPasskey, AnswerWithTotp, Me } from '@vrijhaven/contracts';
import type { MeQuery } from '@vrijhaven/contracts';
import { newId } from '@vrijhaven/crypto/seal';
import type { UnlockRoot } from '@vrijhaven/crypto/open';
import { normaliseCode } from '../account/digits';
import type { Enrolled, PasskeyBegun, TotpBegun } from '../account/enrolling';
import { enrolling } from '../account/enrolling';
import type { ChallengeSource } from './sign-challenge';
import { signWithRoot } from './sign-challenge';
import type { UnlockOutcome } from './unlock-desk';

/** What somebody answers: a one-time code as typed, or what the browser said for the passkey, as JSON. */
export type FactorGiven = { readonly code: string } | { readonly passkey: string };

/** `triesLeft` 0: the signature is used up as well, begin again. */
export type FactorOutcome = UnlockOutcome | { readonly kind: 'FactorRefused'; readonly triesLeft: number };

/** The signature was good; the second factor is lacking. Keys wait inside until `answer` unlocks or `cancel` wipes. */
export interface FactorQuestion {
  readonly totp: boolean;
  /** For `navigator.credentials.get`, as JSON; null without passkeys. */
  readonly passkeyOptions: string | null;
  answer(given: FactorGiven): Promise<FactorOutcome>;
  cancel(): void;
}

/** The organisation asks for a second factor and there is none: a session that is good for nothing else. */
export interface FirstEnrolment {
  beginTotp(): Promise<TotpBegun>;
  finishTotp(code: string): Promise<Enrolled['kind']>;
  beginPasskey(): Promise<PasskeyBegun>;
  finishPasskey(response: string): Promise<Enrolled['kind']>;
  /** After one was enrolled. */
  resume(): Promise<UnlockOutcome>;
  cancel(): void;
}

type Myself = NonNullable<MeQuery['me']>;
/** Opens the keys of who is signed in; wipes the root whatever comes. */
export type Enter = (me: Myself) => Promise<UnlockOutcome>;

const send = async (transport: Transport, attempt: string, given: FactorGiven) => {
  if ('passkey' in given)
    return (await transport.run(AnswerWithPasskey, { attempt, response: given.passkey })).answerWithPasskey;
  return (await transport.run(AnswerWithTotp, { attempt, code: normaliseCode(given.code) })).answerWithTotp;
};

/** The question for a second factor. (protocol.md step 27) */
export const askFactor = (
  transport: Transport,
  asked: { readonly attempt: string; readonly totp: boolean; readonly passkeyOptions: string | null },
  { root, enter }: { readonly root: UnlockRoot; readonly enter: Enter },
): FactorQuestion => {
  let triesLeft = 5;
  return {
    totp: asked.totp,
    passkeyOptions: asked.passkeyOptions,
    answer: async (given) => {
      // What cannot be a code takes no try.
      if ('code' in given && normaliseCode(given.code).length !== 6) return { kind: 'FactorRefused', triesLeft };
      const result = await send(transport, asked.attempt, given);
      if (result.__typename === 'MemberSession') return enter(result.me);
      ({ triesLeft } = result);
      if (triesLeft === 0) root.wipe();
      return { kind: 'FactorRefused', triesLeft };
    },
    cancel: () => root.wipe(),
  };
};

/** The first second factor, where it comes before anything else. The key at hand proves who enrols. */
export const enrolFirst = (
  source: ChallengeSource,
  { root, enter }: { readonly root: UnlockRoot; readonly enter: Enter },
): FirstEnrolment => {
  const calls = enrolling(source.transport);
  return {
    beginTotp: async () => calls.beginTotp(await signWithRoot(source, root, 'enrol-totp')),
    finishTotp: async (code) => (await calls.finishTotp(code)).kind,
    beginPasskey: async () => calls.beginPasskey(await signWithRoot(source, root, 'enrol-passkey')),
    // Its name is sealed under the seed, which is still closed: it has none for now.
    finishPasskey: async (response) => (await calls.finishPasskey(newId(source.engine.p), null, response)).kind,
    resume: async () => {
      const { me } = await source.transport.run(Me, {});
      if (me) return enter(me);
      root.wipe();
      return { kind: 'LoginRefused' };
    },
    cancel: () => root.wipe(),
  };
};
