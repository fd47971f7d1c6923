import { useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import { useApplicationsDesk } from '@vrijhaven/applications/web';
import { addDays, dayOf, type Period } from '@vrijhaven/domain';
import type { CityView, PoolCandidate } from '@vrijhaven/shelter-city/client';
import { assembleProblem, type Facts, type MatchingProblem, type StartPlan } from '@vrijhaven/shelter-city/matching';
import { useSelectionDesk } from '@vrijhaven/selection/web';
import { useLoad, useRevisit } from '@vrijhaven/ui';
import { useShelterCityDesk } from '../port';
import { loadNotes } from './load-notes';
import { loadRanks } from './load-ranks';
import type { PlacingSnapshot, PlacingStore } from './placing-store';

/** Bookings further off than this stand in nobody's way. */
const HORIZON_DAYS = 550;
const TWO_MINUTES = 2 * 60_000;

export interface PlacingFacts extends Facts {
  readonly cities: readonly CityView[];
  readonly pool: readonly PoolCandidate[];
  /** Candidates whose working notes do not hold together. */
  readonly doubtful: readonly string[];
}

/** The first plan: four windows of a fortnight from the first day on which anybody of the pool may come. */
export const firstPlan = ({ pool, stays, today }: PlacingFacts): StartPlan => {
  const days = pool.flatMap(({ call }) => stays.get(call) ?? []).map(({ from }) => from);
  const first = days.filter((day) => day > today).toSorted()[0] ?? addDays(today, 14);
  return { from: first, windows: 4, days: 14 };
};

/** The pool, the places and what stands between them, all opened on this device. */
export const useFacts = () => {
  const { caseload } = useApplicationsDesk();
  const { shelterCity, logs } = useShelterCityDesk();
  const { scoring } = useSelectionDesk();
  const [opened, setOpened] = useState<{ readonly loaded: number; readonly total: number }>();
  const load = useCallback(async (): Promise<PlacingFacts> => {
    const today = dayOf(new Date());
    const [pool, cities, calls, declined] = await Promise.all([
      shelterCity.loadPool((loaded, total) => setOpened({ loaded, total })),
      shelterCity.loadBoard({ from: today, until: addDays(today, HORIZON_DAYS) }),
      caseload.calls(),
      shelterCity.loadProposals({ states: ['declined'] }),
    ]);
    const saidNo = new Map<string, readonly string[]>();
    for (const { candidate, city } of declined)
      saidNo.set(candidate.id, [...(saidNo.get(candidate.id) ?? []), city.slug]);
    const ranks = await loadRanks(scoring, [...new Set(pool.map(({ call }) => call))]);
    const stays = new Map<string, Period>(calls.map((call) => [call.id, call.stays]));
    const found = await loadNotes(
      logs,
      pool.map(({ id }) => id),
    );
    return { today, pool, cities, stays, ranks, ...found, declined: saidNo };
  }, [caseload, shelterCity, logs, scoring]);
  const loading = useLoad(load);
  const { reload } = loading;
  useRevisit(
    useCallback(() => void reload(), [reload]),
    TWO_MINUTES,
  );
  return { loading, opened, reload };
};

export interface Placing {
  readonly snapshot: PlacingSnapshot;
  readonly store: PlacingStore;
  readonly plan: StartPlan;
  /** As a calculation would take it now. */
  readonly problem: MatchingProblem;
  /** Something differs from what the answer was calculated with. */
  readonly stale: boolean;
}

/** The store with the problem that the facts and the wishes make together. */
export const usePlacing = (facts: PlacingFacts): Placing => {
  const { placing: store } = useShelterCityDesk();
  const snapshot = useSyncExternalStore(store.subscribe, store.snapshot);
  const { wish, answer } = snapshot;
  const plan = useMemo(() => wish.start ?? firstPlan(facts), [wish.start, facts]);
  const problem = useMemo(() => assembleProblem(facts, { ...wish, start: plan }), [facts, wish, plan]);
  const stale = useMemo(
    () => answer !== undefined && JSON.stringify(answer.problem) !== JSON.stringify(problem),
    [answer, problem],
  );
  return { snapshot, store, plan, problem, stale };
};
