import type { ExplainedMatching, Matching, MatchingProblem } from '@vrijhaven/shelter-city/matching';

/** What a running calculation tells: its phase, and the best answer so far. */
export type MatchingStep =
  | { readonly phase: 'started' | 'searching' }
  | { readonly phase: 'better'; readonly matching: Matching }
  | { readonly phase: 'explaining'; readonly done: number };

/** `stopped`: somebody cancelled, and this was the best until then. `quickOnly`: this browser lets no solver run. */
export type MatchingEnd =
  | { readonly kind: 'done' | 'stopped' | 'quickOnly'; readonly matching: ExplainedMatching }
  | { readonly kind: 'nothing' };

export interface MatchingRun {
  readonly end: Promise<MatchingEnd>;
  /** At any time; `end` then answers with the best so far. */
  readonly cancel: () => void;
}

/** Calculates beside the page, in a worker without keys and without a network. */
export interface MatchingRunner {
  start(problem: MatchingProblem, onStep: (step: MatchingStep) => void): MatchingRun;
}
