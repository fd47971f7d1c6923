import type { Applicant, SubmitOutcome } from '@vrijhaven/applications/client';
import type { Answers } from '@vrijhaven/applications/model';
import { applicationContent, createOwnTraining } from '@vrijhaven/training/client';

/** Applies to the edition whose call was chosen. */
export const sendApplication = async (open: Applicant, call: string, answers: Answers): Promise<SubmitOutcome> => {
  const { open: editions } = await createOwnTraining(open.session()).load();
  const edition = editions.find((each) => each.call === call);
  if (!edition) return { kind: 'CallClosed' };
  return open.enter({
    programme: 'training',
    call,
    content: applicationContent(edition.id, answers),
    consents: { selection: true },
  });
};
