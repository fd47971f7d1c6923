import { formatDay, useLanguage, useMessages } from '@vrijhaven/ui';
import { recoveryWords } from './words';

/** What is printed: the words, a request to the finder, and neither name nor address of what they open. */
export const WordsCard = ({ words, day }: { words: readonly string[]; day: string }) => {
  const t = useMessages(recoveryWords);
  const language = useLanguage();
  return (
    <section className="vh-words-card" aria-label={t('card.title')}>
      <h3 className="vh-only-print">{t('card.title')}</h3>
      <ol className="vh-words" dir="ltr" lang="en">
        {words.map((word, index) => (
          <li key={index}>{word}</li>
        ))}
      </ol>
      <p className="vh-only-print">{t('card.paper.1')}</p>
      <p className="vh-only-print">{t('card.paper.2', { day: formatDay(day, language) })}</p>
    </section>
  );
};
