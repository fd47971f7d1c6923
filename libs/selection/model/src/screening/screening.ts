import type { ApplicationState, Condition, ReasonCode } from '@vrijhaven/applications/model';

/** What somebody of the office says of one hard condition; `ask`: the applicant has to say more. */
export const VERDICTS = ['met', 'notMet', 'unclear', 'ask'] as const;
export type Verdict = (typeof VERDICTS)[number];

export const SCREENING_OUTCOMES = [
  'eligible',
  'ineligible',
  'incomplete',
] as const satisfies readonly ApplicationState[];
export type ScreeningOutcome = (typeof SCREENING_OUTCOMES)[number];

/** All that the server is told of why: the same for everybody with this outcome. */
export const OUTCOME_REASONS: Readonly<Record<ScreeningOutcome, ReasonCode>> = {
  eligible: 'conditionsMet',
  ineligible: 'conditionNotMet',
  incomplete: 'informationMissing',
};

/** A condition while it is judged: nothing is chosen before somebody chooses. */
export interface Judging {
  readonly condition: Condition;
  readonly verdict: Verdict | null;
  readonly note: string;
}

export interface Judged extends Judging {
  readonly verdict: Verdict;
}

const isJudged = (row: Judging): row is Judged => row.verdict !== null;

/** What stands in the way of an outcome, in the order in which one would look for it. */
export type Obstacle = 'unjudged' | 'notMet' | 'asked' | 'unclearWithoutNote' | 'nothingNotMet' | 'nothingAsked';

/**
 * Why an outcome does not follow from the verdicts; undefined where it does. Fit is who meets every condition or leaves
 * one unclear for a reason that was written down; unfit is who fails one at least; asked is who was asked something.
 */
export const obstacleTo = (
  outcome: ScreeningOutcome,
  rows: readonly Judging[],
  isAsked: boolean,
): Obstacle | undefined => {
  const has = (verdict: Verdict): boolean => rows.some((row) => row.verdict === verdict);
  if (outcome === 'incomplete') return isAsked ? undefined : 'nothingAsked';
  if (!rows.every(isJudged)) return 'unjudged';
  if (outcome === 'ineligible') return has('notMet') ? undefined : 'nothingNotMet';
  if (has('notMet')) return 'notMet';
  if (has('ask')) return 'asked';
  return rows.some(({ verdict, note }) => verdict === 'unclear' && note.trim() === '')
    ? 'unclearWithoutNote'
    : undefined;
};

/** The outcomes that follow from the verdicts. */
export const openOutcomes = (rows: readonly Judging[], isAsked: boolean): readonly ScreeningOutcome[] =>
  SCREENING_OUTCOMES.filter((outcome) => obstacleTo(outcome, rows, isAsked) === undefined);

/** Whether a state says what a screening came to. */
export const isScreened = (state: ApplicationState): state is ScreeningOutcome =>
  (SCREENING_OUTCOMES as readonly ApplicationState[]).includes(state);
