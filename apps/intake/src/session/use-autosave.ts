import type { Applicant } from '@vrijhaven/applications/client';
import type { Dispatch } from 'preact/hooks';
import { useEffect } from 'preact/hooks';
import type { IntakeAction } from '../flow/intake-action';
import type { IntakeState } from '../flow/intake-state';
import { isOver, phaseOf } from '../flow/phase';
import { saveDraft } from './save-draft';

/** Once there is a receipt, every step forward saves the draft, quietly; a failure shows and is tried again. */
export const useAutosave = (
  state: IntakeState,
  dispatch: Dispatch<IntakeAction>,
  open: () => Promise<Applicant>,
): void => {
  useEffect(() => {
    const due = state.saving === 'unsaved' || state.saving === 'failed';
    if (
      state.receipt !== 'kept' ||
      !due ||
      (state.file && isOver(phaseOf[state.file.state])) ||
      (Object.keys(state.answers).length === 0 && !state.entry)
    )
      return;
    open()
      .then((applicant) => saveDraft(applicant, state, dispatch))
      .catch(() => undefined);
    // Typing does not save, moving does.
  }, [state.trail]);
};
