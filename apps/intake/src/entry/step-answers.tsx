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
  return (
    <section class="answers">
      <h2>{words[`step.${step.key}`]}</h2>
      <dl>
        {step.questions.map((question) => (
          <AnswerLine
            key={question.key}
            term={labelOf(words, question.key)}
            lines={answerLines(question, entry.answers[question.key], state.language, words)}
            onChange={() => {
              go({ name: entry.programme, at: `step:${step.key}` });
            }}
          />
        ))}
      </dl>
    </section>
  );
};
