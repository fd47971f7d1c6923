import { permitFor, visibleTo } from '@vrijhaven/access';
import type { Actor } from '@vrijhaven/access';
import { parseChainLinkBody } from '@vrijhaven/crypto/envelope';
import type { Bytes } from '@vrijhaven/crypto/envelope';
import type { Tx } from '@vrijhaven/database';
import { addDays } from '@vrijhaven/domain';
import type { Day } from '@vrijhaven/domain';
import { DAYS_REMEMBERED, waitingActState } from '@vrijhaven/organisation/model';
import { WaitingActEntity } from './waiting-act.entity';
import type { WaitingActType } from './waiting-act.type';

export const permitAct = permitFor('waitingAct', WaitingActEntity);

export const showAct = (row: WaitingActEntity, today: Day): WaitingActType => ({
  id: row.id,
  form: row.form,
  body: row.body,
  signature: row.signature,
  certificate: row.certificate,
  proposer: row.proposerId,
  second: row.secondId,
  request: row.requestId,
  sealedCode: row.sealedCode,
  state: waitingActState(row.state, row.expiresOn, today),
  endedBy: row.endedBy,
  proposedOn: row.proposedOn,
  expiresOn: row.expiresOn,
});

/** Whether a link is about this member and proposed by another: it removes them, renews them or changes their roles. */
export const isAgainst = ({ form, body, proposerId }: WaitingActEntity, member: string): boolean => {
  if (form !== 'link' || proposerId === member) return false;
  const { payload } = parseChainLinkBody(body);
  return 'member' in payload && payload.member === member;
};

/** What waits, and what lately became of what no longer does; newest first. */
export const readActs = async (tx: Tx, actor: Actor, today: Day): Promise<WaitingActType[]> => {
  const rows = await tx
    .createQueryBuilder(WaitingActEntity, 'a')
    .where(visibleTo(actor, 'act.read', 'a'))
    .andWhere('a.expiresOn > :long', { long: addDays(today, -DAYS_REMEMBERED) })
    .orderBy('a.proposedOn', 'DESC')
    .addOrderBy('a.id')
    .getMany();
  return rows.map((row) => showAct(row, today));
};

/** Takes away what no desk shows any more. Gives how many. */
export const forgetActs = async (tx: Tx): Promise<number> => {
  const [row] = await tx.query<{ gone: number }[]>(`select waiting_acts_forget() as gone`);
  return row?.gone ?? 0;
};

/** An act whose bytes now stand, in the chain or as the checkpoint, waits no more. */
export const settleActs = async (tx: Tx, actor: Actor, bodies: readonly Bytes[]): Promise<void> => {
  if (actor.kind !== 'member') return;
  await tx.query(
    `update waiting_act set state = 'done', ended_by = $1 where state = 'waiting' and body = any ($2::bytea[])`,
    [actor.member, bodies.map((body) => Buffer.from(body))],
  );
};
