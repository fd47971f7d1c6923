import type { EnrolmentView } from '@vrijhaven/training/client';
import type { EnrolmentState } from '@vrijhaven/training/model';
import { SEATED } from '@vrijhaven/training/model';

/** The people of an edition, as its bar shows them. */
export interface EditionCounts {
  /** A seat is theirs and they have said yes. */
  readonly coming: number;
  readonly offered: number;
  readonly waiting: number;
  readonly toRead: number;
  readonly free: number;
}

const NEW: readonly EnrolmentState[] = ['applied', 'referred'];

/** Counts who comes, who was asked, who waits and whom nobody has read. */
export const countsOf = (enrolments: readonly Pick<EnrolmentView, 'state'>[], seats: number): EditionCounts => {
  const count = (holds: (state: EnrolmentState) => boolean) => enrolments.filter(({ state }) => holds(state)).length;
  const offered = count((state) => state === 'offered');
  const seated = count((state) => SEATED.includes(state));
  return {
    coming: seated - offered,
    offered,
    waiting: count((state) => state === 'waitListed'),
    toRead: count((state) => NEW.includes(state)),
    free: Math.max(0, seats - seated),
  };
};
