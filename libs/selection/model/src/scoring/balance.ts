/** What a cohort is looked at for, beside the table and never in it. */
export const BALANCE_ASPECTS = ['region', 'field', 'gender', 'language', 'urgency'] as const;
export type BalanceAspect = (typeof BALANCE_ASPECTS)[number];

/** Of one candidate; `undefined` where it was not told. Several values count once each. */
export type BalanceFacts = Readonly<Partial<Record<BalanceAspect, readonly string[]>>>;

export interface BalanceShare {
  readonly value: string;
  readonly count: number;
}

/** How many of these candidates have which value, most first; who told nothing is counted under an empty word. */
export const balanceOf = (candidates: readonly BalanceFacts[], aspect: BalanceAspect): readonly BalanceShare[] => {
  const counts = new Map<string, number>();
  for (const facts of candidates) {
    const told = [...new Set(facts[aspect] ?? [])];
    for (const value of told.length === 0 ? [''] : told) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((left, right) => right.count - left.count || left.value.localeCompare(right.value));
};
