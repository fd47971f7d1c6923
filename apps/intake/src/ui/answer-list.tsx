import { askedQuestions, askedSteps, labelOf } from '@vrijhaven/applications/model';
import type { Topic } from '@vrijhaven/applications/model';
import { answerLines } from '../question/answer-text';
import { useIntake } from '../session/intake-context';
import { AnswerLine } from './answer-line';

/** What was answered in one topic, each with a way to change it. */
export const AnswerList = ({ topic, from }: { topic: Topic; from: 'check' | 'answers' }) => {
  const { state, go } = useIntake();
  const words = state.texts?.questions ?? {};
  return (
    <section class="answers">
      <h2>{words[`topic.${topic.key}`]}</h2>
      <dl>
        {askedSteps(topic, state.answers).flatMap((step) =>
          askedQuestions(step, state.answers).map((question) => (
            <AnswerLine
              key={question.key}
              term={labelOf(words, question.key)}
              lines={answerLines(question, state.answers[question.key], state.language, words)}
              onChange={() => {
                go({ name: 'step', topic: topic.key, step: step.key, from, only: true });
              }}
            />
          )),
        )}
      </dl>
    </section>
  );
};
