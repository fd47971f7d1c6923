import { randomUUID } from 'node:crypto';
import { permitNew, rolesOf, visibleTo } from '@vrijhaven/access';
import type { Actor, NotFound } from '@vrijhaven/access';
import type { Tx } from '@vrijhaven/database';
import { dayOf, isTeam, kindOfTeam, teamKindOf } from '@vrijhaven/domain';
import { invitationExpiry } from '@vrijhaven/organisation/model';
import { idempotent, InvalidInput } from '@vrijhaven/server';
import type { KeyReused } from '@vrijhaven/server';
import type { Refusal, Role } from '@vrijhaven/domain';
import { insertRows } from '../insert-rows';
import { MemberEntity } from '../member/member.entity';
import { InvitationEntity } from './invitation.entity';
import type { InviteInput } from './invitation.input';

/** Whom each of these may ask: who runs a programme asks its partners, coordinators and administrators everybody. */
const mayInvite = (actor: Actor, role: Role): boolean => {
  const roles = rolesOf(actor);
  if (roles.some((own) => own === 'coordinator' || own === 'administrator')) return true;
  if (role === 'professional') return roles.includes('pairingCoordinator');
  return role === 'trainer' && roles.includes('courseManager');
};

/** [Note: a lost code opens nothing] what the actor sees of earlier invitations under this name, and nobody answered, ends. */
const endEarlier = async (tx: Tx, actor: Actor, handle: string): Promise<void> => {
  const earlier = await tx
    .createQueryBuilder(InvitationEntity, 'i')
    .where(visibleTo(actor, 'invitation.read', 'i'))
    .andWhere('i.handle = :handle', { handle })
    .getMany();
  if (earlier.length > 0) await tx.query(`select invitations_end($1)`, [earlier.map(({ id }) => id)]);
};

/** Keeps a place for somebody. Answers the id that the inviter sends them, with the code that never comes here. */
export async function invite(
  tx: Tx,
  actor: Actor,
  { idempotencyKey, ...input }: InviteInput,
  now: Date,
): Promise<{ readonly id: string } | Refusal | KeyReused | NotFound | InvalidInput> {
  const forbidden = permitNew(actor, 'invitation.create');
  if (forbidden) return forbidden;
  if (actor.kind !== 'member') throw new Error('only members invite');
  return idempotent(tx, actor, { key: `invite:${idempotencyKey}`, input }, async () => {
    const { handle, role, team } = input;
    if (!isTeam(team) || kindOfTeam(team) !== teamKindOf(role)) return new InvalidInput(['input.team']);
    if (!mayInvite(actor, role)) return new InvalidInput(['input.role']);
    if (await tx.existsBy(MemberEntity, { handle })) return new InvalidInput(['input.handle']);
    await endEarlier(tx, actor, handle);
    const id = randomUUID();
    const expiresOn = invitationExpiry(dayOf(now));
    const answer = { account: null, bundle: null, mac: null };
    const row = { id, handle, role, team, state: 'open' as const, expiresOn, inviterId: actor.member, ...answer };
    await insertRows(tx, InvitationEntity, [row]);
    return { id };
  });
}
