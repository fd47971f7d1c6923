import { checkAnswer, isAnswered, labelOf } from '@vrijhaven/applications/model';
import type { Answer, FormQuestion } from '@vrijhaven/applications/model';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Entry } from '../flow/entry';
import { QuestionField } from '../question/question-field';
import { useIntake } from '../session/intake-context';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { Page } from '../ui/page';
import { SaveAndLeave } from '../ui/save-and-leave';

const TITLE = 'page-title';

/** A page of the form of another programme. */
export interface FormStep {
  readonly key: string;
  readonly questions: readonly FormQuestion[];
}

interface Props {
  entry: Entry;
  step: FormStep;
  /** The page after this one; the last of all where only one answer is changed. */
  next: string;
  /** What stands above the questions. */
  children?: ComponentChildren;
}

/** One page of that form. Nothing has to be answered. */
export const StepPart = ({ entry, step, next, children }: Props) => {
  const { state, t, dispatch, go } = useIntake();
  const [shown, setShown] = useState(false);
  const words = state.texts?.questions ?? {};
  const title = words[`step.${step.key}`] ?? '';
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
    if (errors.length === 0) go({ name: entry.programme, at: next });
  };
  return (
    <Page title={title} caption={entry.title} titleId={TITLE}>
      <ErrorSummary errors={faults.map(({ key, text }) => ({ field: `q-${key}`, text }))} />
      {children}
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
            labelledBy={single && labelOf(words, question.key) === title ? TITLE : undefined}
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
