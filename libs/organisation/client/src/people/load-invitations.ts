import type { InvitationPartsFragment } from '@vrijhaven/contracts';
import { Invitations } from '@vrijhaven/contracts';
import type { SessionInside } from '../session/member-session';

/** The invitations as the server shows them; one that changed its person or role since it was shown is a full stop. */
export const loadInvitations = async (inside: SessionInside): Promise<readonly InvitationPartsFragment[]> => {
  const { invitations } = await inside.transport.run(Invitations, {});
  for (const { id, handle, role, team } of invitations) inside.shownBefore('invitation', id, [handle, role, team]);
  return invitations;
};

export const findInvitation = async (inside: SessionInside, id: string): Promise<InvitationPartsFragment | undefined> =>
  (await loadInvitations(inside)).find((each) => each.id === id);
