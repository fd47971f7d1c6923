import { optionsOf, QUESTIONS, type Answer, type Answers, type Question } from '@vrijhaven/applications/model';

const answerTo = (question: Question, mark: string): Answer => {
  const [first = ''] = optionsOf(question);
  switch (question.kind) {
    case 'text':
    case 'longText':
      return `${mark} ${question.key}`;
    case 'choice':
    case 'yesNoUnsure':
      // A question that hangs on another one is asked only after some answers: choose one that asks it.
      return QUESTIONS.find(({ when }) => when?.key === question.key)?.when?.is[0] ?? first;
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

/** Every question answered; every text carries the mark. */
export const fullAnswers = (mark: string): Answers =>
  Object.fromEntries(QUESTIONS.map((question) => [question.key, answerTo(question, mark)]));
