import {
  openStages,
  optionsOf,
  QUESTIONS,
  TOPICS,
  type Answer,
  type Answers,
  type ApplicationState,
  type FormQuestion,
} from '@vrijhaven/applications/model';
import { COURSE_QUESTIONS } from '@vrijhaven/training/model';

const answerTo = (question: FormQuestion, mark: string, form: readonly FormQuestion[]): Answer => {
  const [first = ''] = optionsOf(question);
  switch (question.kind) {
    case 'text':
    case 'longText':
      return `${mark} ${question.key}`;
    case 'choice':
    case 'yesNoUnsure':
      // A question that hangs on another one is asked only after some answers: choose one that asks it.
      return form.find(({ when }) => when?.key === question.key)?.when?.is[0] ?? first;
    case 'choices':
      return [first];
    case 'country':
      return 'ZZ';
    case 'countries':
      return ['ZZ'];
    case 'languages':
      return ['zxx'];
    case 'date':
      return '1999-12-31';
    case 'period':
      return { from: '2027-04-01', until: '2027-06-30' };
  }
};

/** Every question that is asked in a state of the application answered; every text carries the mark. */
export const fullAnswers = (mark: string, state: ApplicationState | null): Answers => {
  const stages = openStages(state);
  const asked = TOPICS.filter(({ stage }) => stages.includes(stage)).flatMap(({ steps }) => steps);
  return Object.fromEntries(
    asked.flatMap(({ questions }) => questions.map((question) => [question.key, answerTo(question, mark, QUESTIONS)])),
  );
};

/** The same of a course; its parts keep what they ask. */
export const fullCourseAnswers = (mark: string): Answers =>
  Object.fromEntries(COURSE_QUESTIONS.map((question) => [question.key, answerTo(question, mark, COURSE_QUESTIONS)]));
