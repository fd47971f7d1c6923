import { explain, match } from '@vrijhaven/shelter-city/matching';
import { runSolver } from './run-solver';
import type { MatchingNews, MatchingTask } from './messages';

/** How many hundredths of the explaining pass between two words about it. */
const STEP = 0.02;

/** One task, from its message to the last word about it. */
export const doTask = async (task: MatchingTask, tell: (news: MatchingNews) => void): Promise<void> => {
  const { problem } = task;
  let solved = false;
  const loadSolver = async () => {
    if (task.kind !== 'match' || task.solver === undefined || typeof WebAssembly === 'undefined') return undefined;
    const highs = await runSolver(task.solver);
    solved = true;
    return highs;
  };
  const matching =
    task.kind === 'explain'
      ? task.matching
      : await match(problem, loadSolver, (better) => tell({ kind: 'better', matching: better }));
  let told = -STEP;
  const explained = explain(problem, matching, (done) => {
    if (done - told < STEP) return;
    told = done;
    tell({ kind: 'explaining', done });
  });
  tell({ kind: 'done', matching: explained, solved });
};
