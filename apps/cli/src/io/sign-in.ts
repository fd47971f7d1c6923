import { unlockDesk } from '@vrijhaven/organisation/client';
import type { DeskEngine, FactorQuestion, MemberSession, Pin } from '@vrijhaven/organisation/client';
import { connect } from './connect';
import { Failure } from './fault';
import type { Terminal } from './terminal';

export interface SignInRequest {
  readonly url: string;
  readonly pin: Pin;
  readonly handle: string;
  readonly passphrase: string;
  /** Asked for a one-time code, where the account has a second factor. */
  readonly askCode?: (question: string) => Promise<string>;
}

/** Passkeys live in browsers; here only codes are an answer. */
const answer = async (question: FactorQuestion, { handle, askCode }: SignInRequest): Promise<MemberSession> => {
  if (!question.totp || !askCode) {
    question.cancel();
    throw new Failure(`${handle} comes in with a second factor; this command can only ask for a one-time code.`);
  }
  for (;;) {
    const outcome = await question.answer({ code: await askCode(`One-time code of ${handle}:`) });
    if (outcome.kind === 'unlocked') return outcome.session;
    if (outcome.kind !== 'FactorRefused' || outcome.triesLeft === 0)
      throw new Failure(`That is not the code of ${handle}.`);
  }
};

/** One member's session over a connection of its own. */
export const signIn = async (engine: DeskEngine, request: SignInRequest): Promise<MemberSession> => {
  const { url, pin, handle, passphrase } = request;
  const outcome = await unlockDesk({ transport: connect(url), engine, pin, handle, passphrase });
  if (outcome.kind === 'TooMany')
    throw new Failure(`Too many attempts for ${handle}; try again in ${String(outcome.retryAfterSeconds)} s.`);
  if (outcome.kind === 'LoginRefused') throw new Failure(`Handle or passphrase of ${handle} is wrong.`);
  if (outcome.kind === 'EnrolmentNeeded') {
    outcome.enrolment.cancel();
    throw new Failure(`${handle} has to enrol a second factor first: unlock the desk in a browser.`);
  }
  return outcome.kind === 'unlocked' ? outcome.session : answer(outcome.question, request);
};

/** `signIn` with what a person types: the passphrase and, where the account asks for it, a one-time code. */
export const signInAt = async (
  terminal: Terminal,
  engine: DeskEngine,
  request: Pick<SignInRequest, 'url' | 'pin' | 'handle'>,
): Promise<MemberSession> => {
  const passphrase = await terminal.ask(`Passphrase of ${request.handle}:`, { secret: true });
  const askCode = (question: string) => terminal.ask(question, { secret: true });
  return signIn(engine, { ...request, passphrase, askCode });
};
