import { paperProblem, type OfficeSize } from '@vrijhaven/testing/crowd';
import { createRunner } from './create-runner';

export interface Ran {
  readonly kind: string;
  readonly placed: number;
  readonly unplaced: number;
  readonly explained: number;
  readonly answers: number;
  readonly seconds: number;
  /** Frames that the page drew meanwhile, and the longest time without one. */
  readonly frames: number;
  readonly longestGap: number;
}

/** Calculates in a real worker and watches whether the page goes on drawing. */
const runMatching = async (size: OfficeSize, cancelAtFirst: boolean): Promise<Ran> => {
  const runner = createRunner(
    () => new Worker('/worker.js', { type: 'module' }),
    () => fetch('/solver.wasm').then((response) => response.arrayBuffer()),
  );
  const gaps: number[] = [];
  let drawing = true;
  let last = performance.now();
  const tick = (now: number): void => {
    gaps.push(now - last);
    last = now;
    if (drawing) requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
  const began = performance.now();
  let answers = 0;
  const run = runner.start(paperProblem(size), ({ phase }) => {
    if (phase !== 'better') return;
    answers += 1;
    if (cancelAtFirst) setTimeout(() => run.cancel());
  });
  const end = await run.end;
  drawing = false;
  const seconds = (performance.now() - began) / 1000;
  const found = end.kind === 'nothing' ? undefined : end.matching;
  return {
    ...{ kind: end.kind, answers, seconds, frames: gaps.length, longestGap: Math.max(...gaps) },
    placed: found?.stays.length ?? 0,
    unplaced: found?.unplaced.length ?? 0,
    explained: (found?.placed.length ?? 0) + (found?.blocked.length ?? 0),
  };
};

declare global {
  var calculate: typeof runMatching;
}
globalThis.calculate = runMatching;
