import type { FormQuestion } from '@vrijhaven/applications/model';
import type { EnrolmentState } from '../enrolment.lifecycle';

/** [Note: nobody tells more than is needed] `coming` opens once somebody has accepted a seat. */
export const COURSE_STAGES = ['applying', 'coming'] as const;
export type CourseStage = (typeof COURSE_STAGES)[number];

/** A page of the form. */
export interface CourseStep {
  readonly key: string;
  readonly questions: readonly FormQuestion[];
}

export interface CourseTopic {
  readonly key: string;
  readonly stage: CourseStage;
  readonly steps: readonly CourseStep[];
}

const COMING: readonly EnrolmentState[] = ['accepted', 'travelReady', 'attended'];

/** Which parts may be answered in a state; before anything was sent, `null`. */
export const openCourseStages = (state: EnrolmentState | null): readonly CourseStage[] =>
  state !== null && COMING.includes(state) ? ['applying', 'coming'] : ['applying'];
