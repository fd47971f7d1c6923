import type { MatchingRunner } from '@vrijhaven/shelter-city/web';
import { trustedUrl } from '../worker/trusted-url';
import { createRunner } from './create-runner';
import { loadSolver } from './load-solver';
import workerUrl from './matching.worker.ts?worker&url';

/** Calculations of this desk, each in a worker of its own. */
export const matchingRunner: MatchingRunner = createRunner(
  () => new Worker(trustedUrl('vrijhaven-matching', workerUrl), { type: 'module', name: 'matching' }),
  loadSolver,
);
