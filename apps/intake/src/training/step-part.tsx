import { checkAnswer, isAnswered, labelOf } from '@vrijhaven/applications/model';
import type { Answer } from '@vrijhaven/applications/model';
import { useState } from 'preact/hooks';
import { QuestionField } from '../question/question-field';
import { useIntake } from '../session/intake-context';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { Page } from '../ui/page';
import { SaveAndLeave } from '../ui/save-and-leave';
import { stepAfter, stepsOf } from './stages';
import type { Say } from './training-texts';

const TITLE = 'page-title';

/** One page of the course's form. Nothing has to be answered. */
export const StepPart = ({ at, say }: { at: string; say: Say }) => {
  const { state, t, dispatch, go } = useIntake();
  const [shown, setShown] = useState(false);
  const { entry, texts } = state;
  const step = entry && stepsOf(entry).find(({ key }) => key === at);
  if (!entry || !step || !texts) return <Page title={say('title')}>{null}</Page>;
  const words = texts.questions;
  const [only, second] = step.questions;
  const single = only !== undefined && second === undefined;
  const errors = step.questions.flatMap((question) => {
    const answer = entry.answers[question.key];
    const fault = answer !== undefined && isAnswered(answer) ? checkAnswer(question, answer) : undefined;
    const text = fault && t(`error.${fault}`, { label: labelOf(words, question.key) });
    return text === undefined ? [] : [{ key: question.key, text }];
  });
  const faults = shown ? errors : [];
  const answer = (key: string, given: Answer): void => {
    dispatch({ type: 'entryChanged', entry: { ...entry, answers: { ...entry.answers, [key]: given } } });
  };
  const empty = !step.questions.some(({ key }) => isAnswered(entry.answers[key]));
  const pass = (): void => {
    setShown(true);
    if (errors.length > 0) return;
    const next = stepAfter(entry, at);
    go({ name: 'training', at: next === undefined ? 'check' : `step:${next}` });
  };
  return (
    <Page title={words[`step.${at}`] ?? ''} caption={entry.title} titleId={TITLE}>
      <ErrorSummary errors={faults.map(({ key, text }) => ({ field: `q-${key}`, text }))} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          pass();
        }}
      >
        {step.questions.map((question) => (
          <QuestionField
            key={question.key}
            question={question}
            answer={entry.answers[question.key]}
            labelledBy={single && labelOf(words, question.key) === words[`step.${at}`] ? TITLE : undefined}
            error={faults.find(({ key }) => key === question.key)?.text}
            onAnswer={(given) => {
              answer(question.key, given);
            }}
          />
        ))}
        <div class="actions">
          <Button submit>{t(empty ? 'skip' : 'continue')}</Button>
          <SaveAndLeave />
        </div>
      </form>
    </Page>
  );
};
