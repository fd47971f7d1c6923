import type { Applicant } from '@vrijhaven/applications/client';
import type { Dispatch } from 'preact/hooks';
import { useEffect, useRef } from 'preact/hooks';
import type { IntakeAction } from '../flow/intake-action';
import type { IntakeState } from '../flow/intake-state';
import { isOver, phaseOf } from '../flow/phase';
import { problemOf } from './fault';
import { pauseAfter } from './pause-after';
import { saveDraft } from './save-draft';

const hasWork = ({ receipt, file, answers, entry }: IntakeState): boolean =>
  receipt === 'kept' && !(file && isOver(phaseOf[file.state])) && (Object.keys(answers).length > 0 || entry !== null);

/**
 * Once there is a receipt, every step forward saves the draft, quietly. What could not be saved is tried again by
 * itself: after pauses that grow, and at once when the browser says that the line is back. True while it is owed.
 */
export const useAutosave = (
  state: IntakeState,
  dispatch: Dispatch<IntakeAction>,
  open: () => Promise<Applicant>,
): boolean => {
  const latest = useRef(state);
  latest.current = state;
  const failures = useRef(0);
  const { saving } = state;
  const save = (moved: boolean): void => {
    if (!hasWork(latest.current)) return;
    open()
      .then((applicant) => saveDraft(applicant, latest.current, dispatch))
      .catch((error: unknown) => {
        // Nobody is taken away from what they type; at the next page the receipt is asked for.
        if (moved && problemOf(error) === 'signedOut')
          dispatch({ type: 'went', to: { name: 'return', because: 'expired' } });
      });
  };
  useEffect(() => {
    // Typing does not save, moving does.
    if (saving === 'unsaved' || saving === 'failed') save(true);
  }, [state.trail]);
  useEffect(() => {
    if (saving === 'saved' || saving === 'unsaved') failures.current = 0;
    if (saving !== 'failed') return undefined;
    failures.current += 1;
    const again = (): void => {
      save(false);
    };
    const timer = setTimeout(again, pauseAfter(failures.current));
    const atOnce = (): void => {
      failures.current = 1;
      again();
    };
    addEventListener('online', atOnce);
    return () => {
      clearTimeout(timer);
      removeEventListener('online', atOnce);
    };
  }, [saving]);
  return saving === 'failed' || (saving === 'saving' && failures.current > 0);
};
