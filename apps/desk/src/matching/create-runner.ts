import type { MatchingEnd, MatchingRunner, MatchingStep } from '@vrijhaven/shelter-city/web';
import type { Matching } from '@vrijhaven/shelter-city/matching';
import type { MatchingNews, MatchingTask } from './messages';

/** As much of a worker as a calculation uses. */
export interface MatchingWorker {
  onmessage: ((event: MessageEvent<MatchingNews>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(task: MatchingTask, transfer: Transferable[]): void;
  terminate(): void;
}

/**
 * One worker for each task. To cancel is to end it: a solver at work hears nothing, and what it told last is the best
 * so far, which a second worker then explains.
 */
export const createRunner = (
  startWorker: () => MatchingWorker,
  loadSolver: () => Promise<ArrayBuffer | undefined>,
): MatchingRunner => ({
  start: (problem, onStep) => {
    let worker: MatchingWorker | undefined;
    let best: Matching | undefined;
    let over = false;
    let settle: (end: MatchingEnd) => void = () => undefined;
    const end = new Promise<MatchingEnd>((resolve) => {
      settle = resolve;
    });
    const finish = (answer: MatchingEnd) => {
      over = true;
      worker?.terminate();
      settle(answer);
    };
    const give = (
      task: MatchingTask,
      as: (solved: boolean) => 'done' | 'quickOnly' | 'stopped',
      onFailed: () => void,
    ) => {
      worker = startWorker();
      worker.onerror = (event) => {
        event.preventDefault();
        if (!over) onFailed();
      };
      worker.onmessage = ({ data: news }) => {
        if (over) return;
        if (news.kind === 'done') finish({ kind: as(news.solved), matching: news.matching });
        else onStep(stepOf(news));
        if (news.kind === 'better') best = news.matching;
      };
      worker.postMessage(task, task.kind === 'match' && task.solver ? [task.solver] : []);
    };
    let stopping = false;
    /** Explains the best so far in a fresh worker; without any there is nothing to say. */
    const stop = () => {
      if (over || stopping) return;
      stopping = true;
      worker?.terminate();
      const matching = best;
      if (matching === undefined) finish({ kind: 'nothing' });
      else
        give(
          { kind: 'explain', problem, matching },
          () => 'stopped',
          () => finish({ kind: 'nothing' }),
        );
    };
    onStep({ phase: 'started' });
    void loadSolver().then((solver) => {
      if (over || stopping) return;
      onStep({ phase: 'searching' });
      give({ kind: 'match', problem, solver }, (solved) => (solved ? 'done' : 'quickOnly'), stop);
    });
    return { end, cancel: stop };
  },
});

const stepOf = (news: Exclude<MatchingNews, { readonly kind: 'done' }>): MatchingStep =>
  news.kind === 'better' ? { phase: 'better', matching: news.matching } : { phase: 'explaining', done: news.done };
