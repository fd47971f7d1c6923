import { explain, matchGreedily, type MatchingProblem } from '@vrijhaven/shelter-city/matching';
import type { MatchingEnd, MatchingRunner, MatchingStep } from './matching-runner';
import { createPlacingStore } from './placing-store';

const problem: MatchingProblem = {
  candidates: [],
  cities: [],
  places: [],
  starts: [],
  locked: [],
  excluded: [],
  balance: { cities: false, starts: false },
};
const matching = explain(problem, matchGreedily(problem));
const turn = () => new Promise((resolve) => setTimeout(resolve, 0));

/** A runner in the hand of the test; like the real one, it speaks before `start` has answered. */
const byHand = () => {
  const runs: { end: (end: MatchingEnd) => void; tell: (step: MatchingStep) => void; cancelled: number }[] = [];
  const runner: MatchingRunner = {
    start: (_problem, tell) => {
      const run = { end: (_end: MatchingEnd) => undefined, tell, cancelled: 0 } as (typeof runs)[number];
      const end = new Promise<MatchingEnd>((resolve) => {
        run.end = resolve;
      });
      runs.push(run);
      tell({ phase: 'started' });
      return { end, cancel: () => run.cancelled++ };
    },
  };
  return { runs, store: createPlacingStore(runner) };
};

describe('the store of suggestions', () => {
  it('shows what a calculation does, its best so far, and its answer', async () => {
    const { runs, store } = byHand();
    store.calculate(problem);
    expect(store.snapshot().running).toEqual({ phase: 'started', best: undefined, done: 0 });
    runs[0]?.tell({ phase: 'better', matching });
    expect(store.snapshot().running).toEqual({ phase: 'better', best: matching, done: 0 });
    runs[0]?.tell({ phase: 'explaining', done: 0.5 });
    expect(store.snapshot().running).toEqual({ phase: 'explaining', best: matching, done: 0.5 });
    runs[0]?.end({ kind: 'done', matching });
    await turn();
    expect(store.snapshot()).toMatchObject({ running: undefined, failed: false, answer: { problem } });
  });

  it('runs one calculation at a time', () => {
    const { runs, store } = byHand();
    store.calculate(problem);
    store.calculate(problem);
    expect(runs).toHaveLength(1);
  });

  it('keeps the answer before when the next one breaks off', async () => {
    const { runs, store } = byHand();
    store.calculate(problem);
    runs[0]?.end({ kind: 'stopped', matching });
    await turn();
    store.calculate(problem);
    runs[1]?.end({ kind: 'nothing' });
    await turn();
    expect(store.snapshot()).toMatchObject({ failed: true, answer: { end: { kind: 'stopped' } } });
  });

  it('forgets everything at the lock, and what still arrives afterwards', async () => {
    const { runs, store } = byHand();
    store.calculate(problem);
    store.change({ excluded: [{ candidate: 'a', place: 'p' }] });
    store.close();
    expect(runs[0]?.cancelled).toBe(1);
    runs[0]?.tell({ phase: 'better', matching });
    runs[0]?.end({ kind: 'done', matching });
    await turn();
    expect(store.snapshot()).toMatchObject({ running: undefined, answer: undefined, wish: { excluded: [] } });
  });
});
