import type { Day } from '@vrijhaven/domain';
import type { Answers } from '@vrijhaven/applications/model';
import { isAnswered, isPeriod } from '@vrijhaven/applications/model';

/** What a course is given for. The first four can be read off the answers; the others a person judges. */
export const CRITERIA = ['language', 'dates', 'travel', 'told', 'work', 'use', 'passOn', 'balance'] as const;
export type Criterion = (typeof CRITERIA)[number];
/** Of which no answer says anything by itself. */
export const JUDGED_BY_HAND: readonly Criterion[] = ['work', 'use', 'passOn', 'balance'];
export const VERDICTS = ['met', 'notMet', 'unclear'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What of the edition criteria are held against. */
export interface Course {
  readonly languages: readonly string[];
  readonly startsOn: Day;
  readonly endsOn: Day;
}

const language = (answers: Answers, course: Course): Verdict => {
  const spoken = answers['languages'];
  if (!Array.isArray(spoken) || spoken.length === 0) return 'unclear';
  return course.languages.some((each) => spoken.includes(each)) ? 'met' : 'notMet';
};

const dates = ({ available }: Answers, course: Course): Verdict => {
  if (available === undefined || !isPeriod(available) || !available.from || !available.until) return 'unclear';
  return available.from <= course.startsOn && available.until >= course.endsOn ? 'met' : 'notMet';
};

const TRAVEL: Readonly<Record<string, Verdict>> = { valid: 'met', willObtain: 'met', cannot: 'notMet' };
const travel = ({ passport }: Answers): Verdict => TRAVEL[typeof passport === 'string' ? passport : ''] ?? 'unclear';

const told = (answers: Answers): Verdict =>
  isAnswered(answers['whyCourse']) && isAnswered(answers['passOn']) ? 'met' : 'unclear';

/** What the answers say by themselves; of a criterion that a person judges, nothing. */
export const readCriteria = (answers: Answers, course: Course): Readonly<Partial<Record<Criterion, Verdict>>> => ({
  language: language(answers, course),
  dates: dates(answers, course),
  travel: travel(answers),
  told: told(answers),
});
