import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { addDays } from '@vrijhaven/domain';
import { hasRole, useMember } from '@vrijhaven/organisation/web';
import {
  EmptyState,
  formatPeriod,
  Icon,
  LoadView,
  Page,
  Pill,
  Progress,
  useLanguage,
  useMessages,
} from '@vrijhaven/ui';
import { ArrangeView } from '../arrange/arrange-view';
import { AttendanceView } from '../attendance/attendance-view';
import { editionWords } from '../editions/words';
import { PapersView } from '../papers/papers-view';
import { PeopleView } from '../people/people-view';
import { ResultsView } from '../results/results-view';
import { RosterView } from '../roster/roster-view';
import { editionTone } from '../tones';
import { useTitles } from '../use-titles';
import { WaitingView } from '../waiting/waiting-view';
import { trainingWords } from '../words';
import type { OpenedEdition } from './opened';
import { OverviewView } from './overview-view';
import { TagNotice } from './tag-notice';
import { useEdition } from './use-edition';

const MANAGER_VIEWS = ['overview', 'people', 'waiting', 'arrange', 'attendance', 'papers', 'results'] as const;
const TRAINER_VIEWS = ['people', 'attendance', 'papers'] as const;
type View = (typeof MANAGER_VIEWS)[number];

/** One edition: a course manager works here from the first day to the last, a trainer finds the roster. */
export const EditionPage = ({ slug }: { slug: string }) => {
  const t = useMessages(editionWords);
  const { loading, progress, reload, reloadAll } = useEdition(slug);
  return (
    <div className="vh-page vh-page-wide vh-edition">
      <Link to="/editions" className="vh-back vh-no-print">
        <Icon name="back" size={18} />
        {t('back')}
      </Link>
      {progress && progress.of > 0 && (
        <div className="vh-no-print">
          <Progress
            label={t('opening.people', { done: progress.done, of: progress.of })}
            value={progress.done / progress.of}
          />
        </div>
      )}
      <LoadView loading={loading} label={t('opening')}>
        {({ opened }) =>
          opened ? (
            <Opened opened={opened} reload={reload} reloadAll={reloadAll} />
          ) : (
            <EmptyState icon="lock" title={t('gone')}>
              {t('gone.what')}
            </EmptyState>
          )
        }
      </LoadView>
    </div>
  );
};

interface OpenedProps {
  opened: OpenedEdition;
  reload: () => void;
  reloadAll: () => void;
}

const Opened = ({ opened, reload, reloadAll }: OpenedProps) => {
  const t = useMessages(editionWords);
  const states = useMessages(trainingWords);
  const language = useLanguage();
  const titleOf = useTitles();
  const manages = hasRole(useMember(), 'courseManager');
  const views: readonly View[] = manages ? MANAGER_VIEWS : TRAINER_VIEWS;
  const [view, setView] = useState<View>(views[0] ?? 'people');
  const { edition } = opened.file;
  return (
    <Page
      wide
      title={titleOf(edition.title)}
      lead={
        <span className="vh-row">
          <span>
            <bdi>{formatPeriod({ from: edition.startsOn, until: addDays(edition.endsOn, 1) }, language)}</bdi> ·{' '}
            <bdi>{edition.placeName}</bdi>
          </span>
          <Pill tone={editionTone(edition.state)}>{states(`edition.${edition.state}`)}</Pill>
        </span>
      }
    >
      <nav className="vh-views vh-no-print" aria-label={t('view.label')}>
        {views.map((each) => (
          <button
            key={each}
            type="button"
            className="vh-view"
            aria-current={each === view ? 'page' : undefined}
            onClick={() => setView(each)}
          >
            {t(`view.${each}`)}
          </button>
        ))}
      </nav>
      {opened.check && <TagNotice opened={opened} check={opened.check} />}
      {view === 'overview' && <OverviewView opened={opened} reload={reload} />}
      {view === 'people' &&
        (manages ? (
          <PeopleView opened={opened} reload={reload} reloadAll={reloadAll} />
        ) : (
          <RosterView opened={opened} />
        ))}
      {view === 'waiting' && <WaitingView opened={opened} reload={reload} />}
      {view === 'arrange' && <ArrangeView opened={opened} reload={reloadAll} />}
      {view === 'attendance' && <AttendanceView opened={opened} reload={reload} />}
      {view === 'papers' && <PapersView opened={opened} />}
      {view === 'results' && <ResultsView opened={opened} />}
    </Page>
  );
};
