import { useCallback, useState } from 'react';
import { useApplicationsDesk } from '@vrijhaven/applications/web';
import { EmptyState, LoadView, Page, SelectField, useLanguage, useLoad, useMessages, useRevisit } from '@vrijhaven/ui';
import { useSelectionDesk } from '../port';
import { Meeting } from './meeting';
import { openingCall } from './opening-call';
import { scoringWords } from './words';

/** Where coordinators decide who goes on: results of one call, and how the cohort would look. */
export const MeetingPage = () => {
  const t = useMessages(scoringWords);
  const language = useLanguage();
  const { calls } = useApplicationsDesk();
  const { scoring } = useSelectionDesk();
  const loading = useLoad(
    useCallback(async () => {
      const listed = await calls.list();
      return { listed, opening: await openingCall(listed, (call) => scoring.meeting(call)) };
    }, [calls, scoring]),
  );
  const [chosen, setChosen] = useState<string>();
  return (
    <Page title={t('meeting.title')} lead={t('meeting.lead')} wide>
      <LoadView loading={loading} label={t('meeting.opening')}>
        {({ listed, opening }) => {
          const call = chosen ?? opening;
          const options = listed.map(({ id, title }) => ({ value: id, label: title[language] }));
          return (
            <div className="vh-stack">
              {(listed.length > 1 || (listed.length === 1 && call === undefined)) && (
                <div className="vh-no-print">
                  <SelectField
                    label={t('meeting.call')}
                    value={call ?? ''}
                    options={call === undefined ? [{ value: '', label: t('meeting.choose') }, ...options] : options}
                    onChange={setChosen}
                  />
                </div>
              )}
              {call === undefined ? (
                <EmptyState icon="inbox" title={t('meeting.nothing')}>
                  {t('meeting.nothing.what')}
                </EmptyState>
              ) : (
                <CallResults key={call} call={call} />
              )}
            </div>
          );
        }}
      </LoadView>
    </Page>
  );
};

const NoCases = () => {
  const t = useMessages(scoringWords);
  return (
    <EmptyState icon="inbox" title={t('meeting.none')}>
      {t('meeting.none.what')}
    </EmptyState>
  );
};

const CallResults = ({ call }: { call: string }) => {
  const t = useMessages(scoringWords);
  const { scoring } = useSelectionDesk();
  const loading = useLoad(useCallback(() => scoring.meeting(call), [scoring, call]));
  const { reload } = loading;
  useRevisit(useCallback(() => void reload(), [reload]));
  return (
    <LoadView loading={loading} label={t('meeting.opening')}>
      {(cases) => (cases.length === 0 ? <NoCases /> : <Meeting cases={cases} reload={reload} />)}
    </LoadView>
  );
};
