import { askedQuestions, askedSteps, labelOf } from '@vrijhaven/applications/model';
import type { Question, Topic } from '@vrijhaven/applications/model';
import { answerLines } from '../question/answer-text';
import { useIntake } from '../session/intake-context';

const Lines = ({ question }: { question: Question }) => {
  const { state, t } = useIntake();
  const lines = answerLines(question, state.answers[question.key], state.language, state.texts?.questions ?? {});
  if (lines.length === 0) return <dd class="none">{t('check.none')}</dd>;
  return (
    <dd>
      {lines.map((line) => (
        <p key={line} dir="auto">
          {line}
        </p>
      ))}
    </dd>
  );
};

/** What was answered in one topic, each with a way to change it. */
export const AnswerList = ({ topic, from }: { topic: Topic; from: 'check' | 'answers' }) => {
  const { state, t, go } = useIntake();
  const words = state.texts?.questions ?? {};
  return (
    <section class="answers">
      <h2>{words[`topic.${topic.key}`]}</h2>
      <dl>
        {askedSteps(topic, state.answers).flatMap((step) =>
          askedQuestions(step, state.answers).map((question) => (
            <div class="answer" key={question.key}>
              <dt>{labelOf(words, question.key)}</dt>
              <Lines question={question} />
              <dd class="change">
                <button
                  type="button"
                  class="link"
                  onClick={() => {
                    go({ name: 'step', topic: topic.key, step: step.key, from, only: true });
                  }}
                >
                  {t('change')} <span class="hidden">{labelOf(words, question.key)}</span>
                </button>
              </dd>
            </div>
          )),
        )}
      </dl>
    </section>
  );
};
