import type { Answers } from '@vrijhaven/applications/model';
import type { Language } from '@vrijhaven/domain';
import { courseSteps, type CourseStage } from '@vrijhaven/training/model';
import { answerQuestion } from './intake-form';
import type { Intake } from './intake';
import { wordsIn } from './part-words';

/** The words of the course's own form. */
export const courseWords = (language: Language) => wordsIn('libs/programmes/training/model/src/questions', language);

/** Goes through one part of the course's form, page by page, and skips what the answers have nothing for. */
export const fillCourseForm = async (
  { page, press }: Intake,
  language: Language,
  stage: CourseStage,
  answers: Answers,
): Promise<void> => {
  const words = courseWords(language);
  for (const { key, questions } of courseSteps([stage], answers)) {
    await page.getByRole('heading', { level: 1, name: words(`step.${key}`) }).waitFor();
    const given = questions.flatMap((question) => {
      const answer = answers[question.key];
      return answer === undefined ? [] : [{ question, answer }];
    });
    for (const { question, answer } of given) await answerQuestion(page, question, answer);
    await press(given.length > 0 ? 'continue' : 'skip');
  }
};
