import { useCallback, useState } from 'react';
import { useApplicationsDesk } from '@vrijhaven/applications/web';
import { useMember, useOrganisationDesk } from '@vrijhaven/organisation/web';
import {
  Button,
  Card,
  formatDay,
  LoadView,
  Notice,
  SelectField,
  useLanguage,
  useLive,
  useLoad,
  useMessages,
} from '@vrijhaven/ui';
import { useShelterCityDesk } from '../port';
import { CASE_KINDS, type CaseDay, type CaseKind, type CaseLine } from './case-line';
import { caseLines, daysOf } from './case-lines';
import { loadCase, type LoadedCase } from './load-case';
import { useAuthorText } from './use-author-text';
import { useFactText } from './use-fact-text';
import { timelineWords } from './words';

/** How many lines stand there before somebody asks for what is older. */
const FIRST = 15;

interface Props {
  /** Record id of the application. */
  readonly application: string;
  /** Changes whenever the page around it read the case anew. */
  readonly stamp?: string;
}

/** What happened in a case, from all that this member may see of it, newest first. */
export const CaseTimeline = ({ application, stamp = '' }: Props) => {
  const t = useMessages(timelineWords);
  const { logs, shelterCity, stays } = useShelterCityDesk();
  const { caseload } = useApplicationsDesk();
  const { people } = useOrganisationDesk();
  const member = useMember();
  const loading = useLoad(
    useCallback(async () => {
      const sources = { caseload, logs, member, shelterCity, stays };
      const [parts, members] = await Promise.all([loadCase(sources, application), people.list()]);
      return { stamp, parts, handles: new Map(members.map(({ id, handle }) => [id, handle])) };
    }, [caseload, logs, member, shelterCity, stays, people, application, stamp]),
  );
  useLive('stays', loading.reload);
  useLive('entries', loading.reload);
  return (
    <Card title={t('title')}>
      <LoadView loading={loading} label={t('loading')}>
        {({ parts, handles }) => <Lines parts={parts} handles={handles} />}
      </LoadView>
    </Card>
  );
};

const Lines = ({ parts, handles }: { parts: LoadedCase; handles: ReadonlyMap<string, string> }) => {
  const t = useMessages(timelineWords);
  const [shown, setShown] = useState<CaseKind | 'all'>('all');
  const [isWhole, setWhole] = useState(false);
  const lines = caseLines(parts);
  const listed = lines.filter(({ fact }) => shown === 'all' || fact.kind === shown);
  const days = daysOf(isWhole ? listed : listed.slice(0, FIRST), 'all');
  if (lines.length === 0) return <p className="vh-muted">{t('none')}</p>;
  return (
    <div className="vh-stack">
      {!parts.chained && <Notice tone="danger">{t('broken')}</Notice>}
      <div className="vh-no-print">
        <SelectField
          label={t('show')}
          value={shown}
          options={[
            { value: 'all', label: t('all') },
            ...CASE_KINDS.map((value) => ({ value, label: t(`kind.${value}`) })),
          ]}
          onChange={setShown}
        />
      </div>
      {listed.length === 0 && <p className="vh-muted">{t('none.kind')}</p>}
      <ol className="vh-plain-list vh-stack" aria-live="polite">
        {days.map((day) => (
          <Day key={day.day} day={day} handles={handles} />
        ))}
      </ol>
      {!isWhole && listed.length > FIRST && (
        <div className="vh-row vh-no-print">
          <Button kind="quiet" onClick={() => setWhole(true)}>
            {t('older')}
          </Button>
        </div>
      )}
    </div>
  );
};

const Day = ({ day: { day, lines }, handles }: { day: CaseDay; handles: ReadonlyMap<string, string> }) => {
  const language = useLanguage();
  return (
    <li className="vh-stack-tight">
      <h3 className="vh-small">{formatDay(day, language)}</h3>
      <ul className="vh-plain-list vh-history">
        {lines.map((line) => (
          <Line key={line.key} line={line} handles={handles} />
        ))}
      </ul>
    </li>
  );
};

const Line = ({ line, handles }: { line: CaseLine; handles: ReadonlyMap<string, string> }) => {
  const t = useMessages(timelineWords);
  const factText = useFactText();
  const author = useAuthorText(handles)(line);
  const { fact } = line;
  const { what, subject } = factText(fact);
  const isClosed = (fact.kind === 'note' || fact.kind === 'message') && !fact.isOpen;
  return (
    <li>
      <p className="vh-timeline-what">{what}</p>
      {(subject !== '' || author !== '') && (
        <p className="vh-muted vh-small">
          {subject}
          {subject !== '' && author !== '' && ' · '}
          <bdi>{author}</bdi>
        </p>
      )}
      {isClosed && <p className="vh-muted vh-small">{t('sealed')}</p>}
      {fact.kind === 'note' && fact.text !== '' && (
        <p className="vh-prose vh-timeline-words" dir="auto">
          {fact.text}
        </p>
      )}
    </li>
  );
};
