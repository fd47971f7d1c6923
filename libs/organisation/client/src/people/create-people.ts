import { newIdempotencyKey } from '@vrijhaven/client';
import type { InvitationPartsFragment } from '@vrijhaven/contracts';
import { Invite, People as PeopleQuery } from '@vrijhaven/contracts';
import type { Id } from '@vrijhaven/crypto/envelope';
import { generateInvitationCode } from '@vrijhaven/crypto/seal';
import { formatInvitationCode, parseInvitationCode } from '@vrijhaven/crypto/verify';
import type { Directory } from '@vrijhaven/crypto/verify';
import type { Role, Team } from '@vrijhaven/domain';
import { unreachable } from '@vrijhaven/domain';
import { assignmentsOf } from '../assignments';
import { unlessInDoubt } from '../safety/doubts';
import type { MemberSession } from '../session/member-session';
import { addMember, admissionChange, provenBundle } from './admission';
import { leave } from './create-leaving';
import { createRoleChanges } from './create-role-changes';
import { createRemoving } from './create-removing';
import { findInvitation, loadInvitations } from './load-invitations';
import type { AdmitOutcome, InvitationView, InviteOutcome, People, PersonView } from './people';
import { sendAdmission } from './send-admission';
import { proposeLink } from '../waiting/propose-link';

const toInvitation = (parts: InvitationPartsFragment): InvitationView => ({
  id: parts.id,
  handle: parts.handle,
  role: parts.role,
  team: parts.team as Team,
  state: parts.state as InvitationView['state'],
  expiresOn: parts.expiresOn,
});

const standingOf = (directory: Directory, id: Id): Pick<PersonView, 'standing' | 'assignments'> => {
  const member = directory.members.get(id);
  if (!member) return { standing: 'unknownToChain', assignments: [] };
  return {
    standing: member.removedAt === undefined ? 'inChain' : 'removed',
    assignments: assignmentsOf(member.roles),
  };
};

/** Who belongs to the organisation, for an unlocked member; see {@link People}. */
export const createPeople = ({ inside }: MemberSession): People => {
  const { transport, p } = inside;
  const roleChanges = createRoleChanges(inside);

  const admit = async (request: { invitation: string; code: string }): Promise<AdmitOutcome> => {
    const invitation = await findInvitation(inside, request.invitation);
    if (!invitation) return { kind: 'NotFound' };
    const code = parseInvitationCode(request.code);
    const bundle = code === null ? undefined : provenBundle(inside, invitation, code);
    if (code === null || !bundle) return { kind: 'WrongCode' };
    const assignment: { role: Role; team: Team } = { role: invitation.role, team: invitation.team as Team };
    await inside.refresh();
    if (assignment.role !== 'coordinator')
      return sendAdmission(inside, invitation.id, admissionChange(inside, inside.chain(), bundle, assignment));
    const proof = { request: invitation.id, code };
    return proposeLink(inside, { payload: addMember(bundle, assignment), proof });
  };

  const invite = async (request: { handle: string; role: Role; team: Team }): Promise<InviteOutcome> => {
    const code = generateInvitationCode(p);
    const input = { ...request, idempotencyKey: newIdempotencyKey() };
    const { invite: result } = await transport.run(Invite, { input });
    switch (result.__typename) {
      case 'Invitation':
        inside.shownBefore('invitation', result.id, [request.handle, request.role, request.team]);
        return { kind: 'invited', invitation: toInvitation(result), code: formatInvitationCode(code) };
      case 'InvalidInput':
        return { kind: 'InvalidInput', fields: result.fields };
      case 'KeyReused':
      case 'NotFound':
        return { kind: result.__typename };
      default:
        return unreachable(result);
    }
  };

  return {
    list: async () => {
      const [{ people }, directory] = await Promise.all([transport.run(PeopleQuery, {}), inside.refresh()]);
      return people.map(({ id, handle, active }) => ({ id, handle, active, ...standingOf(directory, id) }));
    },
    invitations: async () => (await loadInvitations(inside)).map(toInvitation),
    invite,
    admit: (request) => unlessInDoubt(() => admit(request)),
    removeMember: createRemoving(inside),
    previewRoles: roleChanges.preview,
    changeRoles: roleChanges.change,
    leave: () => leave(inside),
  };
};
