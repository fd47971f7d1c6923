import type { RefereeAnswer } from '@vrijhaven/selection/model';
import type { AnswerOutcome } from '@vrijhaven/selection/client';
import { useState } from 'preact/hooks';
import { useIntake } from '../session/intake-context';
import { useTask } from '../session/use-task';
import type { Task } from '../session/use-task';

/** What kept an answer from being taken. */
export type Unsent = Exclude<AnswerOutcome['kind'], 'done' | 'over'>;

/** Sends the one answer. Once it arrived, or is not wanted any more, everything is forgotten here. */
export const useSending = (): Omit<Task, 'run'> & {
  readonly unsent: Unsent | null;
  readonly send: (answer: RefereeAnswer) => void;
} => {
  const { referee, dispatch } = useIntake();
  const { busy, problem, run } = useTask();
  const [unsent, setUnsent] = useState<Unsent | null>(null);
  const send = (answer: RefereeAnswer): void => {
    setUnsent(null);
    run(async () => {
      const open = await referee();
      const { kind } = await open.answer(answer);
      if (kind !== 'done' && kind !== 'over') {
        setUnsent(kind);
        return;
      }
      dispatch({ type: 'letterClosed' });
      dispatch({ type: 'settled', on: { name: 'letter', part: kind === 'done' ? 'sent' : 'over' } });
      await open.close();
    });
  };
  return { busy, problem, unsent, send };
};
