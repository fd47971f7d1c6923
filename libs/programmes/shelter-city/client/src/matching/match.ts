import type { Highs } from 'highs';
import { afterStays } from './after';
import { sharesOf, toMatching, valueOf, type Arrangement } from './arrangement';
import { explainPlaced, type PlacedBecause } from './explain-placed';
import { blocksOf, type Block } from './explain-unplaced';
import { simpleBound } from './bound';
import { complete, greedy } from './greedy';
import { optimise } from './optimise';
import { prepare, type Prepared } from './prepare';
import type { Matching, MatchingProblem } from './problem';
import { changesFor, type WouldPlace } from './single-change';

export interface UnplacedBecause {
  readonly candidate: string;
  readonly blocks: readonly Block[];
  readonly changes: readonly WouldPlace[];
}

/** An answer with its reasons, one entry for each candidate. */
export interface ExplainedMatching extends Matching {
  readonly placed: readonly PlacedBecause[];
  readonly blocked: readonly UnplacedBecause[];
}

/** Called with the first answer and every better one; usable as it is when the calculation ends early. */
export type OnAnswer = (matching: Matching) => void;

/** A finished answer: completed, and never below what was known before. */
const finisher = (prepared: Prepared, onAnswer: OnAnswer) => {
  const shares = sharesOf(prepared);
  let best: Arrangement | undefined;
  let last: { readonly chosen: Arrangement; readonly matching: Matching } | undefined;
  const finished = (chosen: Arrangement, bound: number, proven: boolean): Matching => {
    // The solver speaks many times of one choice, and completing it takes longer than a word.
    if (last?.chosen === chosen) return { ...last.matching, bound: Math.max(bound, last.matching.value), proven };
    const whole = complete(prepared, chosen);
    if (best === undefined || valueOf(whole, shares) > valueOf(best, shares)) best = whole;
    // Between the first days of the windows there may be room for more than the bound knows.
    return toMatching(prepared, best, Math.max(bound, valueOf(best, shares)), proven);
  };
  return (chosen: Arrangement, bound: number, proven: boolean): Matching => {
    const matching = finished(chosen, bound, proven);
    const before = last?.matching;
    last = { chosen, matching };
    const isNews = before?.stays !== matching.stays || before.bound !== matching.bound || before.proven !== proven;
    if (isNews) onAnswer(matching);
    return matching;
  };
};

/** The quick answer alone. */
export const matchGreedily = (problem: MatchingProblem): Matching => {
  const prepared = prepare(problem);
  return finisher(prepared, () => undefined)(greedy(prepared), simpleBound(prepared), false);
};

/**
 * The best answer that can be had; `loadSolver` answers undefined where there is no WebAssembly. Proven is the choice
 * among stays that begin on the first possible day of a window; whoever fits between them comes on top.
 */
export const match = async (
  problem: MatchingProblem,
  loadSolver: () => Promise<Highs | undefined>,
  onAnswer: OnAnswer = () => undefined,
): Promise<Matching> => {
  const prepared = prepare(problem);
  const finish = finisher(prepared, onAnswer);
  const first = greedy(prepared);
  const simple = simpleBound(prepared);
  const quick = finish(first, simple, false);
  const solver = await loadSolver();
  if (!solver) return quick;
  const found = optimise(solver, prepared, first, ({ chosen, bound }) => {
    finish(chosen, Math.min(bound, simple), false);
  });
  return finish(found.chosen, Math.min(found.bound, simple), found.proven);
};

/** Reasons for everybody; `onProgress` hears how far it is, 0 to 1. */
export const explain = (
  problem: MatchingProblem,
  matching: Matching,
  onProgress: (done: number) => void = () => undefined,
): ExplainedMatching => {
  const prepared = prepare(problem);
  const after = afterStays(prepared, matching.stays);
  const placed = matching.stays.flatMap((stay) => explainPlaced(after, stay) ?? []);
  const waiting = prepared.candidates.filter(({ id }) => matching.unplaced.includes(id));
  const blocked = waiting.map((candidate, at) => {
    onProgress(at / waiting.length);
    return { candidate: candidate.id, blocks: blocksOf(after, candidate), changes: changesFor(after, candidate) };
  });
  return { ...matching, placed, blocked };
};
