import { createCheckpoints, createWaitingActs } from '@vrijhaven/organisation/client';
import type { MemberSession } from '@vrijhaven/organisation/client';
import type { Command } from '../command';
import { loadEngine } from '../io/engine';
import { Failure } from '../io/fault';
import { readOrganisationFile } from '../io/organisation-file';
import { signInAt } from '../io/sign-in';

/** What to do about the refusals that a person at this command meets. */
const REFUSED: Readonly<Record<string, string>> = {
  NotYours: 'The checkpoint waits for a second coordinator: --as and --with must be two different people.',
  NotFound: 'The checkpoint waits for a second coordinator: whoever --with names is none.',
};

/** Both halves of a renewal, for two coordinators at one machine. Gives the day on which it ends. */
export const renewCheckpoint = async (first: MemberSession, second: MemberSession): Promise<string> => {
  const proposed = await createCheckpoints(first).propose();
  if (proposed.kind !== 'proposed') throw new Failure(`The checkpoint was not proposed: ${proposed.kind}.`);
  const acts = createWaitingActs(second);
  await acts.list();
  const outcome = await acts.sign(proposed.act);
  if (outcome.kind !== 'done')
    throw new Failure(REFUSED[outcome.kind] ?? `The checkpoint was not published: ${outcome.kind}.`);
  return (await createCheckpoints(second).state()).expires;
};

export const checkpointRenew: Command = {
  name: 'checkpoint renew',
  summary: 'renews the word on which applicants trust the office’s keys; takes two coordinators',
  usage: '--organisation organisation.json --url https://… --as amina --with bram',
  options: {
    organisation: { type: 'string' },
    url: { type: 'string' },
    as: { type: 'string' },
    with: { type: 'string' },
  },
  run: async ({ terminal, options }) => {
    const pin = readOrganisationFile(options.need('organisation'));
    const url = options.need('url');
    const engine = await loadEngine();
    const enter = (handle: string) => signInAt(terminal, engine, { url, pin, handle });
    const first = await enter(options.need('as'));
    const second = await enter(options.need('with'));
    terminal.say(`Applicants can rely on the office’s keys until ${await renewCheckpoint(first, second)}.`);
    await Promise.all([first.close(), second.close()]);
  },
};
