import type { Balance, Matching, MatchingProblem, StartPlan, SuggestedStay } from '@vrijhaven/shelter-city/matching';
import type { MatchingEnd, MatchingRun, MatchingRunner, MatchingStep } from './matching-runner';

/** What somebody settled for the next calculation. */
export interface PlacingWish {
  readonly start: StartPlan | undefined;
  readonly balance: Balance;
  readonly locked: readonly SuggestedStay[];
  readonly excluded: MatchingProblem['excluded'];
}

export interface Running {
  readonly phase: MatchingStep['phase'];
  /** The best so far; it can be had by stopping. */
  readonly best: Matching | undefined;
  readonly done: number;
}

export interface Answered {
  readonly problem: MatchingProblem;
  readonly end: Exclude<MatchingEnd, { readonly kind: 'nothing' }>;
}

export interface PlacingSnapshot {
  readonly wish: PlacingWish;
  readonly running: Running | undefined;
  readonly answer: Answered | undefined;
  /** The last calculation broke down before it had anything to show. */
  readonly failed: boolean;
}

/** An external store in the sense of React: a calculation goes on while somebody looks at a file. */
export interface PlacingStore {
  readonly subscribe: (changed: () => void) => () => void;
  readonly snapshot: () => PlacingSnapshot;
  readonly change: (wish: Partial<PlacingWish>) => void;
  readonly calculate: (problem: MatchingProblem) => void;
  readonly cancel: () => void;
  /** Ends a running calculation and forgets everything: called at the lock. */
  readonly close: () => void;
}

const EMPTY: PlacingSnapshot = {
  wish: { start: undefined, balance: { cities: true, starts: true }, locked: [], excluded: [] },
  running: undefined,
  answer: undefined,
  failed: false,
};

const BEGUN: Running = { phase: 'started', best: undefined, done: 0 };

export const createPlacingStore = (runner: MatchingRunner): PlacingStore => {
  let snapshot = EMPTY;
  let run: MatchingRun | undefined;
  /** Answers of a round that is over are dropped. */
  let round = 0;
  const listeners = new Set<() => void>();
  const set = (change: Partial<PlacingSnapshot>) => {
    snapshot = { ...snapshot, ...change };
    for (const listener of listeners) listener();
  };
  const step = (news: MatchingStep) => {
    const before = snapshot.running ?? BEGUN;
    if (news.phase === 'better') set({ running: { ...before, phase: 'better', best: news.matching } });
    else set({ running: { ...before, phase: news.phase, done: news.phase === 'explaining' ? news.done : 0 } });
  };
  return {
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    snapshot: () => snapshot,
    change: (wish) => set({ wish: { ...snapshot.wish, ...wish } }),
    calculate: (problem) => {
      if (run !== undefined) return;
      const mine = ++round;
      set({ running: BEGUN, failed: false });
      run = runner.start(problem, (news) => {
        if (mine === round) step(news);
      });
      void run.end.then((end) => {
        if (mine !== round) return;
        run = undefined;
        if (end.kind === 'nothing') set({ running: undefined, failed: true });
        else set({ running: undefined, answer: { problem, end } });
      });
    },
    cancel: () => run?.cancel(),
    close: () => {
      round++;
      run?.cancel();
      run = undefined;
      set(EMPTY);
    },
  };
};
