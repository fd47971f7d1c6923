import { unlockDesk } from '@vrijhaven/organisation/client';
import type { DeskEngine, MemberSession, Pin } from '@vrijhaven/organisation/client';
import { connect } from './connect';
import { Failure } from './fault';

export interface SignInRequest {
  readonly url: string;
  readonly pin: Pin;
  readonly handle: string;
  readonly passphrase: string;
}

/** One member's session over a connection of its own. */
export const signIn = async (engine: DeskEngine, request: SignInRequest): Promise<MemberSession> => {
  const { url, pin, handle, passphrase } = request;
  const outcome = await unlockDesk({ transport: connect(url), engine, pin, handle, passphrase });
  if (outcome.kind === 'TooMany')
    throw new Failure(`Too many attempts for ${handle}; try again in ${String(outcome.retryAfterSeconds)} s.`);
  if (outcome.kind === 'LoginRefused') throw new Failure(`Handle or passphrase of ${handle} is wrong.`);
  return outcome.session;
};
