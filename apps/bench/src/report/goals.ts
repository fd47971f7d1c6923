import type { OperationName } from '../operations/operation';
import type { Sample } from '../result';
import { ratioOf } from './ratios';

interface Goal {
  readonly operation: OperationName;
  readonly against: string;
  /** At least so many times as much as the other one: to begin with, and then. */
  readonly first: number;
  readonly then: number;
}

const AT = 16;

/** What our API is to reach at 16 connections, with everything on that keeps people safe. */
export const GOALS: readonly Goal[] = [
  { operation: 'board', against: 'rest', first: 0.6, then: 0.85 },
  { operation: 'board', against: 'postgraphile', first: 4, then: 6 },
  { operation: 'board', against: 'mercurius', first: 4, then: 6 },
  { operation: 'board', against: 'yoga', first: 4, then: 6 },
  { operation: 'board', against: 'mercurius-look-ahead', first: 1.3, then: 1.8 },
  { operation: 'page', against: 'rest', first: 0.5, then: 0.8 },
  { operation: 'book', against: 'rest', first: 0.7, then: 0.9 },
];

export type Verdict = 'not reached' | 'reached' | 'reached, and the next one' | 'not measured';

/** What was reached of a goal, and what is to be said of it. */
export const judge = (samples: readonly Sample[], { operation, against, first, then }: Goal) => {
  const reached = ratioOf(samples, { operation, connections: AT }, ['ours', against]);
  const verdict = (): Verdict => {
    if (reached === undefined) return 'not measured';
    if (reached < first) return 'not reached';
    return reached < then ? 'reached' : 'reached, and the next one';
  };
  return { reached, verdict: verdict() };
};
