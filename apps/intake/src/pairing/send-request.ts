import type { Applicant, SubmitOutcome } from '@vrijhaven/applications/client';
import type { Answers } from '@vrijhaven/applications/model';
import { createOwnPairing, requestContent } from '@vrijhaven/connect2protect/client';
import { askOf, typedItems } from '@vrijhaven/connect2protect/model';

/**
 * Asks for somebody by the standing call. What may go further than the office is released right after; what a broken
 * line leaves undone stays private, and stands on the person’s page.
 */
export const sendRequest = async (open: Applicant, call: string, answers: Answers): Promise<SubmitOutcome> => {
  const outcome = await open.enter({
    programme: 'connect2protect',
    call,
    content: requestContent('application', askOf(answers, null), typedItems(answers)),
    consents: { selection: true },
  });
  if (outcome.kind === 'submitted')
    await createOwnPairing(open.session())
      .releaseWished()
      .catch(() => undefined);
  return outcome;
};
