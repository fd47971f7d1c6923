import type { Lifecycle, Role } from '@vrijhaven/domain';

export const PAIRING_STATES = ['proposed', 'agreed', 'active', 'review', 'ended', 'lapsed'] as const;
export type PairingState = (typeof PAIRING_STATES)[number];
export type PairingActor = Role | 'applicant' | 'system';

const OFFICE = ['pairingCoordinator'] as const;
const ANY_SIDE = ['pairingCoordinator', 'professional', 'applicant', 'system'] as const;

/**
 * From a proposal to its end. Both sides answer privately and the second yes makes `agreed`; a proposal that came to
 * nothing is `lapsed`, whoever said what.
 */
export const pairingLifecycle: Lifecycle<PairingState, PairingActor> = {
  proposed: { agreed: ['system'], lapsed: ['pairingCoordinator', 'system'] },
  agreed: { active: OFFICE, lapsed: ['pairingCoordinator', 'system'] },
  active: { review: ['pairingCoordinator', 'system'], ended: ANY_SIDE },
  review: { active: OFFICE, ended: ANY_SIDE },
  ended: {},
  lapsed: {},
};

/** Nothing is agreed to yet, or nothing has begun. */
export const AHEAD: readonly PairingState[] = ['proposed', 'agreed'];
/** The two are in contact: the professional's team is a partner of the log `pair`. */
export const IN_CONTACT: readonly PairingState[] = ['active', 'review'];
export const LIVE_PAIRINGS: readonly PairingState[] = [...AHEAD, ...IN_CONTACT];
