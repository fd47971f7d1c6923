import { createDataKeyCache } from '@vrijhaven/applications/client';
import type { Logs, NoteToSeal } from '@vrijhaven/applications/client';
import { newIdempotencyKey } from '@vrijhaven/client';
import {
  AdvanceResidency,
  PastStays,
  PlanFollowUps,
  RecordFollowUp,
  Residencies,
  ResidencyFile,
  WorkItem,
} from '@vrijhaven/contracts';
import { unlessStale } from '@vrijhaven/organisation/client';
import type { MemberSession } from '@vrijhaven/organisation/client';
import { itemOf } from '@vrijhaven/shelter-city/model';
import type { Departure, ResidencyState } from '@vrijhaven/shelter-city/model';
import type { ResidencyOutcome, StayOutcome } from '../outcomes';
import { residencyOutcome } from '../residency-outcome';
import { checkedStay } from './checked-stay';
import { lacksDeparture, mayTellDeparture } from './lacks-departure';
import { proposeMove } from './propose-move';
import { stayOutcome } from './stay-outcome';
import type { StayView } from './stay-views';
import type { Stays } from './stays';

interface Step {
  readonly to: ResidencyState;
  readonly note?: string;
  readonly departure?: Departure;
  readonly held?: boolean;
}

/** What is noted of a step: how the guest left, apart from what hosts and office say about the stay; of one who left during a hold, among the office. */
const notesOfStep = ({ to, note, departure, held = false }: Step): NoteToSeal[] => [
  ...(note
    ? [{ compartment: 'stay' as const, content: { kind: to === 'incident' ? 'incident' : 'step', to, text: note } }]
    : []),
  ...(departure
    ? [{ compartment: held ? ('notes' as const) : ('exit' as const), content: { kind: 'departure', ...departure } }]
    : []),
];

/** The stays of an unlocked member; what is noted goes into the logs of the guest. */
export const createStays = (session: MemberSession, logs: Logs): Stays => {
  const cache = createDataKeyCache();
  const { transport } = session.inside;
  const keyed = <Request>(request: Request) => ({ ...request, idempotencyKey: newIdempotencyKey() });
  const load = async (application?: string): Promise<readonly StayView[]> => {
    const { residencies } = await transport.run(Residencies, { application: application ?? null });
    return residencies.map((stay) => checkedStay(session, stay));
  };
  return {
    load,
    lackingDeparture: async () => {
      const lacking: StayView[] = [];
      for (const stay of (await load()).filter(mayTellDeparture)) {
        const exit = await logs.read(stay.application, 'exit');
        if (exit && lacksDeparture(stay, exit.entries)) lacking.push(stay);
      }
      return lacking;
    },
    open: async (id) => {
      const { residency } = await transport.run(ResidencyFile, { id });
      return residency?.id === id ? checkedStay(session, residency) : undefined;
    },
    past: async () => (await transport.run(PastStays, {})).pastStays,

    workItem: ({ application, note, ...request }) => {
      const { code } = request;
      // A city reads what is about leaving and writes what is about living here.
      const isOffice = session.me.assignments.some(({ role }) => role === 'coordinator');
      const compartment = isOffice ? itemOf(code).sealedIn : 'stay';
      const noted = note ? [{ compartment, content: { kind: 'item', code, text: note } }] : [];
      return logs.carry<StayOutcome>(application, noted, async (entries, idempotencyKey) =>
        stayOutcome(session, (await transport.run(WorkItem, { ...request, entries, idempotencyKey })).workItem),
      );
    },
    advance: ({ residency: id, application, day, ...request }) =>
      logs.carry<ResidencyOutcome>(application, notesOfStep(request), async (entries, idempotencyKey) => {
        const { to, version, reason } = request;
        const variables = { id, to, version, reason, day: day ?? null, entries, idempotencyKey };
        return residencyOutcome((await transport.run(AdvanceResidency, variables)).advanceResidency);
      }),
    planFollowUps: async ({ days, ...request }) =>
      stayOutcome(session, (await transport.run(PlanFollowUps, keyed({ ...request, days: [...days] }))).planFollowUps),
    recordFollowUp: ({ application, outcome, ...request }) => {
      const content = outcome && { kind: 'followUp', ratings: { ...outcome.ratings }, text: outcome.text };
      const noted = content ? [{ compartment: 'exit' as const, content }] : [];
      return logs.carry<StayOutcome>(application, noted, async (entries, idempotencyKey) => {
        const { recordFollowUp } = await transport.run(RecordFollowUp, { ...request, entries, idempotencyKey });
        return stayOutcome(session, recordFollowUp);
      });
    },
    proposeMove: (request) => unlessStale(() => proposeMove(session, cache, request)),
    close: () => {
      cache.wipe();
    },
  };
};
