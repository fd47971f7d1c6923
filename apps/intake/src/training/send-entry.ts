import type { Applicant, SubmitOutcome } from '@vrijhaven/applications/client';
import { applicationContent, createOwnTraining } from '@vrijhaven/training/client';
import type { Entry } from '../flow/entry';

/** Applies to the edition whose call was chosen; the receipt that was just made is the only thing that is known of the person. */
export const sendEntry = async (open: Applicant, entry: Entry | null): Promise<SubmitOutcome> => {
  const call = entry?.call ?? null;
  const { open: editions } = await createOwnTraining(open.session()).load();
  const edition = editions.find((each) => each.call === call);
  if (!entry || call === null || !edition) return { kind: 'CallClosed' };
  return open.enter({
    programme: entry.programme,
    call,
    content: applicationContent(edition.id, entry.answers),
    consents: { selection: true },
  });
};
