import type { Answer, Answers } from '@vrijhaven/applications/model';
import { isAnswered, isPeriod, labelOf, optionText, spanOf } from '@vrijhaven/applications/model';
import { countryName, languageName } from '@vrijhaven/applications/web';
import type { Language } from '@vrijhaven/domain';
import { COURSE_QUESTIONS, courseQuestionOf, type CourseTexts } from '@vrijhaven/training/model';
import { DescriptionList, formatPeriod, joinList, useLanguage, useMessages } from '@vrijhaven/ui';
import { useCourseTexts } from '../use-course-texts';
import { peopleWords } from './words';

/** An answer of the course's form as its reader sees it. */
export const courseAnswerText = (key: string, answer: Answer, texts: CourseTexts, language: Language): string => {
  const question = courseQuestionOf(key);
  if (isPeriod(answer)) return formatPeriod(spanOf(answer), language);
  const said = (code: string): string => {
    switch (question?.kind) {
      case 'choice':
      case 'choices':
      case 'yesNoUnsure':
        return optionText(texts, question, code);
      case 'country':
      case 'countries':
        return countryName(code, language);
      case 'languages':
        return languageName(code, language);
      default:
        return code;
    }
  };
  return joinList((typeof answer === 'string' ? [answer] : answer).map(said), language);
};

/** What somebody answered, in the order in which they were asked. */
export const CourseAnswers = ({ answers }: { answers: Answers }) => {
  const t = useMessages(peopleWords);
  const language = useLanguage();
  const texts = useCourseTexts();
  const items = COURSE_QUESTIONS.flatMap(({ key, kind }) => {
    const answer = answers[key];
    return answer === undefined || !isAnswered(answer)
      ? []
      : [
          {
            key,
            term: labelOf(texts, key),
            value: courseAnswerText(key, answer, texts, language),
            long: kind === 'longText',
          },
        ];
  });
  if (items.length === 0) return <p className="vh-muted">{t('file.answers.none')}</p>;
  return <DescriptionList stacked items={items} />;
};
