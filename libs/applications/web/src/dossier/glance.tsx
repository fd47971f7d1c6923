import type { CompartmentView, Summary } from '@vrijhaven/applications/client';
import type { Answer } from '@vrijhaven/applications/model';
import { Card, Notice, useLanguage, useMessages } from '@vrijhaven/ui';
import { useQuestionTexts } from '../use-question-texts';
import { applicationsWords } from '../words';
import { answerText } from './answer-text';

/** The handful of facts that every reader of the file starts with. */
export const Glance = ({ view }: { view: CompartmentView<Summary> }) => {
  const t = useMessages(applicationsWords);
  const texts = useQuestionTexts();
  const language = useLanguage();
  if (view.status === 'tampered') {
    return (
      <Notice tone="danger" title={t('dossier.tampered')}>
        {t('dossier.tampered.what')}
      </Notice>
    );
  }
  if (view.status !== 'open') return null;
  const { country, whereNow, fields, urgency, english, languages, available } = view.content;
  const facts: readonly (readonly [Parameters<typeof t>[0], string, Answer | null])[] = [
    ['glance.country', 'country', country],
    ['glance.whereNow', 'whereNow', whereNow],
    ['glance.urgency', 'threatUrgency', urgency],
    ['glance.fields', 'fields', fields],
    ['glance.english', 'english', english],
    ['glance.languages', 'languages', languages],
    ['glance.available', 'available', available],
  ];
  const said = facts.flatMap(([label, key, answer]) => {
    const text = answer === null ? '' : answerText(key, answer, texts, language);
    return text === '' ? [] : [{ label, text }];
  });
  return (
    <Card title={t('glance.title')}>
      <dl className="vh-glance">
        {said.map(({ label, text }) => (
          <div key={label}>
            <dt>{t(label)}</dt>
            <dd dir="auto">{text}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
};
