import { labelOf } from '@vrijhaven/applications/model';
import type { Entry } from '../flow/entry';
import { answerLines } from '../question/answer-text';
import { useIntake } from '../session/intake-context';
import { AnswerLine } from '../ui/answer-line';
import type { FormStep } from './step-part';

/** Everything that was answered on one page of the form. */
export const StepAnswers = ({ entry, step }: { entry: Entry; step: FormStep }) => {
  const { state, go } = useIntake();
  const words = state.texts?.questions ?? {};
  const [only, second] = step.questions;
  const title = words[`step.${step.key}`];
  // A single question is its page's title: it is not said twice.
  const alone = only !== undefined && second === undefined && labelOf(words, only.key) === title;
  return (
    <section class={alone ? 'answers alone' : 'answers'}>
      {!alone && <h2>{title}</h2>}
      <dl>
        {step.questions.map((question) => (
          <AnswerLine
            key={question.key}
            term={labelOf(words, question.key)}
            lines={answerLines(question, entry.answers[question.key], state.language, words)}
            onChange={() => {
              go({ name: entry.programme, at: `change:${step.key}` });
            }}
          />
        ))}
      </dl>
    </section>
  );
};
