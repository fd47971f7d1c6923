/** What a commissioner weighs, in the order of the form. Cohort balance is none of it: that is decided on the shortlist. */
export const CRITERIA = [
  'urgency',
  'workLink',
  'benefit',
  'community',
  'feasibleReturn',
  'confidence',
  'alternatives',
] as const;
export type Criterion = (typeof CRITERIA)[number];

/** 0 to 5; every step has its words in the form. */
export const MARKS = [0, 1, 2, 3, 4, 5] as const;
export type Mark = (typeof MARKS)[number];

/** One mark for each criterion. */
export type Marks = Readonly<Record<Criterion, Mark>>;

export interface CriteriaVersion {
  readonly version: number;
  /** Calls that open on this day or later are scored by it. */
  readonly from: string;
  readonly weights: Readonly<Record<Criterion, number>>;
}

/** Weights as they were decided, newest last. One that has been scored by is never edited. */
export const CRITERIA_VERSIONS: readonly [CriteriaVersion, ...CriteriaVersion[]] = [
  {
    version: 1,
    from: '2000-01-01',
    weights: {
      urgency: 4,
      workLink: 3,
      benefit: 3,
      community: 2,
      feasibleReturn: 2,
      confidence: 2,
      alternatives: 2,
    },
  },
];

/** The criteria by which a call that opened on this day is scored. */
export const criteriaFor = (
  opensOn: string,
  versions: readonly [CriteriaVersion, ...CriteriaVersion[]] = CRITERIA_VERSIONS,
): CriteriaVersion => [...versions].reverse().find(({ from }) => from <= opensOn) ?? versions[0];

/** The criteria of a version that a sealed score names; undefined for one that this client does not know. */
export const criteriaOf = (version: number): CriteriaVersion | undefined =>
  CRITERIA_VERSIONS.find((each) => each.version === version);

/** The weighted mean of one person's marks, 0 to 5. */
export const weigh = (marks: Marks, { weights }: Pick<CriteriaVersion, 'weights'>): number => {
  const total = CRITERIA.reduce((sum, each) => sum + weights[each], 0);
  return CRITERIA.reduce((sum, each) => sum + weights[each] * marks[each], 0) / total;
};
