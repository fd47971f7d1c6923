import type { AnswerView as Answer } from '@vrijhaven/selection/client';
import { LETTER_QUESTIONS, type LetterQuestion, type RefereeWords } from '@vrijhaven/selection/model';
import { DescriptionList, Notice, useMessages, type Description } from '@vrijhaven/ui';
import { enquiryWords } from './words';

const LONG: readonly LetterQuestion[] = ['knows', 'against', 'more'];

const Words = ({ words }: { words: RefereeWords }) => {
  const t = useMessages(enquiryWords);
  const inWords = (question: LetterQuestion): string | undefined => {
    const { since, work, threat, again } = words;
    switch (question) {
      case 'since':
        return since && t(`since.${since}`);
      case 'work':
        return work && t(`confirmed.${work}`);
      case 'threat':
        return threat && t(`confirmed.${threat}`);
      case 'again':
        return again && t(`again.${again}`);
      default:
        return words[question];
    }
  };
  const items = LETTER_QUESTIONS.flatMap((question): Description[] => {
    const value = inWords(question);
    if (value === undefined) return [];
    return [{ key: question, term: t(`q.${question}`), value, long: LONG.includes(question) }];
  });
  if (items.length === 0) return <p className="vh-muted">{t('answer.empty')}</p>;
  return <DescriptionList items={items} stacked />;
};

/** What a referee said, once it passed every check; otherwise that it did not. */
export const AnswerView = ({ answer }: { answer: Answer }) => {
  const t = useMessages(enquiryWords);
  if (answer.status !== 'open')
    return <Notice tone={answer.status === 'tampered' ? 'danger' : 'warn'}>{t(`answer.${answer.status}`)}</Notice>;
  if (answer.content.kind === 'declined') return <p>{t('answer.declined')}</p>;
  return <Words words={answer.content} />;
};
