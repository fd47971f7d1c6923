import type { ReviseOutcome } from '@vrijhaven/applications/client';
import { useState } from 'preact/hooks';
import { ownAttachments } from '../attachment/attached';
import { useIntake } from './intake-context';
import { useOpenFile } from './use-open-file';
import { useTask } from './use-task';

/** Seals and sends what was changed or newly told, all of it together. */
export const useSendChanges = () => {
  const { state, applicant } = useIntake();
  const [outcome, setOutcome] = useState<ReviseOutcome['kind'] | null>(null);
  const { busy, problem, run } = useTask();
  const { reload } = useOpenFile();
  const send = (): void => {
    setOutcome(null);
    run(async () => {
      const { kind } = await (await applicant()).revise(state.answers, ownAttachments(state.files));
      setOutcome(kind);
      if (kind === 'done') await reload();
    });
  };
  return { busy, problem, outcome, send };
};
