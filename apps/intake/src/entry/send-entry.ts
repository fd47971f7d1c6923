import type { Applicant, SubmitOutcome } from '@vrijhaven/applications/client';
import { unreachable } from '@vrijhaven/domain';
import type { Entry } from '../flow/entry';
import { sendRequest } from '../pairing/send-request';
import { sendApplication } from '../training/send-application';

/** Sends what somebody new asks of another programme; the receipt that was just made is all that is known of them. */
export const sendEntry = async (open: Applicant, entry: Entry | null): Promise<SubmitOutcome> => {
  if (entry === null || entry.call === null) return { kind: 'CallClosed' };
  const { call, answers, programme } = entry;
  switch (programme) {
    case 'training':
      return sendApplication(open, call, entry);
    case 'connect2protect':
      return sendRequest(open, call, answers);
    default:
      return unreachable(programme);
  }
};
