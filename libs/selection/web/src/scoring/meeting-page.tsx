import { useCallback, useState } from 'react';
import { useApplicationsDesk } from '@vrijhaven/applications/web';
import { EmptyState, LoadView, Page, SelectField, useLanguage, useLoad, useMessages, useRevisit } from '@vrijhaven/ui';
import { useSelectionDesk } from '../port';
import { Meeting } from './meeting';
import { scoringWords } from './words';

/** Where coordinators decide who goes on: results of one call, and how the cohort would look. */
export const MeetingPage = () => {
  const t = useMessages(scoringWords);
  const language = useLanguage();
  const { calls: all } = useApplicationsDesk();
  const calls = useLoad(useCallback(() => all.list(), [all]));
  const [chosen, setChosen] = useState<string>();
  return (
    <Page title={t('meeting.title')} lead={t('meeting.lead')} wide>
      <LoadView loading={calls}>
        {(listed) => {
          const call = listed.find(({ id }) => id === chosen) ?? listed[0];
          if (!call) return <NoCases />;
          return (
            <div className="vh-stack">
              {listed.length > 1 && (
                <div className="vh-no-print">
                  <SelectField
                    label={t('meeting.call')}
                    value={call.id}
                    options={listed.map(({ id, title }) => ({ value: id, label: title[language] }))}
                    onChange={setChosen}
                  />
                </div>
              )}
              <CallResults key={call.id} call={call.id} />
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
