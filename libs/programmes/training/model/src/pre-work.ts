import { daysBetween } from '@vrijhaven/domain';
import type { Day } from '@vrijhaven/domain';

/** One task before the course. */
export interface Task {
  readonly id: string;
  readonly dueOn: Day;
}

/** How a task stands for one participant. */
export const TASK_STANDINGS = ['done', 'late', 'soon', 'ahead'] as const;
export type TaskStanding = (typeof TASK_STANDINGS)[number];

/** From so many days before its end a task is shown as due soon. */
export const SOON_DAYS = 3;

/** Done counts whenever it was done; late is what is open after its day. */
export const standingOf = ({ id, dueOn }: Task, done: ReadonlySet<string>, today: Day): TaskStanding => {
  if (done.has(id)) return 'done';
  if (today > dueOn) return 'late';
  return daysBetween(today, dueOn) <= SOON_DAYS ? 'soon' : 'ahead';
};

/** Tasks that fall before the course and in the order in which they are due. */
export const tasksInOrder = <T extends Task>(tasks: readonly T[]): readonly T[] =>
  [...tasks].sort((a, b) => a.dueOn.localeCompare(b.dueOn) || a.id.localeCompare(b.id));
