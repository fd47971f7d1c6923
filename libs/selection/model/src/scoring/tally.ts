import type { AbstainReason, PlacedScore } from './assessment';
import { QUORUM } from './assessment';
import type { Marks } from './criteria';
import { criteriaOf, weigh } from './criteria';

interface Judged {
  readonly author: string;
  readonly note: string;
  /** They wrote again when others' entries were open to them. */
  readonly changedAfterSeeing: boolean;
}
export type Judgement =
  | (Judged & { readonly kind: 'score'; readonly marks: Marks; readonly mean: number })
  | (Judged & { readonly kind: 'abstention'; readonly reason: AbstainReason });

/** What a selection meeting sees of one application. */
export interface Tally {
  readonly judgements: readonly Judgement[];
  /** Of everybody who scored, each counting once; null while nobody has. */
  readonly mean: number | null;
  /** Between the highest and the lowest of them. */
  readonly spread: number | null;
  readonly scored: number;
  readonly abstained: number;
  readonly changed: number;
  /** Whether the table may be decided upon. */
  readonly enough: boolean;
}

// From somebody's first entry on they could read the others'. An entry of anybody else before their last one is then
// something that they may have seen. The log proves the order; nobody has to confess.
const changedAfterSeeing = (entries: readonly PlacedScore[], last: PlacedScore): boolean => {
  const own = entries.filter(({ author }) => author === last.author);
  return own.length > 1 && entries.some(({ author, number }) => author !== last.author && number < last.number);
};

const judge = (entries: readonly PlacedScore[], last: PlacedScore): Judgement | undefined => {
  const { author, content } = last;
  const judged = { author, note: content.note, changedAfterSeeing: changedAfterSeeing(entries, last) };
  if (content.kind === 'abstention') return { ...judged, kind: 'abstention', reason: content.reason };
  const criteria = criteriaOf(content.criteria);
  return criteria && { ...judged, kind: 'score', marks: content.marks, mean: weigh(content.marks, criteria) };
};

/** Counts a log: the last entry of each author, but for those who stood back. */
export const tally = (entries: readonly PlacedScore[], recused: readonly string[] = []): Tally => {
  const counting = entries.filter(({ author }) => !recused.includes(author));
  const ordered = [...counting].sort((left, right) => left.number - right.number);
  const last = new Map(ordered.map((entry) => [entry.author, entry]));
  const judgements = [...last.values()].flatMap((entry) => judge(ordered, entry) ?? []);
  const means = judgements.flatMap((each) => (each.kind === 'score' ? [each.mean] : []));
  return {
    judgements,
    mean: means.length === 0 ? null : means.reduce((sum, each) => sum + each, 0) / means.length,
    spread: means.length === 0 ? null : Math.max(...means) - Math.min(...means),
    scored: means.length,
    abstained: judgements.length - means.length,
    changed: judgements.filter((each) => each.changedAfterSeeing).length,
    enough: means.length >= QUORUM,
  };
};

/** Places of equal means are equal: 1, 2, 2, 4; who has no mean has no place. */
export const ranks = (means: readonly (number | null)[]): readonly (number | null)[] =>
  means.map((mean) =>
    mean === null ? null : 1 + means.filter((other) => other !== null && other > mean + 1e-9).length,
  );
