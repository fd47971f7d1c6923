import { randomUUID } from 'node:crypto';
import { NOT_FOUND, permitNew } from '@vrijhaven/access';
import type { Actor, NotFound } from '@vrijhaven/access';
import type { Tx } from '@vrijhaven/database';
import type { Day, Refusal } from '@vrijhaven/domain';
import { renewalExpiry } from '@vrijhaven/organisation/model';
import { idempotent } from '@vrijhaven/server';
import type { KeyReused } from '@vrijhaven/server';
import { In } from 'typeorm';
import { insertRows } from '../insert-rows';
import { MemberEntity } from '../member/member.entity';
import { RenewalEntity } from './renewal.entity';
import type { StartRenewalArgs } from './renewal.type';

/** Awaits new keys from a member. One at a time: an earlier one that still waits is over by it. */
export async function startRenewal(
  tx: Tx,
  actor: Actor,
  { member, idempotencyKey }: StartRenewalArgs,
  today: Day,
): Promise<{ readonly id: string } | Refusal | KeyReused | NotFound> {
  const forbidden = permitNew(actor, 'renewal.start');
  if (forbidden) return forbidden;
  if (actor.kind !== 'member' || actor.member === member) return NOT_FOUND;
  return idempotent(tx, actor, { key: `renew:${idempotencyKey}`, input: { member } }, async () => {
    if (!(await tx.existsBy(MemberEntity, { id: member, active: true }))) return NOT_FOUND;
    await tx.update(RenewalEntity, { memberId: member, state: In(['open', 'answered']) }, { state: 'withdrawn' });
    const id = randomUUID();
    const days = { startedOn: today, expiresOn: renewalExpiry(today) };
    const answer = { account: null, bundle: null, mac: null };
    const row = { id, memberId: member, state: 'open' as const, ...days, starterId: actor.member, ...answer };
    await insertRows(tx, RenewalEntity, [row]);
    return { id };
  });
}
