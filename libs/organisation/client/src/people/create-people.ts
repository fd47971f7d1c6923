import { newIdempotencyKey } from '@vrijhaven/client';
import type { AdmitMemberMutation, InvitationPartsFragment } from '@vrijhaven/contracts';
import { AdmitMember, Invitations, Invite, People as PeopleQuery } from '@vrijhaven/contracts';
import { equalBytes, parseChainLinkBody } from '@vrijhaven/crypto/envelope';
import type { Id } from '@vrijhaven/crypto/envelope';
import { generateInvitationCode } from '@vrijhaven/crypto/seal';
import { formatInvitationCode, parseInvitationCode } from '@vrijhaven/crypto/verify';
import type { Directory } from '@vrijhaven/crypto/verify';
import type { Role, Team } from '@vrijhaven/domain';
import { unreachable } from '@vrijhaven/domain';
import { assignmentsOf } from '../assignments';
import type { ChainChange } from '../chain/append';
import { toWire } from '../chain/append';
import { unlessInDoubt } from '../safety/doubts';
import type { MemberSession } from '../session/member-session';
import { addMember, admissionChange, completeLink, halfAdmission, provenBundle } from './admission';
import { readAdmissionPaper, writeAdmissionPaper } from './admission-paper';
import { createRemoving } from './create-removing';
import type { AdmitOutcome, InvitationView, InviteOutcome, People, PersonView } from './people';

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

const admitOutcome = (result: AdmitMemberMutation['admitMember']): AdmitOutcome => {
  switch (result.__typename) {
    case 'Person':
      return { kind: 'admitted', member: result.id };
    case 'InvalidInput':
      return { kind: 'InvalidInput', fields: result.fields };
    case 'ChainMoved':
    case 'InvitationSpent':
    case 'NotFound':
    case 'NotSigned':
      return { kind: result.__typename };
    default:
      return unreachable(result);
  }
};

const otherCoordinator = (directory: Directory, self: Id): Id | undefined =>
  [...directory.members.values()].find(
    ({ id, roles }) => id !== self && assignmentsOf(roles).some(({ role }) => role === 'coordinator'),
  )?.id;

/** Who belongs to the organisation, for an unlocked member; see {@link People}. */
export const createPeople = ({ inside }: MemberSession): People => {
  const { transport, p, member, signer } = inside;

  const send = async (invitation: string, change: ChainChange): Promise<AdmitOutcome> => {
    const { admitMember } = await transport.run(AdmitMember, { invitation, ...toWire(change) });
    await inside.refresh();
    return admitOutcome(admitMember);
  };
  const fetchInvitations = async (): Promise<readonly InvitationPartsFragment[]> => {
    const { invitations } = await transport.run(Invitations, {});
    for (const { id, handle, role, team } of invitations) inside.shownBefore('invitation', id, [handle, role, team]);
    return invitations;
  };
  const findInvitation = async (id: string) => (await fetchInvitations()).find((each) => each.id === id);

  const admit = async (request: { invitation: string; code: string }): Promise<AdmitOutcome> => {
    const invitation = await findInvitation(request.invitation);
    if (!invitation) return { kind: 'NotFound' };
    const code = parseInvitationCode(request.code);
    const bundle = code === null ? undefined : provenBundle(inside, invitation, code);
    if (code === null || !bundle) return { kind: 'WrongCode' };
    const assignment: { role: Role; team: Team } = { role: invitation.role, team: invitation.team as Team };
    const directory = await inside.refresh();
    if (assignment.role !== 'coordinator')
      return send(invitation.id, admissionChange(inside, inside.chain(), bundle, assignment));
    const second = otherCoordinator(directory, member);
    if (!second) return { kind: 'NotSigned' };
    const half = halfAdmission(inside, inside.chain(), bundle, assignment, second);
    return {
      kind: 'needsSecondCoordinator',
      paper: writeAdmissionPaper({ ...half, invitation: invitation.id, code }),
    };
  };

  const countersignAdmission = async (text: string): Promise<AdmitOutcome> => {
    const paper = readAdmissionPaper(text);
    if (!paper) return { kind: 'InvalidInput', fields: ['paper'] };
    const invitation = await findInvitation(paper.invitation);
    if (!invitation) return { kind: 'NotFound' };
    const bundle = provenBundle(inside, invitation, paper.code);
    if (!bundle) return { kind: 'WrongCode' };
    // The second coordinator signs what the invitation says and its code proves, not what the paper claims.
    const body = parseChainLinkBody(paper.body);
    const expected = addMember(bundle, { role: invitation.role, team: invitation.team as Team });
    if (
      body.signers.length !== 2 ||
      body.signers[1] !== member ||
      JSON.stringify(body.payload) !== JSON.stringify(expected)
    )
      return { kind: 'NotSigned' };
    const { organisation, head, sequence, members } = await inside.refresh();
    const first = members.get(body.signers[0] ?? '');
    if (first && inside.doubts.isDoubted(first)) return { kind: 'KeysInDoubt', member: first.id };
    // Checked before signing: a signature on another place, another chain or beside others would be a loose one.
    const follows = equalBytes(body.previous, head) && body.sequence === sequence + 1;
    if (!follows || body.organisation !== organisation) return { kind: 'ChainMoved' };
    const link = completeLink(paper, signer.sign(paper.body));
    return send(paper.invitation, { links: [link], roleGrants: paper.roleGrants });
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
    invitations: async () => (await fetchInvitations()).map(toInvitation),
    invite,
    admit: (request) => unlessInDoubt(() => admit(request)),
    countersignAdmission,
    removeMember: createRemoving(inside),
  };
};
