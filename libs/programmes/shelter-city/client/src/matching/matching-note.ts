/**
 * What a coordinator made of a candidate's own words, so that the calculation can keep to it. Stands in the working
 * notes; the newest one counts, whole.
 */
export interface MatchingNote {
  readonly kind: 'matching';
  /** Slugs of cities. */
  readonly avoidCities: readonly string[];
  readonly avoidCommunities: readonly string[];
  /** Wishes about the place that are needs after all. */
  readonly mustHave: readonly string[];
  /** Cities that may be asked again although they said no. */
  readonly lifted: readonly string[];
  /** Longest and shortest stay in days, where it was agreed. */
  readonly days: number | null;
  readonly shortest: number | null;
}

export const NO_NOTE: MatchingNote = {
  kind: 'matching',
  avoidCities: [],
  avoidCommunities: [],
  mustHave: [],
  lifted: [],
  days: null,
  shortest: null,
};

const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
const count = (value: unknown): number | null =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 && value < 1000 ? value : null;

/** A note as it was written, or undefined when the entry is something else. */
export const readMatchingNote = (content: unknown): MatchingNote | undefined => {
  if (typeof content !== 'object' || content === null) return undefined;
  const found = content as Readonly<Record<string, unknown>>;
  if (found['kind'] !== 'matching') return undefined;
  return {
    kind: 'matching',
    avoidCities: texts(found['avoidCities']),
    avoidCommunities: texts(found['avoidCommunities']),
    mustHave: texts(found['mustHave']),
    lifted: texts(found['lifted']),
    days: count(found['days']),
    shortest: count(found['shortest']),
  };
};
