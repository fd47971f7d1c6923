import { optionText, questionOf } from '@vrijhaven/applications/model';
import { countryName, languageName, useQuestionTexts } from '@vrijhaven/applications/web';
import type { BalanceAspect, BalanceFacts } from '@vrijhaven/selection/model';
import { BALANCE_ASPECTS, balanceOf } from '@vrijhaven/selection/model';
import { Card, useLanguage, useMessages } from '@vrijhaven/ui';
import { scoringWords } from './words';

const QUESTIONS: Readonly<Partial<Record<BalanceAspect, string>>> = { field: 'fields', urgency: 'threatUrgency' };

/** How a cohort would look, as bars beside the table. It is no score and stands in no order of the table. */
export const BalanceCard = ({ cohort }: { cohort: readonly BalanceFacts[] }) => {
  const t = useMessages(scoringWords);
  const language = useLanguage();
  const texts = useQuestionTexts();
  const inWords = (aspect: BalanceAspect, value: string): string => {
    if (value === '') return t('meeting.balance.untold');
    if (aspect === 'region') return countryName(value, language);
    if (aspect === 'language') return languageName(value, language);
    const question = questionOf(QUESTIONS[aspect] ?? aspect);
    return question ? optionText(texts, question, value) : value;
  };
  const told = BALANCE_ASPECTS.filter((aspect) => cohort.some((facts) => (facts[aspect] ?? []).length > 0));
  return (
    <Card title={t('meeting.balance')}>
      <p className="vh-muted vh-small">{t('meeting.balance.what')}</p>
      {cohort.length === 0 && <p>{t('meeting.balance.empty')}</p>}
      {told.map((aspect) => (
        <section key={aspect} className="vh-stack-tight">
          <h3>{t(`meeting.balance.${aspect}`)}</h3>
          <ul className="vh-shares">
            {balanceOf(cohort, aspect).map(({ value, count }) => (
              <li key={value} className="vh-share">
                <span>{inWords(aspect, value)}</span>
                <span className="vh-share-bar" aria-hidden="true">
                  <span style={{ inlineSize: `${String((count / cohort.length) * 100)}%` }} />
                </span>
                <span className="vh-mono">{count}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Card>
  );
};
