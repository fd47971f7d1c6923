import { NOT_FOUND } from '@vrijhaven/access';
import type { Actor, NotFound } from '@vrijhaven/access';
import { isRefusal } from '@vrijhaven/database';
import type { Tx } from '@vrijhaven/database';
import { WaitingActEntity } from './waiting-act.entity';
import { isAgainst, permitAct } from './waiting-act.store';

/**
 * Who proposed it takes it back; any other coordinator refuses it. Either way nobody signs it any more. Whom
 * it is about ends nothing: a coordinator who is to go could refuse that for ever. (protocol.md step 22)
 */
export async function endAct(tx: Tx, actor: Actor, id: string): Promise<WaitingActEntity | NotFound> {
  const act = await permitAct(actor, 'act.end', id, tx, { lock: true });
  if (isRefusal(act)) return act;
  if (actor.kind !== 'member' || act.state !== 'waiting' || isAgainst(act, actor.member)) return NOT_FOUND;
  const change = {
    state: act.proposerId === actor.member ? ('withdrawn' as const) : ('refused' as const),
    endedBy: actor.member,
  };
  await tx.update(WaitingActEntity, { id }, change);
  return Object.assign(act, change);
}
