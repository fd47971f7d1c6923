import { createCalls, createCaseload, createDataKeyCache, createLogs } from '@vrijhaven/applications/client';
import type { Calls, Caseload, Logs } from '@vrijhaven/applications/client';
import type { DeskEngine, MemberSession, Pin } from '@vrijhaven/organisation/client';
import { createScoring } from '@vrijhaven/selection/client';
import type { Scoring } from '@vrijhaven/selection/client';
import { createShelterCity, createStays } from '@vrijhaven/shelter-city/client';
import type { ShelterCity, Stays } from '@vrijhaven/shelter-city/client';
import { signIn } from '../io/sign-in';

/** One member at work. */
export interface Desk {
  readonly session: MemberSession;
  readonly calls: Calls;
  readonly caseload: Caseload;
  readonly logs: Logs;
  readonly cities: ShelterCity;
  readonly stays: Stays;
  readonly scoring: Scoring;
}

export interface Login {
  readonly handle: string;
  readonly passphrase: string;
}

/** Unlocks a desk for a member of the demonstration. */
export const openDesk = async (engine: DeskEngine, url: string, pin: Pin, login: Login): Promise<Desk> => {
  const session = await signIn(engine, { url, pin, ...login });
  const cache = createDataKeyCache();
  const logs = createLogs(session, cache);
  return {
    session,
    calls: createCalls(session),
    caseload: createCaseload(session, cache),
    logs,
    cities: createShelterCity(session),
    scoring: createScoring(session, cache),
    stays: createStays(session, logs),
  };
};

export const closeDesk = async ({ session, caseload, cities, stays }: Desk): Promise<void> => {
  caseload.close();
  cities.close();
  stays.close();
  await session.close();
};
