import type { EndReason } from '@vrijhaven/connect2protect/model';
import type { Candidate, NeedToServe } from './problem';

/** Why a professional cannot be asked for a need, whatever speaks for them. */
export type Barrier =
  | { readonly kind: 'inactive' | 'avoided' | 'askedBefore' | 'mandateOver' | 'noLanguage' }
  | { readonly kind: 'avoidedGroup'; readonly group: string }
  | { readonly kind: 'full'; readonly pairs: number }
  | { readonly kind: 'endedBefore'; readonly reason: EndReason };

/** Ends after which the same two are not brought together again. */
const BAD_ENDS: readonly EndReason[] = ['oneSided', 'safety'];

/** Names of groups are typed by people: case, accents and spaces around them say nothing. */
export const sameGroup = (left: string, right: string): boolean => {
  const bare = (text: string) => text.trim().normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return bare(left) !== '' && bare(left) === bare(right);
};

export const sharedLanguages = (need: NeedToServe, candidate: Candidate): readonly string[] =>
  need.languages.filter((language) => candidate.languages.includes(language)).toSorted();

/** Every hard rule that stands between a need and a professional; none when they could be asked. */
export const barriersOf = (need: NeedToServe, candidate: Candidate): readonly Barrier[] => {
  const group = need.avoid.groups.find((each) => sameGroup(each, candidate.group));
  const ended = need.past.find(
    ({ professional, reason }) => professional === candidate.id && BAD_ENDS.includes(reason),
  );
  return [
    ...(candidate.active ? [] : [{ kind: 'inactive' } as const]),
    ...(need.avoid.professionals.includes(candidate.id) ? [{ kind: 'avoided' } as const] : []),
    ...(group === undefined ? [] : [{ kind: 'avoidedGroup', group } as const]),
    ...(ended ? [{ kind: 'endedBefore', reason: ended.reason } as const] : []),
    ...(need.asked.includes(candidate.id) ? [{ kind: 'askedBefore' } as const] : []),
    ...(candidate.mandate.kind === 'over' ? [{ kind: 'mandateOver' } as const] : []),
    ...(candidate.pairs >= candidate.maxPairs ? [{ kind: 'full', pairs: candidate.pairs } as const] : []),
    ...(sharedLanguages(need, candidate).length === 0 ? [{ kind: 'noLanguage' } as const] : []),
  ];
};
