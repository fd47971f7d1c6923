import type { CourseStage, CourseStep } from '@vrijhaven/training/model';
import { courseSteps } from '@vrijhaven/training/model';
import type { Entry } from '../flow/entry';

/** Which part of the form is being filled in: the later one only by who has a seat. */
export const stageOf = ({ stage }: Pick<Entry, 'stage'>): CourseStage => (stage === 'coming' ? 'coming' : 'applying');

/** The pages of that part, given what was answered. */
export const stepsOf = (entry: Pick<Entry, 'stage' | 'answers'>): readonly CourseStep[] =>
  courseSteps([stageOf(entry)], entry.answers);

/** The page after one; undefined after the last. */
export const stepAfter = (entry: Pick<Entry, 'stage' | 'answers'>, step: string): string | undefined => {
  const steps = stepsOf(entry);
  return steps[steps.findIndex(({ key }) => key === step) + 1]?.key;
};
