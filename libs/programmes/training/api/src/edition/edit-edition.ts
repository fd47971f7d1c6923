import type { Actor, NotFound } from '@vrijhaven/access';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import { InvalidInput, StateMismatch } from '@vrijhaven/server';
import { EDITABLE, faultsOf, isModuleDay, isTaskDay } from '@vrijhaven/training/model';
import { seatsOf } from '../seat/seat.store';
import { columnsOf, FIELD_OF } from './create-edition';
import type { WrittenEdition } from './create-edition';
import { changeEdition, modulesOf, permitEdition, queueForEdition, tasksOf } from './edition.store';

interface Editing {
  readonly id: string;
  readonly version: number;
  readonly input: WrittenEdition;
}

/** What stands already and would not fit: seats that are held, modules and tasks on days that would not be theirs. */
const wouldNotFit = async (tx: Tx, id: string, input: WrittenEdition): Promise<string[]> => {
  const [seats, modules, tasks] = [await seatsOf(tx, id), await modulesOf(tx, id), await tasksOf(tx, id)];
  return [
    ...(seats.some(({ number }) => number > input.seats) ? ['input.seats'] : []),
    ...(seats.some(({ tagSlot }) => tagSlot > input.perCountry) ? ['input.perCountry'] : []),
    ...(modules.some(({ day }) => !isModuleDay(day, input)) ? ['modules'] : []),
    ...(tasks.some(({ dueOn }) => !isTaskDay(dueOn, input)) ? ['tasks'] : []),
  ];
};

/** Other days, words or numbers; nobody who holds a seat loses it by them. */
export const editEdition = async (
  tx: Tx,
  actor: Actor,
  { id, version, input }: Editing,
): Promise<{ readonly id: string } | InvalidInput | NotFound | StateMismatch> => {
  await queueForEdition(tx, id);
  const edition = await permitEdition(actor, 'edition.manage', id, tx, { lock: true });
  if (isRefusal(edition)) return edition;
  if (version !== edition.version || !EDITABLE.includes(edition.state)) return new StateMismatch(edition);
  const wrong = [...faultsOf(input).map((fault) => FIELD_OF[fault]), ...(await wouldNotFit(tx, id, input))];
  if (wrong.length > 0) return new InvalidInput(wrong);
  await changeEdition(tx, edition, columnsOf(input));
  return { id };
};
