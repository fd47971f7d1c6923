import type { Applicant, SubmitOutcome } from '@vrijhaven/applications/client';
import { applicationContent, createOwnTraining, readInvitation } from '@vrijhaven/training/client';
import type { Entry } from '../flow/entry';

/** Applies to the edition whose call was chosen, or to which somebody was invited. */
export const sendApplication = async (
  open: Applicant,
  call: string,
  { answers, invitation: fragment = '' }: Entry,
): Promise<SubmitOutcome> => {
  const own = createOwnTraining(open.session());
  const invitation = readInvitation(fragment);
  const invited = invitation && (await own.invited(invitation));
  // Whose invitation does not count any more may still come by the call, where it is open to all.
  const edition = invited ?? (await own.load()).open.find((each) => each.call === call);
  if (!edition) return { kind: 'CallClosed' };
  return open.enter({
    ...{ programme: 'training', call, consents: { selection: true } },
    content: applicationContent(edition.id, answers, invited && invitation),
    ...(invited ? { invitation } : {}),
  });
};
