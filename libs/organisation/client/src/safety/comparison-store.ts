/** What a member heard when they and a colleague read their safety number to each other. */
export type ComparisonAnswer = 'match' | 'differ';

/** Public facts only: who compared with whom, which number, and what came of it. */
export interface Comparison {
  /** The member at this desk. */
  readonly self: string;
  readonly member: string;
  readonly number: string;
  readonly answer: ComparisonAnswer;
}

/** Where a device keeps its comparisons, per organisation. Holds nothing secret. */
export interface ComparisonStore {
  read(organisation: string): readonly Comparison[];
  write(organisation: string, comparisons: readonly Comparison[]): void;
}

/** Remembers as long as the page lives. */
export const memoryComparisonStore = (): ComparisonStore => {
  const kept = new Map<string, readonly Comparison[]>();
  return {
    read: (organisation) => kept.get(organisation) ?? [],
    write: (organisation, comparisons) => void kept.set(organisation, comparisons),
  };
};
