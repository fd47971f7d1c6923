import type { ConsentFollower } from '@vrijhaven/applications/api';
import { professionalOfTeam, teamOfConsent } from '@vrijhaven/domain';
import type { Clock } from '@vrijhaven/domain';
import { queueForRecord } from '../need/need.store';
import { endPairings } from '../pairing/end-pairings';

/** A no to a professional ends what there is with them, at once; the need stays open. */
export const followConsent =
  (clock: Clock): ConsentFollower =>
  async (tx, application, { subject, given }) => {
    const team = teamOfConsent(subject);
    const professional = team && professionalOfTeam(team);
    if (given || professional === undefined) return;
    await queueForRecord(tx, application.id);
    await endPairings(tx, application.id, { reason: 'oneSided', professional, now: clock.now() });
  };
