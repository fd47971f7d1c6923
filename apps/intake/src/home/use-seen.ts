import type { OwnSession } from '@vrijhaven/applications/client';
import { useEffect, useState } from 'preact/hooks';
import { useIntake } from '../session/intake-context';
import { useTask } from '../session/use-task';
import type { Task } from '../session/use-task';

/** What one programme has of whoever has signed in, fetched once; undefined until it is there. */
export const useSeen = <Seen>(
  fetch: (session: OwnSession) => Promise<Seen>,
): { readonly seen: Seen | undefined; readonly load: () => void } & Pick<Task, 'problem'> => {
  const { applicant } = useIntake();
  const [seen, setSeen] = useState<Seen>();
  const { problem, run } = useTask();
  const load = (): void => {
    run(async () => {
      const found = await fetch((await applicant()).session());
      setSeen(() => found);
    });
  };
  useEffect(load, []);
  return { seen, load, problem };
};
