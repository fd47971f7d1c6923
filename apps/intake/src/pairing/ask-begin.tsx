import type { Entry } from '../flow/entry';
import { useIntake } from '../session/intake-context';
import { Button } from '../ui/button';
import { pathOf } from './ask-path';
import type { Say } from './pairing-texts';
import { languagesOf, reusableOf } from './reuse';

/** The way to the form of somebody who has a file; goes on with one that was begun. */
export const AskBegin = ({ say }: { say: Say }) => {
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
  return (
    <section class="sheet">
      <h2>{say('ask')}</h2>
      <p>{say('ask.lead')}</p>
      <p>{say('intro.time')}</p>
      <Button onClick={begin}>{say(begun ? 'ask.goOn' : 'ask.begin')}</Button>
    </section>
  );
};
