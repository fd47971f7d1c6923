import type { Logs } from '@vrijhaven/applications/client';
import type { MemberSession } from '@vrijhaven/organisation/client';
import type { Training } from '../training';
import { createCourseFeeds } from './course-feeds';
import { createEditions } from './editions';
import { createEnrolments } from './enrolments';
import { createNominations } from './nominations';

/** The courses of an unlocked member; what is written goes into the logs of the participants. */
export const createTraining = (session: MemberSession, logs: Logs): Training => ({
  ...createEditions(session),
  ...createEnrolments(session, logs),
  ...createCourseFeeds(session),
  ...createNominations(session),
});
