import type { ReviseOutcome } from '@vrijhaven/applications/client';
import { changedCompartments, isAnswered } from '@vrijhaven/applications/model';
import type { Topic } from '@vrijhaven/applications/model';
import { useState } from 'preact/hooks';
import { filesChanged, ownAttachments } from '../attachment/attached';
import { UnfinishedFiles } from '../attachment/unfinished-files';
import { askedIn } from '../flow/intake-state';
import { isOver, phaseOf } from '../flow/phase';
import { openTopics, topicState } from '../flow/progress';
import { useIntake } from '../session/intake-context';
import { useOpenFile } from '../session/use-open-file';
import { useTask } from '../session/use-task';
import { AnswerList } from '../ui/answer-list';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Page } from '../ui/page';
import { ProblemNotice } from '../ui/problem-notice';
import { entranceOf } from './tasks-page';

/** Reads and corrects what was told. Corrections are collected and sealed together. */
export const AnswersPage = () => {
  const { state, t, applicant, go } = useIntake();
  const [outcome, setOutcome] = useState<ReviseOutcome['kind'] | null>(null);
  const { busy, problem, run } = useTask();
  const { reload } = useOpenFile();
  const { file, answers } = state;
  if (!file) return null;
  const changed =
    changedCompartments(file.answers, answers, askedIn(state)).length > 0 ||
    filesChanged(file.attachments, state.files);
  const topics = openTopics(file.state, askedIn(state));
  const closed = isOver(phaseOf[file.state]);
  const broken = Object.values(file.compartments).some(({ status }) => status === 'tampered');

  const send = (): void => {
    setOutcome(null);
    run(async () => {
      const { kind } = await (await applicant()).revise(answers, ownAttachments(state.files));
      setOutcome(kind);
      if (kind === 'done') await reload();
    });
  };
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
      {outcome === 'done' && !changed && <Notice kind="good" title={t('answers.sent')} alert />}
      {outcome && outcome !== 'done' && (
        <Notice kind={outcome === 'CheckpointRefused' ? 'danger' : 'warn'} title={t('answers.refused.title')} alert>
          <p>
            {t(
              `answers.refused.${outcome === 'RevisionConflict' || outcome === 'CheckpointRefused' ? outcome : 'other'}`,
            )}
          </p>
        </Notice>
      )}
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
