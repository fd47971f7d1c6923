import { askedQuestions, isAnswered, labelOf } from '@vrijhaven/applications/model';
import { useState } from 'preact/hooks';
import { partOfStep } from '../attachment/attached';
import { AttachFiles } from '../attachment/lazy';
import { askedIn } from '../flow/intake-state';
import type { Page as PagePlace } from '../flow/page';
import { stepAfter, topicOf } from '../flow/progress';
import { QuestionField } from '../question/question-field';
import { stepErrors } from '../question/step-errors';
import type { StepError } from '../question/step-errors';
import { useIntake } from '../session/intake-context';
import { Button } from '../ui/button';
import { EmergencyLine } from '../ui/emergency-line';
import { ErrorSummary } from '../ui/error-summary';
import { Notice } from '../ui/notice';
import { Page } from '../ui/page';
import { SaveAndLeave } from '../ui/save-and-leave';

type StepPlace = Extract<PagePlace, { name: 'step' }>;

/** Answers that call for a word of advice at once. */
const Advice = ({ step }: { step: string }) => {
  const { state, t } = useIntake();
  if (step === 'threatUrgency' && state.answers['threatUrgency'] === 'now') return <EmergencyLine />;
  const { sharedDevice } = state.answers;
  if (step === 'sharedDevice' && (sharedDevice === 'yes' || sharedDevice === 'unsure')) {
    return (
      <Notice kind="warn" title={t('advice.shared.title')}>
        <p>{t('advice.shared.text')}</p>
      </Notice>
    );
  }
  return null;
};

/** One question, or a few that belong together. Nothing has to be answered. */
export const StepPage = ({ topic: topicKey, step: stepKey, from, only: alone }: StepPlace) => {
  const { state, t, dispatch, go } = useIntake();
  const [errors, setErrors] = useState<readonly StepError[]>([]);
  const topic = topicOf(topicKey, askedIn(state));
  const step = topic.steps.find((each) => each.key === stepKey);
  if (!step || !state.texts) return null;
  const { questions: words } = state.texts;
  const asked = askedQuestions(step, state.answers);
  const [only, second] = asked;
  const titleId = 'page-title';
  const single = only && !second ? only : undefined;
  const part = partOfStep(step.key);
  const empty = !asked.some((question) => isAnswered(state.answers[question.key]));

  const pass = (): void => {
    const found = stepErrors(step, state.answers, words);
    setErrors(found);
    if (found.length > 0) return;
    dispatch({ type: 'passed', step: step.key });
    const next = alone ? undefined : stepAfter(topic, step.key, state.answers);
    go(next ? { name: 'step', topic: topic.key, step: next.key, from, only: false } : { name: from });
  };
  const errorText = (error: StepError): string => t(`error.${error.fault}`, { label: error.label });

  return (
    <Page
      title={single ? labelOf(words, single.key) : (words[`step.${step.key}`] ?? '')}
      titleId={titleId}
      caption={words[`topic.${topic.key}`] ?? ''}
    >
      <ErrorSummary errors={errors.map((error) => ({ field: `q-${error.key}`, text: errorText(error) }))} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          pass();
        }}
      >
        {asked.map((question) => {
          const error = errors.find(({ key }) => key === question.key);
          return (
            <QuestionField
              key={question.key}
              question={question}
              answer={state.answers[question.key]}
              labelledBy={single ? titleId : undefined}
              error={error && errorText(error)}
              onAnswer={(answer) => {
                dispatch({ type: 'answered', key: question.key, answer });
              }}
            />
          );
        })}
        <Advice step={step.key} />
        {part && state.receipt === 'kept' && <AttachFiles part={part} />}
        {part && state.receipt !== 'kept' && <p class="hint">{t('files.receiptFirst', { button: t('save.leave') })}</p>}
        <div class="actions">
          <Button submit>{t('continue')}</Button>
          {empty && (
            <Button kind="secondary" onClick={pass}>
              {t('skip')}
            </Button>
          )}
        </div>
      </form>
      {!state.file && <SaveAndLeave />}
    </Page>
  );
};
