import { permitFor } from '@vrijhaven/access';
import type { Tx } from '@vrijhaven/database';
import type { Day } from '@vrijhaven/domain';
import { invitationState } from '@vrijhaven/organisation/model';
import { InvitationEntity } from './invitation.entity';
import type { InvitationType } from './invitation.type';

export const permitInvitation = permitFor('invitation', InvitationEntity);

/** For who may read invitations. */
export const showInvitation = (row: InvitationEntity, today: Day): InvitationType => ({
  id: row.id,
  handle: row.handle,
  role: row.role,
  team: row.team,
  state: invitationState(row.state, row.expiresOn, today),
  expiresOn: row.expiresOn,
  bundle: row.bundle,
  mac: row.mac,
  inviter: row.inviterId,
});

type Seen = Pick<InvitationEntity, 'id' | 'handle' | 'role' | 'team' | 'state' | 'expiresOn'>;

/** For who was told the id: what they are invited to, and nothing of who invites or what was answered. */
export const seeInvitation = async (tx: Tx, id: string, today: Day): Promise<InvitationType | undefined> => {
  const [seen] = await tx.query<Seen[]>(
    `select id, handle, role, team, state, expires_on::text as "expiresOn" from invitation_seen($1)`,
    [id],
  );
  if (!seen) return undefined;
  const state = invitationState(seen.state, seen.expiresOn, today);
  return { ...seen, state, bundle: null, mac: null, inviter: null };
};
