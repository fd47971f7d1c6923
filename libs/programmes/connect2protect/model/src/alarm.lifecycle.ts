import type { Lifecycle, Role } from '@vrijhaven/domain';

export const ALARM_STATES = ['open', 'handled'] as const;
export type AlarmState = (typeof ALARM_STATES)[number];

/** `missed`: nobody said that there was contact; `raised`: a side rang. */
export const ALARM_KINDS = ['missed', 'raised'] as const;
export type AlarmKind = (typeof ALARM_KINDS)[number];

export const alarmLifecycle: Lifecycle<AlarmState, Role | 'applicant' | 'system'> = {
  open: { handled: ['pairingCoordinator', 'securityOfficer'] },
  handled: {},
};
