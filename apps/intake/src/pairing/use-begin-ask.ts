import type { Entry } from '../flow/entry';
import { useIntake } from '../session/intake-context';
import { pathOf } from './ask-path';
import { languagesOf, reusableOf } from './reuse';

/** The way of somebody who has a file to the form: what of the file they would use again first, or on with what was begun. */
export const useBeginAsk = (): { readonly begun: boolean; readonly begin: () => void } => {
  const { state, dispatch, go } = useIntake();
  const answers = state.file?.answers ?? {};
  const begun = state.entry?.programme === 'connect2protect' && state.entry.stage === 'asking';
  const begin = (): void => {
    if (begun) {
      go({ name: 'connect2protect', at: 'check' });
      return;
    }
    const fresh: Entry = {
      ...{ programme: 'connect2protect', call: null, about: '', title: 'Connect2Protect', stage: 'asking' },
      answers: { languages: languagesOf(answers) },
    };
    dispatch({ type: 'entryChanged', entry: fresh });
    const reuses = reusableOf(answers, state.language, state.texts?.questions ?? {}).length > 0;
    go({ name: 'connect2protect', at: reuses ? 'reuse' : (pathOf(fresh)[0] ?? 'check') });
  };
  return { begun, begin };
};
