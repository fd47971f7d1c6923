import type { CallView, EntryCall } from '@vrijhaven/applications/client';
import { conditionsOf, conditionText, loadConditionTexts } from '@vrijhaven/applications/model';
import type { ConditionTexts } from '@vrijhaven/applications/model';
import { LANGUAGE_NAMES, lastDayOf } from '@vrijhaven/domain';
import { useEffect, useState } from 'preact/hooks';
import { OtherCalls } from '../entry/lazy';
import { dayText, listText, numberText } from '../i18n/names';
import { useIntake } from '../session/intake-context';
import { useTask } from '../session/use-task';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Page } from '../ui/page';
import { ProblemNotice } from '../ui/problem-notice';
import { Waiting } from '../ui/waiting';

const CallChoice = ({ call, texts }: { call: CallView; texts: ConditionTexts }) => {
  const { state, t, dispatch, go } = useIntake();
  const { language } = state;
  return (
    <section class="sheet">
      <h2>{call.title[language]}</h2>
      <dl class="facts">
        <dt>{t('call.stays')}</dt>
        <dd>{`${dayText(language, call.stays.from)} – ${dayText(language, lastDayOf(call.stays))}`}</dd>
        <dt>{t('call.closes')}</dt>
        <dd>{dayText(language, call.closesOn)}</dd>
        <dt>{t('call.languages')}</dt>
        <dd>
          {listText(
            language,
            call.languages.map((each) => LANGUAGE_NAMES[each]),
          )}
        </dd>
        {call.places > 0 && <dt>{t('call.places')}</dt>}
        {call.places > 0 && <dd>{numberText(language, call.places)}</dd>}
      </dl>
      <p>{t('call.lead')}</p>
      <ul>
        {conditionsOf(call.form).map((condition) => (
          <li key={condition.code}>{conditionText(texts, condition)}</li>
        ))}
      </ul>
      <p>{t('call.unsure')}</p>
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

/** The next call that is to open, if one is planned or was moved. */
const nextOf = (calls: readonly CallView[]): CallView | undefined =>
  calls
    .filter(({ state }) => state === 'planned' || state === 'postponed')
    .sort((one, other) => one.opensOn.localeCompare(other.opensOn))[0];

/** Nothing is open: says when something will be. */
const NoneOpen = ({ calls }: { calls: readonly CallView[] }) => {
  const { state, t } = useIntake();
  const next = nextOf(calls);
  if (!next)
    return (
      <Notice title={t('call.none.title')}>
        <p>{t('call.none.text')}</p>
      </Notice>
    );
  return (
    <Notice title={t('call.next.title', { day: dayText(state.language, next.opensOn) })}>
      <p>{next.title[state.language]}</p>
      {next.state === 'postponed' && <p>{t('call.moved')}</p>}
      <p>{t('call.next.text', { day: dayText(state.language, next.closesOn) })}</p>
    </Notice>
  );
};

interface Found {
  readonly calls: readonly CallView[];
  /** Of other programmes. Their words and their page are fetched where there are any. */
  readonly others: readonly EntryCall[];
  readonly texts: ConditionTexts;
}

/** The open calls and what each asks of a person, before anything is asked. */
export const CallPage = () => {
  const { state, t, applicant } = useIntake();
  const [found, setFound] = useState<Found | null>(null);
  const { busy, problem, run } = useTask();
  const load = (): void => {
    run(async () => {
      const [calls, others, texts] = await Promise.all([
        applicant().then((open) => open.calls()),
        applicant().then((open) => open.otherCalls()),
        loadConditionTexts(state.language),
      ]);
      setFound({ calls, others, texts });
    });
  };
  useEffect(load, [state.language]);
  const open = found?.calls.filter((call) => call.open) ?? [];
  return (
    <Page title={t('call.title')}>
      {busy && <Waiting text={t('call.loading')} />}
      <ProblemNotice problem={problem} retry={load} />
      {found && open.length === 0 && <NoneOpen calls={found.calls} />}
      {found && open.map((call) => <CallChoice key={call.id} call={call} texts={found.texts} />)}
      {found && found.others.length > 0 && <OtherCalls calls={found.others} />}
    </Page>
  );
};
