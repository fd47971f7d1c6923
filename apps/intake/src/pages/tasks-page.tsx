import { UnfinishedFiles } from '../attachment/unfinished-files';
import { openTopics, topicState } from '../flow/progress';
import { askedIn } from '../flow/intake-state';
import { numberText } from '../i18n/names';
import { useIntake } from '../session/intake-context';
import { Button } from '../ui/button';
import { CallNotice } from '../ui/call-notice';
import { Page } from '../ui/page';
import { SaveAndLeave } from '../ui/save-and-leave';
import { SavingLine } from '../ui/saving-line';
import { TaskRow } from './task-row';

export const TasksPage = () => {
  const { state, t, go } = useIntake();
  const rows = openTopics(null, askedIn(state)).map((topic) => ({ topic, progress: topicState(topic, state) }));
  const done = rows.filter(({ progress }) => progress === 'done' || progress === 'skipped').length;
  return (
    <Page title={t('tasks.title')}>
      <CallNotice />
      <p class="lead">{t('tasks.lead')}</p>
      <p class="done" id="done">
        {t('tasks.done', { done: numberText(state.language, done), of: numberText(state.language, rows.length) })}
      </p>
      <progress value={done} max={rows.length} aria-labelledby="done" />
      <ul class="tasks">
        {rows.map(({ topic, progress }) => (
          <TaskRow key={topic.key} topic={topic} progress={progress} from="tasks" />
        ))}
      </ul>
      <UnfinishedFiles from="tasks" />
      <SavingLine />
      <div class="actions">
        <Button
          onClick={() => {
            go({ name: 'check' });
          }}
        >
          {t('tasks.check')}
        </Button>
        <SaveAndLeave />
      </div>
    </Page>
  );
};
