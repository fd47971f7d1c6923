import { permitFor, visibleTo } from '@vrijhaven/access';
import type { Actor } from '@vrijhaven/access';
import type { Tx } from '@vrijhaven/database';
import type { Day } from '@vrijhaven/domain';
import { renewalState } from '@vrijhaven/organisation/model';
import { MemberEntity } from '../member/member.entity';
import { RenewalEntity } from './renewal.entity';
import type { RenewalType } from './renewal.type';

export const permitRenewal = permitFor('renewal', RenewalEntity);

const show = (row: RenewalEntity, handle: string, today: Day): RenewalType => ({
  id: row.id,
  member: row.memberId,
  handle,
  state: renewalState(row.state, row.expiresOn, today),
  expiresOn: row.expiresOn,
  bundle: row.bundle,
  mac: row.mac,
  starter: row.starterId,
});

/** For coordinators, newest first; with `id`, that one. */
export const readRenewals = async (tx: Tx, actor: Actor, today: Day, id?: string): Promise<RenewalType[]> => {
  const rows = await tx
    .createQueryBuilder(RenewalEntity, 'r')
    .where(visibleTo(actor, 'renewal.read', 'r'))
    .orderBy('r.startedOn', 'DESC')
    .addOrderBy('r.id')
    .getMany();
  const members = await tx.find(MemberEntity, { select: { id: true, handle: true } });
  const names = new Map(members.map(({ id: member, handle }) => [member, handle]));
  return rows
    .filter((row) => id === undefined || row.id === id)
    .map((row) => show(row, names.get(row.memberId) ?? '', today));
};

type Seen = Pick<RenewalEntity, 'id' | 'memberId' | 'state' | 'expiresOn'> & { readonly handle: string };

/** For who was told the id: whose keys are awaited, and nothing of who asks or what was answered. */
export const seeRenewal = async (tx: Tx, id: string, today: Day): Promise<RenewalType | undefined> => {
  const [seen] = await tx.query<Seen[]>(
    `select id, member_id as "memberId", handle, state, expires_on::text as "expiresOn" from renewal_seen($1)`,
    [id],
  );
  if (!seen) return undefined;
  const { memberId: member, handle, expiresOn } = seen;
  const state = renewalState(seen.state, expiresOn, today);
  return { id: seen.id, member, handle, state, expiresOn, bundle: null, mac: null, starter: null };
};
