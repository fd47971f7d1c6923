import type { Applicant } from '@vrijhaven/applications/client';
import type { Dispatch } from 'preact/hooks';
import { useEffect } from 'preact/hooks';
import { draftOf } from '../flow/draft';
import type { IntakeAction } from '../flow/intake-action';
import type { IntakeState } from '../flow/intake-state';

/** Seals and saves what is in memory now. Throws what the network throws. */
export const saveDraft = async (
  applicant: Applicant,
  state: IntakeState,
  dispatch: Dispatch<IntakeAction>,
): Promise<boolean> => {
  dispatch({ type: 'savingMoved', saving: 'saving' });
  try {
    const outcome = await applicant.saveDraft(JSON.parse(JSON.stringify(draftOf(state))) as never);
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

/** Once there is a receipt, every step forward saves the draft, quietly; a failure shows and is tried again. */
export const useAutosave = (
  state: IntakeState,
  dispatch: Dispatch<IntakeAction>,
  open: () => Promise<Applicant>,
): void => {
  useEffect(() => {
    const due = state.saving === 'unsaved' || state.saving === 'failed';
    if (state.receipt !== 'kept' || state.file || !due || Object.keys(state.answers).length === 0) return;
    open()
      .then((applicant) => saveDraft(applicant, state, dispatch))
      .catch(() => undefined);
    // Typing does not save, moving does.
  }, [state.trail]);
};
