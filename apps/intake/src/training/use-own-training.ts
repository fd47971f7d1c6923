import { createOwnTraining } from '@vrijhaven/training/client';
import type { OwnCourse, OwnTraining, OwnTrainingView } from '@vrijhaven/training/client';
import { OVER } from '@vrijhaven/training/model';
import { useEffect, useState } from 'preact/hooks';
import { useIntake } from '../session/intake-context';
import { useTask } from '../session/use-task';
import type { Task } from '../session/use-task';

/** One's own courses as they were when they were fetched; in memory alone. */
export interface OpenedTraining {
  readonly own: OwnTraining;
  readonly seen: OwnTrainingView;
  /** What was written, by edition. */
  readonly courses: ReadonlyMap<string, OwnCourse>;
}

/** Fetches the courses of who has signed in, with what was written about each. */
export const useOwnTraining = (): { readonly opened: OpenedTraining | null; readonly load: () => void } & Pick<
  Task,
  'problem'
> => {
  const { applicant } = useIntake();
  const [opened, setOpened] = useState<OpenedTraining | null>(null);
  const { problem, run } = useTask();
  const load = (): void => {
    run(async () => {
      const own = opened?.own ?? createOwnTraining((await applicant()).session());
      const seen = await own.load();
      const courses = new Map<string, OwnCourse>();
      for (const { edition, state } of seen.enrolments) {
        if (!OVER.includes(state) || state === 'closed') courses.set(edition.id, await own.read(edition.id));
      }
      setOpened({ own, seen, courses });
    });
  };
  useEffect(load, []);
  return { opened, load, problem };
};
