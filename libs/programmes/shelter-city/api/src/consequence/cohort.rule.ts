import type { CohortRule } from '@vrijhaven/applications/api';

const stay = (states: string): string =>
  `exists (select from residency r where r.application_id = a.id and r.state ${states})`;

const AHEAD = stay(`in ('planned', 'preparing')`);

/** A guest is a guest until the last follow-up: the end of a call changes nothing for whoever has arrived. */
export const COHORT_RULE: CohortRule = {
  here: stay(`not in ('planned', 'preparing', 'cancelled')`),
  ahead: AHEAD,
  concerned: `(${AHEAD} or exists (
    select from proposal p where p.application_id = a.id and p.state in ('proposed', 'accepted')))`,
};
