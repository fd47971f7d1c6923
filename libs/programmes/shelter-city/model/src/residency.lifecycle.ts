import type { Lifecycle, Role } from '@vrijhaven/domain';

export const RESIDENCY_STATES = [
  'planned',
  'preparing',
  'arrived',
  'active',
  'incident',
  'returnPlanning',
  'departed',
  'followUp',
  'closed',
  'cancelled',
  'moved',
  'minimised',
] as const;
export type ResidencyState = (typeof RESIDENCY_STATES)[number];
export type ResidencyActor = Role | 'applicant' | 'system';

const HOSTS = ['coordinator', 'cityCoordinator'] as const;
// With the application: the defender withdrew, or it was released from a hold into the pool.
const BEFORE_ARRIVAL = [...HOSTS, 'system'] as const;
const SYSTEM = ['system'] as const;

/**
 * The stay, from a dated place to the last follow-up. Cancelled only before arrival; `moved` is a stay that the next
 * one, in another city, took the place of; how somebody leaves is written down by the office alone; `minimised` is one of which only city, month and length are kept.
 */
export const residencyLifecycle: Lifecycle<ResidencyState, ResidencyActor> = {
  planned: { preparing: HOSTS, cancelled: BEFORE_ARRIVAL },
  preparing: { arrived: ['cityCoordinator'], cancelled: BEFORE_ARRIVAL },
  arrived: { active: HOSTS, moved: SYSTEM },
  active: { incident: HOSTS, returnPlanning: HOSTS, departed: ['coordinator'], moved: SYSTEM },
  incident: { active: HOSTS, moved: SYSTEM },
  returnPlanning: { active: HOSTS, departed: ['coordinator'], moved: SYSTEM },
  departed: { followUp: ['coordinator'] },
  followUp: { closed: ['coordinator'] },
  closed: { minimised: SYSTEM },
  cancelled: { minimised: SYSTEM },
  moved: { minimised: SYSTEM },
  minimised: {},
};

/** States in which the stay keeps its place. One that has moved on keeps it for the days it lasted. */
export const OCCUPYING: readonly ResidencyState[] = RESIDENCY_STATES.filter(
  (state) => state !== 'cancelled' && state !== 'minimised',
);

/** The guest is there. */
export const PRESENT: readonly ResidencyState[] = ['arrived', 'active', 'incident', 'returnPlanning'];

/** States in which a stay may still change its place or its dates. */
export const MOVABLE: readonly ResidencyState[] = ['planned', 'preparing', ...PRESENT];
