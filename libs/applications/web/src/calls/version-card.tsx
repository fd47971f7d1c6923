import { ADDED_TOPIC, conditionsOf, conditionText, labelOf } from '@vrijhaven/applications/model';
import type { CallVersion, ConditionTexts } from '@vrijhaven/applications/model';
import { Card, useLanguage, useMessages } from '@vrijhaven/ui';
import { useQuestionTexts } from '../use-question-texts';
import { callsWords } from './words';

/** What one version asks, in the words that people read. */
export const VersionCard = ({ version, texts }: { version: CallVersion; texts: ConditionTexts }) => {
  const t = useMessages(callsWords);
  const language = useLanguage();
  const questions = useQuestionTexts();
  return (
    <Card title={t('version.nr', { number: version.number })}>
      <h3 className="vh-small">{t('conditions')}</h3>
      <ul>
        {conditionsOf(version).map((condition) => (
          <li key={condition.code}>{conditionText(texts, condition)}</li>
        ))}
      </ul>
      {version.leftOut.length > 0 && (
        <>
          <h3 className="vh-small">{t('leftOut')}</h3>
          <ul>
            {version.leftOut.map((key) => (
              <li key={key}>{labelOf(questions, key)}</li>
            ))}
          </ul>
        </>
      )}
      {version.added.length > 0 && (
        <>
          <h3 className="vh-small">{t(ADDED_TOPIC)}</h3>
          <ul>
            {version.added.map(({ key, title }) => (
              <li key={key}>{title[language]}</li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
};
