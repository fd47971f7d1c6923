import type { ConditionCode } from '@vrijhaven/applications/model';
import { USUAL_CONDITIONS } from '@vrijhaven/applications/model';
import { APPLICANT_COMPARTMENTS, mayRead } from '@vrijhaven/domain';
import type { Judging, Screening, ScreeningOutcome, Verdict } from '@vrijhaven/selection/model';
import { expectKind } from './expect-done';
import type { Play } from './play-defender';

interface Judgement {
  readonly verdict: Verdict;
  readonly note: string;
}

/** What differs from a clear yes. */
const OPEN: Readonly<Record<ScreeningOutcome, Readonly<Partial<Record<ConditionCode, Judgement>>>>> = {
  eligible: { publicSpeaking: { verdict: 'unclear', note: 'Would rather decide when it is known who listens.' } },
  ineligible: {
    becauseOfWork: { verdict: 'notMet', note: 'A quarrel about a house; nothing about the work for others.' },
  },
  incomplete: { startDate: { verdict: 'ask', note: '' }, passport: { verdict: 'ask', note: '' } },
};

const rowsFor = (outcome: ScreeningOutcome): readonly Judging[] =>
  USUAL_CONDITIONS.map((condition) => ({
    condition,
    ...(OPEN[outcome][condition.code] ?? { verdict: 'met', note: '' }),
  }));

const ASK = {
  questions: ['available', 'passport'],
  text: 'We miss two things before we can go on. Take the time that you need.',
};

/** What an intake officer has before them of an application that was just sent: the first word of each part. */
const FIRST_OF_EACH: Screening['seen'] = Object.fromEntries(
  APPLICANT_COMPARTMENTS.filter((each) => mayRead('intakeOfficer', each)).map((each) => [each, 1]),
);

/** Judges condition by condition, as the page does, and moves the case with it; without drawing the file before. */
export const screen = async (
  { stage, record, defender }: Play,
  { to: outcome, version }: { readonly to: ScreeningOutcome; readonly version: number },
): Promise<void> => {
  const request = { application: record, version, outcome, seen: FIRST_OF_EACH, rows: rowsFor(outcome) };
  const asked = outcome === 'incomplete' ? { ...request, ask: ASK } : request;
  expectKind(await stage.desks.intakeOfficer.screenings.screen(asked), 'done', `screening ${defender.alias}`);
};
