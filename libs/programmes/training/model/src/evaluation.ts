/** What participants are asked when a course is over, each from 1 to 5 or left out. */
export const EVALUATED = ['usefulAtHome', 'feltSafe', 'heard', 'level', 'organisation'] as const;
export type Evaluated = (typeof EVALUATED)[number];

/** An entry of the log `course`; course managers read it, trainers do not. */
export interface Evaluation {
  readonly ratings: Readonly<Partial<Record<Evaluated, number>>>;
  readonly text: string;
}

export interface EvaluationMean {
  readonly answered: number;
  /** To one decimal. */
  readonly mean: number;
}

/** Below so many answers a mean is not shown: it would say what one person thought. */
export const FEWEST_ANSWERS = 3;

/** The means of those questions that enough people answered. */
export const meansOf = (evaluations: readonly Evaluation[]): Readonly<Partial<Record<Evaluated, EvaluationMean>>> =>
  Object.fromEntries(
    EVALUATED.flatMap((each) => {
      const marks = evaluations.flatMap(({ ratings }) => ratings[each] ?? []);
      if (marks.length < FEWEST_ANSWERS) return [];
      const mean = Math.round((marks.reduce((sum, mark) => sum + mark, 0) / marks.length) * 10) / 10;
      return [[each, { answered: marks.length, mean }]];
    }),
  );
