import type { CallView } from '@vrijhaven/applications/client';
import { useEffect, useState } from 'preact/hooks';
import { dayText } from '../i18n/names';
import { useIntake } from '../session/intake-context';
import { useTask } from '../session/use-task';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Page } from '../ui/page';
import { ProblemNotice } from '../ui/problem-notice';
import { Waiting } from '../ui/waiting';

const CONDITIONS = ['peaceful', 'threatened', 'months', 'return', 'alone', 'english', 'passport', 'date'] as const;

const CallChoice = ({ call }: { call: CallView }) => {
  const { state, t, dispatch, go } = useIntake();
  const { language } = state;
  return (
    <section class="sheet">
      <h2>{call.title[language]}</h2>
      <dl class="facts">
        <dt>{t('call.stays')}</dt>
        <dd>{`${dayText(language, call.stays.from)} – ${dayText(language, call.stays.until)}`}</dd>
        <dt>{t('call.closes')}</dt>
        <dd>{dayText(language, call.closesOn)}</dd>
      </dl>
      <Button
        onClick={() => {
          dispatch({ type: 'callChosen', call });
          go({ name: 'tasks' });
        }}
      >
        {t('call.begin')}
      </Button>
    </section>
  );
};

/** The open calls and what they ask of a person, before anything is asked. */
export const CallPage = () => {
  const { t, applicant } = useIntake();
  const [calls, setCalls] = useState<readonly CallView[] | null>(null);
  const { busy, problem, run } = useTask();
  const load = (): void => {
    run(async () => {
      setCalls((await (await applicant()).calls()).filter((call) => call.open));
    });
  };
  useEffect(load, []);
  return (
    <Page title={t('call.title')}>
      {busy && <Waiting text={t('call.loading')} />}
      <ProblemNotice problem={problem} retry={load} />
      {calls?.length === 0 && (
        <Notice title={t('call.none.title')}>
          <p>{t('call.none.text')}</p>
        </Notice>
      )}
      {calls && calls.length > 0 && (
        <>
          <p class="lead">{t('call.lead')}</p>
          <ul>
            {CONDITIONS.map((condition) => (
              <li key={condition}>{t(`call.condition.${condition}`)}</li>
            ))}
          </ul>
          <p>{t('call.unsure')}</p>
          {calls.map((call) => (
            <CallChoice key={call.id} call={call} />
          ))}
        </>
      )}
    </Page>
  );
};
