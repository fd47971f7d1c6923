import type { Applicant } from '@vrijhaven/applications/client';
import type { Json } from '@vrijhaven/crypto/envelope';
import { draftOf } from '../flow/draft';
import type { IntakeAction } from '../flow/intake-action';
import type { IntakeState } from '../flow/intake-state';
import { stageDraftOf } from '../flow/stage-draft';

/** Before an application is sent, all of it; afterwards what was typed since. */
const contentOf = (state: IntakeState) => (state.file ? stageDraftOf(state) : draftOf(state));

/** Seals and saves what is in memory now, and says how it went. Throws what the network throws. */
export const saveDraft = async (
  applicant: Pick<Applicant, 'saveDraft'>,
  state: IntakeState,
  dispatch: (action: IntakeAction) => void,
): Promise<boolean> => {
  dispatch({ type: 'savingMoved', saving: 'saving' });
  try {
    const outcome = await applicant.saveDraft(JSON.parse(JSON.stringify(contentOf(state))) as Json);
    if (outcome.kind === 'saved') {
      dispatch({ type: 'savingMoved', saving: 'saved', expiresOn: outcome.expiresOn });
      return true;
    }
    dispatch({ type: 'savingMoved', saving: outcome.kind === 'DraftConflict' ? 'conflict' : 'failed' });
    return false;
  } catch (error) {
    dispatch({ type: 'savingMoved', saving: 'failed' });
    throw error;
  }
};
