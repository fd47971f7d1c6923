import type { Lifecycle, Role } from '@vrijhaven/domain';

export const EDITION_STATES = [
  'planned',
  'open',
  'selecting',
  'confirmed',
  'preWork',
  'running',
  'evaluated',
  'closed',
  'postponed',
  'cancelled',
] as const;
export type EditionState = (typeof EDITION_STATES)[number];
/** `system` is the day that has come: the last day to apply, the first and the last of the course. */
export type EditionActor = Role | 'system';

const MANAGER = ['courseManager'] as const;
const BY_DAY = ['courseManager', 'system'] as const;
const OFF = { postponed: MANAGER, cancelled: MANAGER } as const;

/** One run of a course. What was put off goes on where its people stand: applying, being chosen, or chosen. */
export const editionLifecycle: Lifecycle<EditionState, EditionActor> = {
  planned: { open: MANAGER, ...OFF },
  open: { selecting: BY_DAY, ...OFF },
  selecting: { confirmed: MANAGER, ...OFF },
  confirmed: { preWork: MANAGER, ...OFF },
  preWork: { running: BY_DAY, ...OFF },
  running: { evaluated: MANAGER },
  evaluated: { closed: MANAGER },
  closed: {},
  postponed: { open: MANAGER, selecting: MANAGER, confirmed: MANAGER, cancelled: MANAGER },
  cancelled: {},
};

/** States in which one may apply or be referred. */
export const TAKES_ENROLMENTS: readonly EditionState[] = ['open', 'selecting'];

/** States in which seats are offered: also late, when somebody cannot come after all. */
export const OFFERS_SEATS: readonly EditionState[] = ['open', 'selecting', 'confirmed', 'preWork'];

/** States in which what the edition is, its days and its seats, may still be changed. */
export const EDITABLE: readonly EditionState[] = ['planned', 'open', 'selecting', 'confirmed', 'preWork', 'postponed'];

/** The course goes on, or is over and its papers are being finished. */
export const MARKS_ATTENDANCE: readonly EditionState[] = ['running', 'evaluated'];
