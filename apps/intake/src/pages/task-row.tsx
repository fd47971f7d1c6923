import type { Topic } from '@vrijhaven/applications/model';
import type { IntakeState } from '../flow/intake-state';
import type { Page as PagePlace } from '../flow/page';
import { firstOpenStep } from '../flow/progress';
import type { TopicState } from '../flow/progress';
import { useIntake } from '../session/intake-context';

export type TaskList = 'tasks' | 'answers' | 'stage';

/** The page on which a topic is entered, its warning first. */
export const entranceOf = (topic: Topic, state: IntakeState, from: TaskList): PagePlace => {
  const step = firstOpenStep(topic, state) ?? topic.steps[0];
  if (topic.heavy && !state.warned.includes(topic.key)) return { name: 'warning', topic: topic.key };
  return { name: 'step', topic: topic.key, step: step?.key ?? '', from, only: false };
};

interface TaskRowProps {
  readonly topic: Topic;
  readonly progress: TopicState;
  readonly from: TaskList;
}

/** One topic of a list of tasks, and how far it is. */
export const TaskRow = ({ topic, progress, from }: TaskRowProps) => {
  const { state, t, go } = useIntake();
  return (
    <li>
      <button
        type="button"
        class="task"
        onClick={() => {
          go(entranceOf(topic, state, from));
        }}
      >
        <span class="task-name">{state.texts?.questions[`topic.${topic.key}`]}</span>
        <span class={`tag ${progress}`}>{t(`progress.${progress}`)}</span>
      </button>
    </li>
  );
};
