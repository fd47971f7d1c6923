import type { Candidate, NeedToServe } from './problem';
import type { Barrier } from './barriers';
import { barriersOf } from './barriers';

/** One thing that could be otherwise. Nothing that a defender wants to avoid, and no bad end, is ever offered for change. */
export type Change =
  | { readonly kind: 'onePairLess'; readonly pairs: number }
  | { readonly kind: 'becomesActive' }
  | { readonly kind: 'askAgain' }
  | { readonly kind: 'interpreter'; readonly language: string };

const changeFor = (barrier: Barrier, need: NeedToServe): Change | undefined => {
  switch (barrier.kind) {
    case 'full':
      return { kind: 'onePairLess', pairs: barrier.pairs };
    case 'inactive':
      return { kind: 'becomesActive' };
    case 'askedBefore':
      return { kind: 'askAgain' };
    case 'noLanguage':
      return need.languages[0] === undefined ? undefined : { kind: 'interpreter', language: need.languages[0] };
    case 'avoided':
    case 'avoidedGroup':
    case 'endedBefore':
    case 'mandateOver':
      return undefined;
  }
};

/** Need and professional with one thing changed. */
export const changed = (
  need: NeedToServe,
  candidate: Candidate,
  change: Change,
): { readonly need: NeedToServe; readonly candidate: Candidate } => {
  switch (change.kind) {
    case 'onePairLess':
      return { need, candidate: { ...candidate, pairs: candidate.maxPairs - 1 } };
    case 'becomesActive':
      return { need, candidate: { ...candidate, active: true } };
    case 'askAgain':
      return { need: { ...need, asked: need.asked.filter((id) => id !== candidate.id) }, candidate };
    case 'interpreter':
      return { need, candidate: { ...candidate, languages: [...candidate.languages, change.language] } };
  }
};

/** The one change after which this professional could be asked; undefined where there is none. */
export const enoughFor = (need: NeedToServe, candidate: Candidate): Change | undefined => {
  for (const barrier of barriersOf(need, candidate)) {
    const change = changeFor(barrier, need);
    if (change === undefined) continue;
    const after = changed(need, candidate, change);
    if (barriersOf(after.need, after.candidate).length === 0) return change;
  }
  return undefined;
};
