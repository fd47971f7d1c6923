import type { Appraisal } from '@vrijhaven/training/model';

/** The drafts with another one for this enrolment; without one where it was saved. */
export const withDraft = (
  before: ReadonlyMap<string, Appraisal>,
  enrolment: string,
  draft: Appraisal | undefined,
): ReadonlyMap<string, Appraisal> => {
  const others = [...before].filter(([key]) => key !== enrolment);
  return new Map(draft === undefined ? others : [...others, [enrolment, draft]]);
};
