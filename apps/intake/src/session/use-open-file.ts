import { useIntake } from './intake-context';
import type { Task } from './use-task';
import { useTask } from './use-task';

/** Loads the person's own file anew; `open` also goes to its first page. */
export const useOpenFile = (): Pick<Task, 'busy' | 'problem'> & {
  readonly open: () => void;
  readonly reload: () => Promise<void>;
} => {
  const { applicant, dispatch } = useIntake();
  const { busy, problem, run } = useTask();
  const reload = async (): Promise<void> => {
    const file = await (await applicant()).load();
    if (file) dispatch({ type: 'fileLoaded', file });
  };
  const open = (): void => {
    run(async () => {
      await reload();
      dispatch({ type: 'settled', on: { name: 'home' } });
    });
  };
  return { busy, problem, open, reload };
};
