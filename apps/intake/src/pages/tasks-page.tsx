import type { Topic } from '@vrijhaven/applications/model';
import { UnfinishedFiles } from '../attachment/unfinished-files';
import { firstOpenStep, openTopics, topicState } from '../flow/progress';
import type { TopicState } from '../flow/progress';
import type { Page as PagePlace } from '../flow/page';
import { askedIn } from '../flow/intake-state';
import type { IntakeState } from '../flow/intake-state';
import { numberText } from '../i18n/names';
import { useIntake } from '../session/intake-context';
import { Button } from '../ui/button';
import { CallNotice } from '../ui/call-notice';
import { Page } from '../ui/page';
import { SaveAndLeave } from '../ui/save-and-leave';
import { SavingLine } from '../ui/saving-line';

/** The page on which a topic is entered, its warning first. */
export const entranceOf = (topic: Topic, state: IntakeState, from: 'tasks' | 'answers'): PagePlace => {
  const step = firstOpenStep(topic, state) ?? topic.steps[0];
  if (topic.heavy && !state.warned.includes(topic.key)) return { name: 'warning', topic: topic.key };
  return { name: 'step', topic: topic.key, step: step?.key ?? '', from, only: false };
};

const TaskRow = ({ topic, progress }: { topic: Topic; progress: TopicState }) => {
  const { state, t, go } = useIntake();
  return (
    <li>
      <button
        type="button"
        class="task"
        onClick={() => {
          go(entranceOf(topic, state, 'tasks'));
        }}
      >
        <span class="task-name">{state.texts?.questions[`topic.${topic.key}`]}</span>
        <span class={`tag ${progress}`}>{t(`progress.${progress}`)}</span>
      </button>
    </li>
  );
};

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
          <TaskRow key={topic.key} topic={topic} progress={progress} />
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
