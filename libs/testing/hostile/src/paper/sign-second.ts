import { createWaitingActs } from '@vrijhaven/organisation/client';
import type { MemberSession, SignOutcome } from '@vrijhaven/organisation/client';

/** A coordinator looks at what waits and signs the newest of it, or the one named. */
export const signSecond = async (session: MemberSession, act?: string): Promise<SignOutcome> => {
  const acts = createWaitingActs(session);
  const waiting = (await acts.list()).filter(({ state }) => state === 'waiting');
  const id = act ?? waiting.at(-1)?.id;
  if (id === undefined) throw new Error('nothing waits');
  return acts.sign(id);
};
