import { dayOf, systemClock } from '@vrijhaven/domain';
import { MAX_LONG_TEXT } from '@vrijhaven/applications/model';
import type { TaskView } from '@vrijhaven/training/client';
import { standingOf, tasksInOrder } from '@vrijhaven/training/model';
import { useState } from 'preact/hooks';
import { dayText } from '../i18n/names';
import { useIntake } from '../session/intake-context';
import { useTask } from '../session/use-task';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { ProblemNotice } from '../ui/problem-notice';
import type { CourseProps } from './course-card';
import { RefusedNotice } from './refused-notice';

const TAGS = { done: 'done', late: 'inProgress', soon: 'inProgress', ahead: 'notStarted' } as const;

/** Pre-work in the order in which it is due. */
export const TaskList = (props: CourseProps) => (
  <>
    <h3>{props.say('tasks.title')}</h3>
    <ul class="plain-list">
      {tasksInOrder(props.enrolment.edition.tasks).map((task) => (
        <TaskItem key={task.id} {...props} task={task} />
      ))}
    </ul>
  </>
);

const TaskItem = ({ say, own, enrolment, refresh, task }: CourseProps & { readonly task: TaskView }) => {
  const { state, t } = useIntake();
  const { language } = state;
  const [tooLong, setTooLong] = useState(false);
  const [text, setText] = useState('');
  const [refused, setRefused] = useState<string>();
  const { busy, problem, run } = useTask();
  const id = `task-${task.id}`;
  const standing = standingOf(task, new Set(enrolment.tasksDone), dayOf(systemClock.now()));
  const finish = (): void => {
    setTooLong(text.length > MAX_LONG_TEXT);
    if (text.length > MAX_LONG_TEXT) return;
    run(async () => {
      const words = text.trim();
      const { kind } = await own.finishTask({ enrolment, task: task.id, ...(words === '' ? {} : { text: words }) });
      setRefused(kind);
      if (kind === 'done') refresh();
    });
  };
  return (
    <li>
      <p>
        <strong dir="auto">{task.title[language]}</strong> {say('tasks.by', { day: dayText(language, task.dueOn) })}{' '}
        <span class={`tag ${TAGS[standing]}`}>{say(`tasks.${standing}`)}</span>
      </p>
      {standing !== 'done' && (
        <details>
          <summary>{say('tasks.finish')}</summary>
          <Field
            id={id}
            label={say('tasks.words')}
            error={tooLong ? t('error.tooLong', { label: say('tasks.words') }) : undefined}
          >
            <textarea
              id={id}
              aria-describedby={tooLong ? `${id}-error` : undefined}
              aria-invalid={tooLong}
              dir="auto"
              autocomplete="off"
              value={text}
              onInput={(event) => {
                setText(event.currentTarget.value);
              }}
            />
          </Field>
          <ProblemNotice problem={problem} retry={finish} />
          <RefusedNotice say={say} kind={refused} />
          <Button kind="secondary" busy={busy} onClick={finish}>
            {say('tasks.finish')}
          </Button>
        </details>
      )}
    </li>
  );
};
