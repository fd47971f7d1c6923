import type { Follower } from '@vrijhaven/applications/api';
import type { Clock } from '@vrijhaven/domain';
import { liveNeed, queueForRecord, setNeedState } from '../need/need.store';
import { endPairings } from '../pairing/end-pairings';

/**
 * A hold takes back what nobody has agreed to yet; a pair in contact is paused and goes on after it. Who withdraws
 * leaves everything.
 */
export const followApplication =
  (clock: Clock): Follower =>
  async (tx, application, { to }) => {
    if (to !== 'safetyHold' && to !== 'withdrawn') return;
    await queueForRecord(tx, application.id);
    await endPairings(tx, application.id, { reason: 'safety', ahead: to === 'safetyHold', now: clock.now() });
    const need = to === 'withdrawn' ? await liveNeed(tx, application.id) : null;
    if (need !== null) await setNeedState(tx, need, 'withdrawn');
  };
