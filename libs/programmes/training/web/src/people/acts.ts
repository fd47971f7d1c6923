import type { EnrolmentState } from '@vrijhaven/training/model';
import { enrolmentLifecycle } from '@vrijhaven/training/model';
import type { Person } from '../edition/opened';

/** What a course manager does with people, in the order of the buttons. */
export const ACTS = [
  'offered',
  'eligible',
  'travelReady',
  'attended',
  'followUp',
  'closed',
  'waitListed',
  'notSelected',
] as const satisfies readonly EnrolmentState[];
export type Act = (typeof ACTS)[number];

/** The steps that the lifecycle allows for all of these people; none while contact with one of them is paused. */
export const actsFor = (people: readonly Person[]): readonly Act[] =>
  people.length === 0 || people.some(({ enrolment }) => enrolment.held)
    ? []
    : ACTS.filter((to) =>
        people.every(
          ({ enrolment: { state } }) =>
            state !== to && enrolmentLifecycle[state][to]?.includes('courseManager') === true,
        ),
      );
