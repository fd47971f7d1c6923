import type { Follower } from '@vrijhaven/applications/api';
import type { ApplicationState } from '@vrijhaven/applications/model';
import type { Clock } from '@vrijhaven/domain';
import { hourOf } from '@vrijhaven/domain';
import type { ProposalState } from '@vrijhaven/shelter-city/model';
import { LIVE_PROPOSALS } from '@vrijhaven/shelter-city/model';
import { withdrawProposals } from '../proposal/proposal.store';
import { cancelResidencies } from '../residency/residency.store';

/**
 * What a city loses when an application moves. A hold takes back only what waits for an answer, so that a stay can
 * go on; everything that leads away from the city, or back to the pool, takes back all.
 */
const ENDS: Readonly<Partial<Record<ApplicationState, readonly ProposalState[]>>> = {
  safetyHold: ['proposed'],
  pool: LIVE_PROPOSALS,
  submitted: LIVE_PROPOSALS,
  reserve: LIVE_PROPOSALS,
  notSelected: LIVE_PROPOSALS,
  referredOut: LIVE_PROPOSALS,
  callCancelled: LIVE_PROPOSALS,
  offerDeclined: LIVE_PROPOSALS,
  withdrawn: LIVE_PROPOSALS,
};

/** In the transaction of the move: proposals are withdrawn, stays that have not begun are cancelled. */
export const followApplication =
  (clock: Clock): Follower =>
  async (tx, application, { to, reason, member }) => {
    const states = ENDS[to];
    if (states === undefined) return;
    if (states.includes('accepted'))
      await cancelResidencies(tx, application.id, reason, { role: 'system', member, hour: hourOf(clock.now()) });
    // The database ends the city's grants with the proposal. [Note: a proposal's end ends its grants]
    await withdrawProposals(tx, application.id, states);
  };
