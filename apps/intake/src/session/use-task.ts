import { useRef, useState } from 'preact/hooks';
import { problemOf } from './fault';
import type { Problem } from './fault';
import { useIntake } from './intake-context';

export interface Task {
  readonly busy: boolean;
  readonly problem: Problem | null;
  /** Runs one piece of work at a time; a fault becomes `problem`, and an ended session asks for the receipt again. */
  readonly run: (work: () => Promise<void>) => void;
}

export const useTask = (): Task => {
  const { go } = useIntake();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const running = useRef(false);
  const run = (work: () => Promise<void>): void => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    setProblem(null);
    work()
      .catch((error: unknown) => {
        const found = problemOf(error);
        setProblem(found);
        if (found === 'signedOut') go({ name: 'return', because: 'expired' });
      })
      .finally(() => {
        running.current = false;
        setBusy(false);
      });
  };
  return { busy, problem, run };
};
