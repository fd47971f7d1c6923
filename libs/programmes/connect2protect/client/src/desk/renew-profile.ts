import type { DataKeyCache } from '@vrijhaven/applications/client';
import { isOutdated } from '@vrijhaven/applications/client';
import { newIdempotencyKey } from '@vrijhaven/client';
import type { ProfessionalPartsFragment } from '@vrijhaven/contracts';
import { WriteProfile } from '@vrijhaven/contracts';
import { OFFICE, professionalTeam } from '@vrijhaven/domain';
import type { MemberSession } from '@vrijhaven/organisation/client';
import { openProfile, sealProfile } from './profile-documents';

const mayWrite = ({ me }: MemberSession, professional: string): boolean =>
  me.assignments.some(
    ({ role, team }) =>
      (role === 'pairingCoordinator' && team === OFFICE) ||
      (role === 'professional' && team === professionalTeam(professional)),
  );

/**
 * [Note: a colleague reads it too] a profile that lies under a key which the chain has left behind, because somebody
 * came to the team or left, is written anew under the newest ones, word for word, by whoever can open it and looks.
 * Where that is refused the old one stands, and the next who looks tries again. (protocol.md step 34)
 */
export const renewProfile = async (
  session: MemberSession,
  cache: DataKeyCache,
  row: ProfessionalPartsFragment,
): Promise<ProfessionalPartsFragment> => {
  const { inside } = session;
  if (!row.profile || !mayWrite(session, row.id) || !isOutdated(inside.directory(), row.profile)) return row;
  const opened = await openProfile(session, cache, row);
  const sealed = opened.status === 'open' ? await sealProfile(session, row, opened.content) : undefined;
  if (!sealed) return row;
  const variables = { professional: row.id, profile: sealed, idempotencyKey: newIdempotencyKey() };
  const { writeProfile: result } = await inside.transport.run(WriteProfile, variables);
  return result.__typename === 'Professional' && result.id === row.id ? result : row;
};
