import type { Directory, DirectoryMember, DirectoryRoleKey } from '@vrijhaven/crypto/verify';
import type { Role } from '@vrijhaven/domain';
import { holdsKey } from './holds-key';

/** Members whom links after `since` removed. */
export const leaversSince = (directory: Directory, since: number): DirectoryMember[] =>
  [...directory.members.values()].filter(({ removedAt }) => removedAt !== undefined && removedAt > since);

/** Members whom links after `since` gave new keys, and who are still there: what their old seed opened is out. */
export const renewedSince = (directory: Directory, since: number): DirectoryMember[] =>
  [...directory.members.values()].filter(
    ({ removedAt, epochs }) => removedAt === undefined && epochs.slice(1).some((epoch) => epoch.since > since),
  );

/**
 * Present role keys that any role of this member ever held and that are no younger than their leaving, than `until`,
 * or than now. Keys of a former role count: they are still in the leaver's hands.
 */
export const staleKeys = (
  directory: Directory,
  { heldRoles, removedAt }: DirectoryMember,
  until = directory.sequence,
): DirectoryRoleKey[] =>
  [...directory.roleKeys.values()]
    .flatMap((generations) => generations.slice(-1))
    .filter(
      ({ team, compartment, since }) =>
        since <= (removedAt ?? until) &&
        holdsKey(heldRoles as readonly { role: Role; team: string }[], team, compartment),
    );
