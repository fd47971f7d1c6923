import { randomUUID } from 'node:crypto';
import type { Actor, NotFound } from '@vrijhaven/access';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import { InvalidInput, StateMismatch } from '@vrijhaven/server';
import { EDITABLE, isModuleDay, isTaskDay } from '@vrijhaven/training/model';
import { In } from 'typeorm';
import { AttendanceEntity } from '../attendance/attendance.entity';
import { TaskDoneEntity } from '../task/task-done.entity';
import { EditionModuleEntity } from './edition-module.entity';
import { EditionTaskEntity } from './edition-task.entity';
import { changeEdition, modulesOf, permitEdition, tasksOf } from './edition.store';
import type { ModuleInput, TaskInput } from './plan.args';

interface Planning {
  readonly id: string;
  readonly version: number;
  readonly modules: readonly ModuleInput[];
  readonly tasks: readonly TaskInput[];
}

const idsOf = (rows: readonly { readonly id?: string | null }[]): string[] => rows.flatMap(({ id }) => id ?? []);

/** Ids that are not of this edition, or stand twice, and ids that go. */
const sort = (known: readonly string[], rows: readonly { readonly id?: string | null }[]) => {
  const given = idsOf(rows);
  const isWrong = new Set(given).size !== given.length || given.some((id) => !known.includes(id));
  return { isWrong, gone: known.filter((id) => !given.includes(id)) };
};

/** All modules and tasks of an edition. What somebody was marked for, or has done, cannot go any more. */
export const planEdition = async (
  tx: Tx,
  actor: Actor,
  { id, version, modules, tasks }: Planning,
): Promise<{ readonly id: string } | InvalidInput | NotFound | StateMismatch> => {
  const edition = await permitEdition(actor, 'edition.manage', id, tx, { lock: true });
  if (isRefusal(edition)) return edition;
  const isPlannable = EDITABLE.includes(edition.state) || edition.state === 'running';
  if (version !== edition.version || !isPlannable) return new StateMismatch(edition);
  const lost = sort(idsOf(await modulesOf(tx, id)), modules);
  const dropped = sort(idsOf(await tasksOf(tx, id)), tasks);
  const isMarked = lost.gone.length > 0 && (await tx.existsBy(AttendanceEntity, { moduleId: In(lost.gone) }));
  const isDone = dropped.gone.length > 0 && (await tx.existsBy(TaskDoneEntity, { taskId: In(dropped.gone) }));
  const wrong = [
    ...(lost.isWrong || isMarked || modules.some(({ day }) => !isModuleDay(day, edition)) ? ['modules'] : []),
    ...(dropped.isWrong || isDone || tasks.some(({ dueOn }) => !isTaskDay(dueOn, edition)) ? ['tasks'] : []),
  ];
  if (wrong.length > 0) return new InvalidInput(wrong);

  if (lost.gone.length > 0) await tx.delete(EditionModuleEntity, { id: In(lost.gone) });
  if (dropped.gone.length > 0) await tx.delete(EditionTaskEntity, { id: In(dropped.gone) });
  for (const [position, { id: module, title, day }] of modules.entries()) {
    if (module) await tx.update(EditionModuleEntity, { id: module }, { title, day, position });
    else await tx.insert(EditionModuleEntity, { id: randomUUID(), editionId: id, title, day, position });
  }
  for (const { id: task, title, dueOn } of tasks) {
    if (task) await tx.update(EditionTaskEntity, { id: task }, { title, dueOn });
    else await tx.insert(EditionTaskEntity, { id: randomUUID(), editionId: id, title, dueOn });
  }
  await changeEdition(tx, edition, {});
  return { id };
};
