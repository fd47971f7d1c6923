import { labelOf, questionOf, QUESTIONS, type CompartmentContent } from '@vrijhaven/applications/model';
import { DescriptionList, useLanguage, useMessages } from '@vrijhaven/ui';
import { applicationsWords } from '../words';
import { answerText } from './answer-text';
import { useCallWords } from './use-call-words';

const rank = new Map(QUESTIONS.map((question, index) => [question.key, index]));

/** The answers of one compartment under the questions as the defender read them. */
export const Answers = ({ content }: { content: CompartmentContent }) => {
  const t = useMessages(applicationsWords);
  const texts = useCallWords(content);
  const language = useLanguage();
  const answers = Object.entries(content.answers).sort(
    ([left], [right]) => (rank.get(left) ?? Infinity) - (rank.get(right) ?? Infinity),
  );
  if (answers.length === 0) return <p className="vh-muted">{t('dossier.nothing')}</p>;
  const long = answers.some(([key]) => questionOf(key)?.kind === 'longText');
  return (
    <DescriptionList
      stacked={long}
      items={answers.map(([key, answer]) => ({
        key,
        term: labelOf(texts, key),
        value: answerText(key, answer, texts, language),
        long: questionOf(key)?.kind === 'longText',
      }))}
    />
  );
};
