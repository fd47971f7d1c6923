import { createDataKeyCache } from '@vrijhaven/applications/client';
import { newIdempotencyKey } from '@vrijhaven/client';
import { PastStays, PlanFollowUps, RecordFollowUp, Residencies, ResidencyFile, WorkItem } from '@vrijhaven/contracts';
import { unlessStale } from '@vrijhaven/organisation/client';
import type { MemberSession } from '@vrijhaven/organisation/client';
import { checkedStay } from './checked-stay';
import { proposeMove } from './propose-move';
import { stayOutcome } from './stay-outcome';
import type { Stays } from './stays';

/** The stays of an unlocked member. */
export const createStays = (session: MemberSession): Stays => {
  const cache = createDataKeyCache();
  const { transport } = session.inside;
  const keyed = <Request>(request: Request) => ({ ...request, idempotencyKey: newIdempotencyKey() });
  return {
    load: async (application) => {
      const { residencies } = await transport.run(Residencies, { application: application ?? null });
      return residencies.map((stay) => checkedStay(session, stay));
    },
    open: async (id) => {
      const { residency } = await transport.run(ResidencyFile, { id });
      return residency?.id === id ? checkedStay(session, residency) : undefined;
    },
    past: async () => (await transport.run(PastStays, {})).pastStays,

    workItem: async (request) => stayOutcome(session, (await transport.run(WorkItem, keyed(request))).workItem),
    planFollowUps: async ({ days, ...request }) =>
      stayOutcome(session, (await transport.run(PlanFollowUps, keyed({ ...request, days: [...days] }))).planFollowUps),
    recordFollowUp: async (request) =>
      stayOutcome(session, (await transport.run(RecordFollowUp, keyed(request))).recordFollowUp),
    proposeMove: (request) => unlessStale(() => proposeMove(session, cache, request)),
    close: () => {
      cache.wipe();
    },
  };
};
