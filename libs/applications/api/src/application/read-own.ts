import type { NotFound } from '@vrijhaven/access';
import { actorOf, NOT_FOUND } from '@vrijhaven/access';
import type { Tx } from '@vrijhaven/database';
import type { Day } from '@vrijhaven/domain';
import { ownViewer } from '../document/viewer';
import { readApplication } from './application.read';
import type { ApplicationType } from './application.type';

/** The application of the receipt that asks. The actor is asked for again: submitting has just given them a record. */
export const readOwn = async (tx: Tx, today: Day): Promise<ApplicationType | null> => {
  const actor = await actorOf(tx);
  if (actor.kind !== 'receipt' || actor.record === undefined) return null;
  return readApplication(tx, actor, ownViewer(actor), { id: actor.record, today });
};

/** The same as the answer to an act, which may be repeated when there is nothing left to show. */
export const answerOwn = async (tx: Tx, today: Day): Promise<ApplicationType | NotFound> =>
  (await readOwn(tx, today)) ?? NOT_FOUND;
