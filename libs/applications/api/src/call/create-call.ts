import { randomUUID } from 'node:crypto';
import type { Actor, NotFound } from '@vrijhaven/access';
import { permitNew } from '@vrijhaven/access';
import type { Tx } from '@vrijhaven/database';
import type { Period } from '@vrijhaven/domain';
import { InvalidInput } from '@vrijhaven/server';
import type { CallEntity } from './call.entity';
import { insertCall, isSlugTaken, rangeOf } from './call.store';

/** A call as the coordinator words it. */
export type NewCall = Omit<CallEntity, 'id' | 'programme' | 'stays'> & { readonly stays: Period };

/** The programme whose calls these are; others will bring their own. */
const PROGRAMME = 'shelter-city';

const wrongFields = (call: NewCall): string[] => [
  ...(call.closesOn < call.opensOn ? ['input.closesOn'] : []),
  ...(call.stays.until <= call.stays.from ? ['input.stays.until'] : []),
];

/** Announces a call with its own versions of conditions and questions. */
export const createCall = async (
  tx: Tx,
  actor: Actor,
  call: NewCall,
): Promise<{ readonly id: string } | InvalidInput | NotFound> => {
  const refused = permitNew(actor, 'call.create');
  if (refused !== undefined) return refused;
  const wrong = [...wrongFields(call), ...((await isSlugTaken(tx, call.slug)) ? ['input.slug'] : [])];
  if (wrong.length > 0) return new InvalidInput(wrong);
  const id = randomUUID();
  await insertCall(tx, { ...call, id, programme: PROGRAMME, stays: rangeOf(call.stays) });
  return { id };
};
