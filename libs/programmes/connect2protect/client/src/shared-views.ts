import type { NeedPartsFragment, PairingPartsFragment } from '@vrijhaven/contracts';
import { mandateStanding } from '@vrijhaven/connect2protect/model';
import type { Day } from '@vrijhaven/domain';
import { dayOf, systemClock } from '@vrijhaven/domain';
import type { NeedView, PairView } from './views';

export const today = (): Day => dayOf(systemClock.now());

export const toNeed = ({ id, application, origin, state, version, paused }: NeedPartsFragment): NeedView => ({
  ...{ id, application, origin, state, version, paused },
});

/** A pair as the server tells it: codes and days. */
export const toPair = (pair: PairingPartsFragment): PairView => {
  const { professional, checkIns, alarms, actions, events, answers } = pair;
  const kept = checkIns.flatMap(({ state, at }) => (state === 'ok' && at !== null ? [at] : []));
  return {
    ...{ id: pair.id, need: pair.need, application: pair.application, state: pair.state, version: pair.version },
    professional: { ...professional, mandate: mandateStanding(professional.mandateEnds, today()) },
    ...{ proposedOn: pair.proposedOn, rhythmDays: pair.rhythmDays, beganOn: pair.beganOn, reviewOn: pair.reviewOn },
    ...{ endedOn: pair.endedOn, reason: pair.reason, paused: pair.paused, answers },
    next: checkIns.find(({ state }) => state === 'due') ?? null,
    lastContact: kept.sort().at(-1) ?? null,
    ...{ checkIns, alarms, actions, events },
  };
};
