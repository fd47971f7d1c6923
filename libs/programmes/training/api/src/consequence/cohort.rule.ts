import type { CohortRule } from '@vrijhaven/applications/api';

const enrolled = (states: string): string =>
  `exists (select from enrolment e where e.application_id = a.id and e.state ${states})`;

/**
 * Whoever came in for a course and was there is not called off with its call. That somebody of Shelter City was at a
 * course keeps nobody in a call of theirs.
 */
export const COHORT_RULE: CohortRule = {
  here: `(a.state = 'inProgramme' and ${enrolled(`in ('attended', 'followUp', 'closed')`)})`,
  ahead: 'false',
  concerned: enrolled(`not in ('closed', 'notSelected', 'declined', 'withdrawn')`),
};
