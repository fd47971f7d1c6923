import type { Lifecycle, Role } from '@vrijhaven/domain';

export const ENROLMENT_STATES = [
  'applied',
  'referred',
  'eligible',
  'waitListed',
  'offered',
  'accepted',
  'travelReady',
  'attended',
  'followUp',
  'closed',
  'notSelected',
  'declined',
  'expired',
  'withdrawn',
] as const;
export type EnrolmentState = (typeof ENROLMENT_STATES)[number];
/** `system`: the day by which an offer is answered has passed, or the application itself ended. */
export type EnrolmentActor = Role | 'applicant' | 'system';

type Moves = Readonly<Partial<Record<EnrolmentState, readonly EnrolmentActor[]>>>;

const MANAGER = ['courseManager'] as const;
/** Whoever has not been there yet may leave at any time, and no reason is asked. */
const live = (moves: Moves): Moves => ({ ...moves, withdrawn: ['applicant', 'system'] });
const CHOSEN_FROM: Moves = { offered: MANAGER, waitListed: MANAGER, notSelected: MANAGER };

/** One person's way through one edition. */
export const enrolmentLifecycle: Lifecycle<EnrolmentState, EnrolmentActor> = {
  applied: live({ eligible: MANAGER, notSelected: MANAGER }),
  referred: live({ eligible: MANAGER, notSelected: MANAGER }),
  eligible: live(CHOSEN_FROM),
  waitListed: live(CHOSEN_FROM),
  offered: live({ accepted: ['applicant'], declined: ['applicant'], expired: ['system'] }),
  accepted: live({ travelReady: MANAGER }),
  travelReady: live({ attended: MANAGER }),
  attended: live({ followUp: MANAGER }),
  followUp: live({ closed: MANAGER }),
  closed: {},
  notSelected: {},
  declined: {},
  // Who was silent may have had no way to answer: they are asked again, or wait.
  expired: live({ waitListed: MANAGER, offered: MANAGER }),
  withdrawn: {},
};

/** States that hold a seat of the edition, and so one of their country's. */
export const SEATED: readonly EnrolmentState[] = [
  'offered',
  'accepted',
  'travelReady',
  'attended',
  'followUp',
  'closed',
];

/** States from which a seat may be offered. */
export const OFFERABLE: readonly EnrolmentState[] = ['eligible', 'waitListed', 'expired'];

/** States in which trainers know of somebody. */
export const ON_ROSTER: readonly EnrolmentState[] = ['accepted', 'travelReady', 'attended'];

/** States that end an enrolment; the same person may apply to the next edition. */
export const OVER: readonly EnrolmentState[] = ['closed', 'notSelected', 'declined', 'withdrawn'];

/** How somebody came to an edition: by the form, from Shelter City, or put forward by somebody. */
export const ENROLMENT_ORIGINS = ['applied', 'referred', 'nominated'] as const;
export type EnrolmentOrigin = (typeof ENROLMENT_ORIGINS)[number];
