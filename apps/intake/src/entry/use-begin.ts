import type { EntryCall } from '@vrijhaven/applications/client';
import type { Entry } from '../flow/entry';
import { useIntake } from '../session/intake-context';

/** Begins the form of a call, or goes on where its form was left. */
export const useBegin = (): ((call: EntryCall, fresh: Pick<Entry, 'stage' | 'title'>, first: string) => void) => {
  const { state, dispatch, go } = useIntake();
  return ({ id, programme }, fresh, first) => {
    const same = state.entry?.call === id ? state.entry : undefined;
    dispatch({ type: 'entryChanged', entry: same ?? { programme, call: id, about: '', answers: {}, ...fresh } });
    go({ name: programme, at: same ? 'check' : first });
  };
};
