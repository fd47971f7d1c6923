import { useCallback, useMemo } from 'react';
import { caseCode, nameOfCase, useApplicationsDesk, useCases } from '@vrijhaven/applications/web';
import { addDays, dayOf } from '@vrijhaven/domain';
import { useRoles } from '@vrijhaven/organisation/web';
import { useSelectionDesk } from '@vrijhaven/selection/web';
import {
  Button,
  EmptyState,
  LoadView,
  Notice,
  Page,
  Progress,
  uiWords,
  useLanguage,
  useLoad,
  useMessages,
  useRevisit,
} from '@vrijhaven/ui';
import { useShelterCityDesk } from '../port';
import { CapacityCard } from './capacity-card';
import { capacityByMonth } from './capacity-by-month';
import { DatesCard } from './dates-card';
import { nextDates, owedNotes, type NextDate } from './next-dates';
import { StuckCard } from './stuck-card';
import { WaitingCard } from './waiting-card';
import { waitingOf } from './waits-for';
import { overviewWords } from './words';

const MONTHS = 12;
const DAYS_AHEAD = 60;
/** Stays that began this long ago may still go on, or be late. */
const DAYS_BACK = 200;

/** The first page of a coordinator: whose turn it is, what comes next, what is stuck, and whether places will do. */
export const OverviewPage = () => {
  const t = useMessages(overviewWords);
  const ui = useMessages(uiWords);
  const { rows, progress, fault, loadedOnce, refresh } = useCases();
  const loading = useBoardAndCalls();
  const today = dayOf(new Date());
  const idle = loadedOnce && waitingOf(rows).length === 0;
  return (
    <Page wide title={t('title')} lead={t('lead')}>
      {fault !== undefined && (
        <Notice tone="danger" live title={ui('load.failed')}>
          <p>{ui(`fault.${fault.code}`)}</p>
          <Button small icon="refresh" onClick={refresh}>
            {ui('retry')}
          </Button>
        </Notice>
      )}
      {progress !== undefined && (
        <Progress label={t('opening', { count: rows.length })} value={progress === 0 ? undefined : progress} />
      )}
      {idle && (
        <EmptyState icon="check" title={t('empty.title')}>
          {t('empty.what')}
        </EmptyState>
      )}
      <div className="vh-overview">
        {rows.length > 0 && !idle && (
          <>
            <WaitingCard rows={rows} today={today} />
            <StuckCard rows={rows} today={today} />
          </>
        )}
        <LoadView loading={loading}>{(facts) => <Ahead facts={facts} today={today} />}</LoadView>
      </div>
    </Page>
  );
};

const useBoardAndCalls = () => {
  const { calls: allCalls } = useApplicationsDesk();
  const { shelterCity, stays } = useShelterCityDesk();
  const { enquiries } = useSelectionDesk();
  const verifies = useRoles().includes('verifier');
  const loading = useLoad(
    useCallback(async () => {
      const today = dayOf(new Date());
      const span = { from: addDays(today, -DAYS_BACK), until: addDays(today, 400) };
      const [cities, calls, sheets, letters, owed] = await Promise.all([
        shelterCity.loadBoard(span),
        allCalls.list(),
        stays.load(),
        verifies ? enquiries.waiting() : [],
        stays.lackingDeparture(),
      ]);
      return { cities, calls, stays: sheets, enquiries: letters, owed };
    }, [allCalls, shelterCity, stays, enquiries, verifies]),
  );
  const { reload } = loading;
  useRevisit(useCallback(() => void reload(), [reload]));
  return loading;
};

type Facts = NonNullable<ReturnType<typeof useBoardAndCalls>['data']>;

const Ahead = ({ facts, today }: { facts: Facts; today: string }) => {
  const language = useLanguage();
  const { cases } = useApplicationsDesk();
  const { rows } = useCases();
  const dates = useMemo(
    () => [...owedNotes(facts.owed, facts.cities), ...nextDates(facts, today, DAYS_AHEAD)],
    [facts, today],
  );
  const months = useMemo(() => capacityByMonth({ ...facts, rows }, today, MONTHS), [facts, rows, today]);
  const nameOf = ({ kind, about }: NextDate): string => {
    if (kind === 'closed') return about;
    const call = facts.calls.find(({ id }) => id === about);
    if (call) return call.title[language];
    const row = cases.find(about);
    return row ? nameOfCase(row) : caseCode(about);
  };
  return (
    <>
      <DatesCard dates={dates} days={DAYS_AHEAD} nameOf={nameOf} />
      <CapacityCard months={months} />
    </>
  );
};
