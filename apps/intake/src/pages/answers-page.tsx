import { changedCompartments, isAnswered } from '@vrijhaven/applications/model';
import type { Topic } from '@vrijhaven/applications/model';
import { filesChanged } from '../attachment/attached';
import { UnfinishedFiles } from '../attachment/unfinished-files';
import { askedIn } from '../flow/intake-state';
import { isOver, phaseOf } from '../flow/phase';
import { openTopics, topicState } from '../flow/progress';
import { useIntake } from '../session/intake-context';
import { useSendChanges } from '../session/use-send-changes';
import { AnswerList } from '../ui/answer-list';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Page } from '../ui/page';
import { ProblemNotice } from '../ui/problem-notice';
import { ReviseNotice } from '../ui/revise-notice';
import { entranceOf } from './task-row';

/** Reads and corrects what was told. Corrections are collected and sealed together. */
export const AnswersPage = () => {
  const { state, t, go } = useIntake();
  const { busy, problem, outcome, send } = useSendChanges();
  const { file, answers } = state;
  if (!file) return null;
  const changed =
    changedCompartments(file.answers, answers, askedIn(state)).length > 0 ||
    filesChanged(file.attachments, state.files);
  const topics = openTopics(file.state, askedIn(state));
  const closed = isOver(phaseOf[file.state]);
  const broken = Object.values(file.compartments).some(({ status }) => status === 'tampered');

  const isNew = (topic: Topic): boolean =>
    topic.stage !== 'screening' &&
    topicState(topic, state) === 'notStarted' &&
    !topic.steps.some((step) => step.questions.some(({ key }) => isAnswered(answers[key])));

  return (
    <Page title={t('home.answers')} wide>
      <p class="lead">{t('answers.lead')}</p>
      {broken && (
        <Notice kind="danger" title={t('home.tampered.title')} alert>
          <p>{t('home.tampered.text')}</p>
        </Notice>
      )}
      <ReviseNotice outcome={outcome} changed={changed} />
      {!closed && <UnfinishedFiles from="answers" />}
      {!closed && changed && (
        <div class="sticky">
          <p>{t('answers.changed')}</p>
          <ProblemNotice problem={problem} retry={send} />
          <Button busy={busy} onClick={send}>
            {busy ? t('answers.sending') : t('answers.send')}
          </Button>
        </div>
      )}
      {topics.filter(isNew).map((topic) => (
        <section class="sheet" key={topic.key}>
          <h2>{state.texts?.questions[`topic.${topic.key}`]}</h2>
          <p>{t('answers.new')}</p>
          <Button
            kind="secondary"
            onClick={() => {
              go(entranceOf(topic, state, 'answers'));
            }}
          >
            {t('answers.begin')}
          </Button>
        </section>
      ))}
      {topics
        .filter((topic) => !isNew(topic))
        .map((topic) => (
          <AnswerList key={topic.key} topic={topic} from="answers" />
        ))}
    </Page>
  );
};
