import { changedCompartments, isOfferStage } from '@vrijhaven/applications/model';
import { filesChanged } from '../attachment/attached';
import { UnfinishedFiles } from '../attachment/unfinished-files';
import { askedIn } from '../flow/intake-state';
import { laterTopics, topicState } from '../flow/progress';
import { numberText } from '../i18n/names';
import { useIntake } from '../session/intake-context';
import { useSendChanges } from '../session/use-send-changes';
import { Button } from '../ui/button';
import { Page } from '../ui/page';
import { ProblemNotice } from '../ui/problem-notice';
import { ReviseNotice } from '../ui/revise-notice';
import { SavingLine } from '../ui/saving-line';
import { TaskRow } from './task-row';

/** What is asked after an application was sent: topic by topic, kept while it is answered, then sent together. */
export const StagePage = () => {
  const { state, t } = useIntake();
  const { busy, problem, outcome, send } = useSendChanges();
  const { file, answers, language } = state;
  if (!file) return null;
  const form = askedIn(state);
  const rows = laterTopics(file.state, form).map((topic) => ({ topic, progress: topicState(topic, state) }));
  const done = rows.filter(({ progress }) => progress === 'done' || progress === 'skipped').length;
  const changed =
    changedCompartments(file.answers, answers, form).length > 0 || filesChanged(file.attachments, state.files);
  return (
    <Page title={t('stage.title')}>
      <p class="lead">{t(isOfferStage(file.state) ? 'stage.lead.offer' : 'stage.lead')}</p>
      <ReviseNotice outcome={outcome} changed={changed} />
      <p class="done" id="done">
        {t('tasks.done', { done: numberText(language, done), of: numberText(language, rows.length) })}
      </p>
      <progress value={done} max={rows.length} aria-labelledby="done" />
      <ul class="tasks">
        {rows.map(({ topic, progress }) => (
          <TaskRow key={topic.key} topic={topic} progress={progress} from="stage" />
        ))}
      </ul>
      <UnfinishedFiles from="stage" />
      {changed && <SavingLine />}
      {changed && (
        <>
          <p>{t('stage.kept')}</p>
          <ProblemNotice problem={problem} retry={send} />
          <div class="actions">
            <Button busy={busy} onClick={send}>
              {busy ? t('answers.sending') : t('stage.send')}
            </Button>
          </div>
        </>
      )}
    </Page>
  );
};
