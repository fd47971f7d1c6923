import { useState } from 'preact/hooks';
import { useTask } from '../session/use-task';
import type { Task } from '../session/use-task';
import type { PairingKey, Say } from './pairing-texts';
import { refusedAs } from './refused';

interface Outcome {
  readonly kind: string;
}

/** One act on the page: what was said afterwards, good or refused, in words. */
export interface PairingAct extends Pick<Task, 'busy' | 'problem'> {
  readonly said: { readonly tone: 'good' | 'warn'; readonly text: string } | null;
  /** Runs it; `done` is said when it was taken, and `after` runs whether or not it was. */
  readonly act: (work: () => Promise<Outcome>, done: PairingKey, after: (taken: boolean) => void) => void;
}

export const usePairingAct = (say: Say): PairingAct => {
  const { busy, problem, run } = useTask();
  const [said, setSaid] = useState<PairingAct['said']>(null);
  const act: PairingAct['act'] = (work, done, after) => {
    setSaid(null);
    run(async () => {
      const { kind } = await work();
      const taken = kind === 'done';
      setSaid({ tone: taken ? 'good' : 'warn', text: say(taken ? done : refusedAs(kind)) });
      after(taken);
    });
  };
  return { busy, problem, said, act };
};
