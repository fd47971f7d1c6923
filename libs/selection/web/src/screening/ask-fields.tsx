import { useState } from 'react';
import type { Dossier } from '@vrijhaven/applications/client';
import { formOf, labelOf, MOST_ASKED, openStages, withAddedTexts } from '@vrijhaven/applications/model';
import { useQuestionTexts } from '@vrijhaven/applications/web';
import { Button, IconButton, TextArea, useLanguage, useMessages } from '@vrijhaven/ui';
import type { JudgingState } from './use-judging';
import { screeningWords } from './words';

interface Props {
  readonly dossier: Dossier;
  readonly judging: JudgingState;
}

/** What goes to the applicant: questions of the form by themselves, and words of one's own. */
export const AskFields = ({ dossier, judging }: Props) => {
  const t = useMessages(screeningWords);
  const language = useLanguage();
  const { form: call } = dossier.call;
  const texts = withAddedTexts(useQuestionTexts(), call, language);
  const [open, setOpen] = useState(false);
  const { questions, text } = judging.asking;
  if (!open && !judging.isAsked && judging.rows.every(({ verdict }) => verdict !== 'ask')) {
    return (
      <div>
        <Button small kind="quiet" icon="plus" onClick={() => setOpen(true)}>
          {t('ask.add')}
        </Button>
      </div>
    );
  }
  // What hangs on another answer may not be asked of this person at all.
  const others = formOf(call)
    .topics.filter(({ stage }) => openStages('incomplete').includes(stage))
    .flatMap(({ steps }) => steps.flatMap((step) => step.questions))
    .filter(({ key, when }) => !when && !questions.includes(key));
  return (
    <section className="vh-ask vh-stack-tight">
      <h3>{t('ask.title')}</h3>
      <p className="vh-muted vh-small">{t('ask.what')}</p>
      <ul className="vh-asked">
        {questions.map((key) => (
          <li key={key}>
            <span>{labelOf(texts, key)}</span>
            <IconButton
              icon="close"
              label={t('ask.drop', { question: labelOf(texts, key) })}
              onClick={() => judging.drop(key)}
            />
          </li>
        ))}
      </ul>
      {questions.length < MOST_ASKED && (
        <label className="vh-field">
          <span className="vh-label">{t('ask.more')}</span>
          <span className="vh-select">
            <select value="" onChange={(event) => judging.ask(event.target.value)}>
              <option value="" disabled>
                {t('ask.choose')}
              </option>
              {others.map(({ key }) => (
                <option key={key} value={key}>
                  {labelOf(texts, key)}
                </option>
              ))}
            </select>
          </span>
        </label>
      )}
      <TextArea
        label={t('ask.text')}
        hint={t('ask.text.hint')}
        value={text}
        onChange={judging.setText}
        dir="auto"
        rows={3}
        maxLength={2000}
      />
    </section>
  );
};
