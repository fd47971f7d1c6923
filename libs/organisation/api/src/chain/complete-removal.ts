import type { Directory } from '@vrijhaven/crypto/verify';
import { roleKeyName } from '@vrijhaven/crypto/verify';
import type { Role } from '@vrijhaven/domain';
import { holdsKey, leaversSince, renewedSince, staleKeys } from '@vrijhaven/organisation/model';
import { InvalidInput } from '@vrijhaven/server';
import type { RoleGrantEntity } from './role-grant.entity';

type Held = readonly { readonly role: Role; readonly team: string }[];

const slot = (member: string, team: string, compartment: string, generation: number): string =>
  `${member}/${roleKeyName(team, compartment as 'need')}/${String(generation)}`;

/** Members who need a key that was rotated after `since` and are not given it. */
const forgotten = (after: Directory, since: number, grants: readonly RoleGrantEntity[]): boolean => {
  const given = new Set(
    grants.map(({ memberId, team, compartment, generation }) => slot(memberId, team, compartment, generation)),
  );
  const rotated = [...after.roleKeys.values()].flatMap((keys) => keys.slice(-1)).filter((key) => key.since > since);
  const present = [...after.members.values()].filter(({ removedAt }) => removedAt === undefined);
  return rotated.some(({ team, compartment, generation }) =>
    present.some(
      ({ id, roles }) =>
        holdsKey(roles as Held, team, compartment) && !given.has(slot(id, team, compartment, generation)),
    ),
  );
};

/**
 * [Note: a removal is whole or nothing] whoever leaves keeps the seeds they were given, and whoever finds a lost device
 * gets those of its owner; so every key that any of their roles held is rotated by the same act, and whoever needs the
 * new one is given it. Undefined when that is so. (protocol.md steps 16 and 23)
 */
export const incompleteRemoval = (
  { before, after }: { readonly before: Directory; readonly after: Directory },
  grants: readonly RoleGrantEntity[],
): InvalidInput | undefined => {
  const leavers = leaversSince(after, before.sequence);
  const renewed = renewedSince(after, before.sequence);
  const leavesKeys =
    leavers.some((leaver) => staleKeys(after, leaver).length > 0) ||
    renewed.some((member) => staleKeys(after, member, member.epochs.at(-1)?.since).length > 0);
  if (leavesKeys) return new InvalidInput(['links']);
  return leavers.length + renewed.length > 0 && forgotten(after, before.sequence, grants)
    ? new InvalidInput(['roleGrants'])
    : undefined;
};
