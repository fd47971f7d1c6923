import type { ExplainedMatching, Matching, MatchingProblem } from '@vrijhaven/shelter-city/matching';

/** To the worker: one task in its life. `solver` holds the bytes of the solver, where the browser can run it. */
export type MatchingTask =
  | { readonly kind: 'match'; readonly problem: MatchingProblem; readonly solver: ArrayBuffer | undefined }
  | { readonly kind: 'explain'; readonly problem: MatchingProblem; readonly matching: Matching };

/** From the worker. */
export type MatchingNews =
  | { readonly kind: 'better'; readonly matching: Matching }
  | { readonly kind: 'explaining'; readonly done: number }
  | { readonly kind: 'done'; readonly matching: ExplainedMatching; readonly solved: boolean };
