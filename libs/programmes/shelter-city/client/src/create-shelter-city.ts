import { createDataKeyCache } from '@vrijhaven/applications/client';
import { newIdempotencyKey } from '@vrijhaven/client';
import type { BoardQuery, CityNamesQuery } from '@vrijhaven/contracts';
import {
  AdvanceResidency,
  AnswerProposal,
  Board,
  CityNames,
  MoveResidency,
  ScheduleResidency,
  WithdrawProposal,
} from '@vrijhaven/contracts';
import { unlessStale } from '@vrijhaven/organisation/client';
import type { MemberSession } from '@vrijhaven/organisation/client';
import { checkedCity } from './city-names';
import { createCity } from './create-city';
import { createFeeds } from './feeds';
import { createHouse } from './house';
import { loadPool } from './load-pool';
import { loadProposals } from './load-proposals';
import type { AnswerOutcome } from './outcomes';
import { disclose, refreshDisclosure } from './disclose';
import { proposalOutcome } from './proposal-outcome';
import { propose } from './propose';
import { residencyOutcome } from './residency-outcome';
import type { ShelterCity } from './shelter-city';
import type { CityView } from './views';

const toCity = (
  session: MemberSession,
  city: CityNamesQuery['cities'][number] | BoardQuery['cities'][number],
): CityView => ({
  ...checkedCity(session, city),
  places: city.places.map((place) => ({ residencies: [], blocks: [], ...place })),
});

/** The host cities' work of an unlocked member. */
export const createShelterCity = (session: MemberSession): ShelterCity => {
  const cache = createDataKeyCache();
  const { transport } = session.inside;
  const keyed = <Request>(request: Request) => ({ ...request, idempotencyKey: newIdempotencyKey() });
  const toCities = (cities: readonly Parameters<typeof toCity>[1][]) => cities.map((city) => toCity(session, city));
  return {
    loadCities: async () => toCities((await transport.run(CityNames, {})).cities),
    loadBoard: async (span) => toCities((await transport.run(Board, { ...span })).cities),
    loadPool: (onProgress) => loadPool(session, cache, onProgress),
    loadProposals: (filter = {}) => loadProposals(session, cache, filter),

    propose: (request) => unlessStale(() => propose(session, cache, request)),
    withdrawProposal: async (request) => {
      const { withdrawProposal } = await transport.run(WithdrawProposal, keyed(request));
      return proposalOutcome(withdrawProposal) as AnswerOutcome;
    },
    answer: async (request) => {
      const { answerProposal } = await transport.run(AnswerProposal, keyed(request));
      return proposalOutcome(answerProposal) as AnswerOutcome;
    },
    disclose: (request) => unlessStale(() => disclose(session, cache, request)),
    refreshDisclosure: (request) => unlessStale(() => refreshDisclosure(session, cache, request)),

    schedule: async (request) =>
      residencyOutcome((await transport.run(ScheduleResidency, keyed(request))).scheduleResidency),
    move: async ({ residency: id, ...request }) =>
      residencyOutcome((await transport.run(MoveResidency, keyed({ id, ...request }))).moveResidency),
    advance: async ({ residency: id, day, ...request }) =>
      residencyOutcome(
        (await transport.run(AdvanceResidency, keyed({ id, day: day ?? null, entries: [], ...request })))
          .advanceResidency,
      ),

    ...createHouse(session),
    ...createFeeds(session),
    createCity: (request) => createCity(session, request),
    close: () => {
      cache.wipe();
    },
  };
};
