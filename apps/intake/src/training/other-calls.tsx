import type { EntryCall } from '@vrijhaven/applications/client';
import { lastDayOf } from '@vrijhaven/domain';
import { useEffect, useState } from 'preact/hooks';
import { dayText } from '../i18n/names';
import { useIntake } from '../session/intake-context';
import { useTask } from '../session/use-task';
import { Button } from '../ui/button';
import { ProblemNotice } from '../ui/problem-notice';
import { useTrainingTexts } from './training-texts';

/** Courses beside a stay, for who comes for the first time; nothing where none takes applications. */
export const OtherCalls = () => {
  const { state, applicant, dispatch, go } = useIntake();
  const { language } = state;
  const { say } = useTrainingTexts(language);
  const [calls, setCalls] = useState<readonly EntryCall[]>([]);
  const { problem, run } = useTask();
  const load = (): void => {
    run(async () => {
      const found = await (await applicant()).otherCalls();
      setCalls(found.filter(({ programme }) => programme === 'training'));
    });
  };
  useEffect(load, []);
  const begin = (call: EntryCall): void => {
    const same = state.entry?.call === call.id ? state.entry : undefined;
    dispatch({
      type: 'entryChanged',
      entry: same ?? {
        programme: 'training',
        call: call.id,
        about: '',
        title: call.title[language],
        stage: 'applying',
        answers: {},
      },
    });
    go({ name: 'training', at: same ? 'check' : 'step:filledBy' });
  };
  if (problem) return <ProblemNotice problem={problem} retry={load} />;
  if (typeof say !== 'function' || calls.length === 0) return null;
  return (
    <>
      <h2>{say('calls.title')}</h2>
      <p>{say('calls.lead')}</p>
      {calls.map((call) => (
        <section class="sheet" key={call.id}>
          <h3>{call.title[language]}</h3>
          <dl class="facts">
            <dt>{say('calls.days')}</dt>
            <dd>{`${dayText(language, call.stays.from)} – ${dayText(language, lastDayOf(call.stays))}`}</dd>
            <dt>{say('calls.closes')}</dt>
            <dd>{dayText(language, call.closesOn)}</dd>
          </dl>
          <Button
            kind="secondary"
            onClick={() => {
              begin(call);
            }}
          >
            {say('calls.begin')}
          </Button>
        </section>
      ))}
    </>
  );
};
