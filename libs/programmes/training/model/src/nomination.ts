import type { Lifecycle, Role } from '@vrijhaven/domain';
import { addDays } from '@vrijhaven/domain';
import type { Day } from '@vrijhaven/domain';
import type { EditionState } from './edition.lifecycle';

export const NOMINATION_STATES = ['open', 'used', 'revoked', 'expired'] as const;
export type NominationState = (typeof NOMINATION_STATES)[number];
/** `system` is its last day that has passed. */
export type NominationActor = Role | 'applicant' | 'system';

/** An invitation to one edition: used once, by whoever holds it, or by nobody. */
export const nominationLifecycle: Lifecycle<NominationState, NominationActor> = {
  open: { used: ['applicant'], revoked: ['courseManager'], expired: ['system'] },
  used: {},
  revoked: {},
  expired: {},
};

/** States of an edition in which somebody can be put forward: before it is announced, and while people are chosen. */
export const TAKES_NOMINATIONS: readonly EditionState[] = ['planned', 'open', 'selecting'];

/** Days that an invitation usually stands; whoever hands it on may see the person once a month. */
export const USUAL_NOMINATION_DAYS = 30;
export const MAX_NOMINATION_DAYS = 180;

/** The last day that an invitation made on `today` may have: nobody comes in once the course has begun. */
export const latestNominationDay = (today: Day, startsOn: Day): Day => {
  const [most, eve] = [addDays(today, MAX_NOMINATION_DAYS), addDays(startsOn, -1)];
  return most < eve ? most : eve;
};

const MARK_LENGTH = 4;

/** What tells two invitations apart on paper, without saying for whom they are. */
export const nominationMark = (id: string): string => id.slice(0, MARK_LENGTH).toUpperCase();
