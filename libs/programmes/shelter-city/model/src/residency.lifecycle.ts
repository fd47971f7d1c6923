import type { Lifecycle, Role } from '@vrijhaven/domain';

export const RESIDENCY_STATES = [
  'planned',
  'preparing',
  'arrived',
  'active',
  'returnPlanning',
  'departed',
  'followUp',
  'closed',
  'cancelled',
] as const;
export type ResidencyState = (typeof RESIDENCY_STATES)[number];
export type ResidencyActor = Role | 'system';

const HOSTS = ['coordinator', 'cityCoordinator'] as const;

/** The stay, from a dated place to the last follow-up. Cancelled only before arrival. */
export const residencyLifecycle: Lifecycle<ResidencyState, ResidencyActor> = {
  planned: { preparing: HOSTS, cancelled: HOSTS },
  preparing: { arrived: ['cityCoordinator'], cancelled: HOSTS },
  arrived: { active: HOSTS },
  active: { returnPlanning: HOSTS },
  returnPlanning: { departed: HOSTS, active: HOSTS },
  departed: { followUp: ['coordinator'] },
  followUp: { closed: ['coordinator'] },
  closed: {},
  cancelled: {},
};

/** States in which the stay keeps its place. */
export const OCCUPYING: readonly ResidencyState[] = RESIDENCY_STATES.filter((state) => state !== 'cancelled');
