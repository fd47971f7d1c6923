import { useCallback, useMemo } from 'react';
import { useApplicationsDesk } from '@vrijhaven/applications/web';
import type { CityView, ProposalView } from '@vrijhaven/shelter-city/client';
import { useLoad, useRevisit } from '@vrijhaven/ui';
import { caseCode } from '@vrijhaven/applications/web';
import { candidateName } from '../candidate-name';
import { useShelterCityDesk } from '../port';
import { periodOf, type Span } from './geometry';

/** What the page draws, with a name for everybody whom this reader may name. */
export interface Board {
  readonly cities: readonly CityView[];
  /** Candidates who said yes and have no dated place yet. */
  readonly parked: readonly ProposalView[];
  readonly nameOf: (application: string) => string;
}

const READY = ['accepted', 'visaPending'];

/** The board of a span and the candidates waiting for a place, fresh on every return to the page. */
export const useBoard = (span: Span) => {
  const { shelterCity } = useShelterCityDesk();
  const { cases } = useApplicationsDesk();
  const load = useCallback(async () => {
    const [cities, proposals] = await Promise.all([
      shelterCity.loadBoard(periodOf(span)),
      shelterCity.loadProposals({ states: ['accepted'] }),
    ]);
    return { cities, proposals };
  }, [shelterCity, span]);
  const loading = useLoad(load);
  const { data, reload } = loading;
  useRevisit(useCallback(() => void reload(), [reload]));
  const board = useMemo((): Board | undefined => {
    if (data === undefined) return undefined;
    const names = new Map(data.proposals.map(({ candidate }) => [candidate.id, candidateName(candidate)]));
    return {
      cities: data.cities,
      parked: data.proposals.filter(
        ({ residency, candidate }) => residency === null && READY.includes(candidate.state),
      ),
      nameOf: (application) => {
        const summary = cases.find(application)?.summary;
        const alias = summary?.status === 'open' ? summary.content.alias : '';
        return alias !== '' ? alias : (names.get(application) ?? caseCode(application));
      },
    };
  }, [data, cases]);
  return { loading, board, reload };
};
