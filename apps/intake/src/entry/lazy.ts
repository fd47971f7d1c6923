import type { Applicant, SubmitOutcome } from '@vrijhaven/applications/client';
import { later } from '../attachment/later';
import type { Entry } from '../flow/entry';

export const OtherCalls = later(async () => (await import('./other-calls')).OtherCalls);

/** Sends what somebody new asks of another programme. */
export const sendEntry = async (open: Applicant, entry: Entry | null): Promise<SubmitOutcome> =>
  (await import('./send-entry')).sendEntry(open, entry);
