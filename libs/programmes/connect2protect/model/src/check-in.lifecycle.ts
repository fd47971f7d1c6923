import type { Lifecycle, Role } from '@vrijhaven/domain';

export const CHECK_IN_STATES = ['due', 'ok', 'missed'] as const;
export type CheckInState = (typeof CHECK_IN_STATES)[number];
export type CheckInActor = Role | 'applicant' | 'system';

/** Who said that the two were in contact. */
export const CHECK_IN_SIDES = ['defender', 'professional', 'office'] as const;
export type CheckInSide = (typeof CHECK_IN_SIDES)[number];

const ANY_SIDE = ['applicant', 'professional', 'pairingCoordinator'] as const;

/** One tap of either side; the day makes it missed, and a tap that comes late makes it good. */
export const checkInLifecycle: Lifecycle<CheckInState, CheckInActor> = {
  due: { ok: ANY_SIDE, missed: ['system'] },
  ok: {},
  missed: { ok: ANY_SIDE },
};
