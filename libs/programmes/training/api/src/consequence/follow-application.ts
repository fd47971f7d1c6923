import type { Follower } from '@vrijhaven/applications/api';
import type { ApplicationState } from '@vrijhaven/applications/model';
import type { Clock } from '@vrijhaven/domain';
import type { EnrolmentReason } from '@vrijhaven/training/model';
import { EditionEntity } from '../edition/edition.entity';
import { liveEnrolments, setEnrolmentState, systemAt } from '../enrolment/enrolment.store';

/** Moves of an application that end every enrolment of its person. Not being selected for a stay ends none. */
const ENDS: Readonly<Partial<Record<ApplicationState, EnrolmentReason>>> = {
  withdrawn: 'applicationEnded',
  callCancelled: 'editionCancelled',
};

/** In the transaction of the move: whoever withdraws is in no course any more, and their seats are free. */
export const followApplication =
  (clock: Clock): Follower =>
  async (tx, application, { to }) => {
    const reason = ENDS[to];
    if (reason === undefined) return;
    const live = await liveEnrolments(tx, { applicationId: application.id });
    // A call that ends takes those along who came in by it; of a stay that is called off a course knows nothing.
    const editions = await tx.findBy(EditionEntity, { callId: application.callId });
    const ended =
      to === 'withdrawn' ? live : live.filter(({ editionId }) => editions.some(({ id }) => id === editionId));
    const by = systemAt(clock.now());
    for (const enrolment of ended) await setEnrolmentState(tx, enrolment, { to: 'withdrawn', reason }, by);
  };
