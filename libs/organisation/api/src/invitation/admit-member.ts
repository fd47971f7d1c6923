import type { Actor, NotFound } from '@vrijhaven/access';
import type { Directory, DirectoryMember } from '@vrijhaven/crypto/verify';
import { isRefusal } from '@vrijhaven/database';
import type { Tx } from '@vrijhaven/database';
import { InvalidInput } from '@vrijhaven/server';
import type { NotSigned } from '@vrijhaven/server';
import { extendChain } from '../chain/append-links';
import type { ChainMoved } from '../chain/chain.type';
import { insertMember } from '../member/member.store';
import { accountOf } from '../member/pending-account';
import type { InvitationEntity } from './invitation.entity';
import { InvitationEntity as Invitations } from './invitation.entity';
import type { AdmitMemberArgs } from './invitation.input';
import { permitInvitation } from './invitation.store';
import { InvitationSpent } from './invitation.type';

/** The links add exactly the invitee, in exactly the role they were invited to. */
const isInvited = ({ role, team }: InvitationEntity, { roles, removedAt }: DirectoryMember): boolean =>
  removedAt === undefined && roles.length === 1 && roles[0]?.role === role && roles[0].team === team;

const newcomers = (after: Directory, since: number): DirectoryMember[] =>
  [...after.members.values()].filter((member) => member.since > since);

/**
 * Puts the invitee on the chain and gives them their account and role keys, in one transaction. The signed link
 * decides who they are; the invitation only says that somebody is awaited.
 */
export async function admitMember(
  tx: Tx,
  actor: Actor,
  { invitation: id, ...chain }: AdmitMemberArgs,
): Promise<{ readonly member: string } | InvitationSpent | ChainMoved | NotSigned | NotFound | InvalidInput> {
  const invitation = await permitInvitation(actor, 'invitation.admit', id, tx, { lock: true });
  if (isRefusal(invitation)) return invitation;
  const { account } = invitation;
  if (invitation.state !== 'answered' || !account) return new InvitationSpent();
  const extended = await extendChain(tx, actor, chain, async (after) => {
    const added = newcomers(after, after.sequence - chain.links.length);
    const [member] = added;
    if (added.length !== 1 || member?.id !== account.member || !isInvited(invitation, member))
      return new InvalidInput(['links']);
    await insertMember(tx, member, accountOf(account));
    return undefined;
  });
  if (isRefusal(extended)) return extended;
  await tx.update(Invitations, { id }, { state: 'admitted' });
  return { member: account.member };
}
