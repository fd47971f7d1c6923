import { createCalls, createCaseload, createDataKeyCache, createLogs } from '@vrijhaven/applications/client';
import type { Calls, Caseload, Logs } from '@vrijhaven/applications/client';
import { createConnect2Protect } from '@vrijhaven/connect2protect/client';
import type { Connect2Protect } from '@vrijhaven/connect2protect/client';
import type { DeskEngine, MemberSession, Pin } from '@vrijhaven/organisation/client';
import { createEnquiries, createScoring, createScreenings } from '@vrijhaven/selection/client';
import type { Enquiries, Scoring, Screenings } from '@vrijhaven/selection/client';
import { createShelterCity, createStays } from '@vrijhaven/shelter-city/client';
import type { ShelterCity, Stays } from '@vrijhaven/shelter-city/client';
import { createTraining } from '@vrijhaven/training/client';
import type { Training } from '@vrijhaven/training/client';
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
  readonly screenings: Screenings;
  readonly enquiries: Enquiries;
  readonly pairs: Connect2Protect;
  readonly courses: Training;
}

export interface Login {
  readonly handle: string;
  readonly passphrase: string;
}

/** Unlocks a desk for a member of the demonstration. */
export const openDesk = async (engine: DeskEngine, url: string, pin: Pin, login: Login): Promise<Desk> => {
  const session = await signIn(engine, { url, pin, ...login });
  const cache = createDataKeyCache();
  const [caseload, logs] = [createCaseload(session, cache), createLogs(session, cache)];
  return {
    session,
    calls: createCalls(session),
    caseload,
    logs,
    cities: createShelterCity(session),
    scoring: createScoring(session, cache),
    screenings: createScreenings(session, cache, caseload, logs),
    enquiries: createEnquiries(session, caseload, logs),
    stays: createStays(session, logs),
    pairs: createConnect2Protect(session, logs),
    courses: createTraining(session, logs),
  };
};

export const closeDesk = async (desk: Desk): Promise<void> => {
  const { session, caseload, cities, stays, screenings, enquiries, pairs } = desk;
  caseload.close();
  pairs.close();
  cities.close();
  stays.close();
  screenings.close();
  enquiries.close();
  await session.close();
};
