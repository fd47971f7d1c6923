import type { Directory, DirectoryMember, DirectoryRoleKey } from '@vrijhaven/crypto/verify';
import { roleKeyName } from '@vrijhaven/crypto/verify';
import type { Role } from '@vrijhaven/domain';
import { holdsKey, staleRoleKeys } from '@vrijhaven/organisation/model';
import { InvalidInput } from '@vrijhaven/server';
import type { RoleGrantEntity } from './role-grant.entity';

type Key = Pick<DirectoryRoleKey, 'team' | 'compartment' | 'generation'>;

interface Act {
  readonly before: Directory;
  readonly after: Directory;
}

const needs = ({ roles }: DirectoryMember, { team, compartment }: Key): boolean =>
  holdsKey(roles as readonly { role: Role; team: string }[], team, compartment);

const present = ({ members }: Directory): DirectoryMember[] =>
  [...members.values()].filter(({ removedAt }) => removedAt === undefined);

const newest = ({ roleKeys }: Directory): DirectoryRoleKey[] =>
  [...roleKeys.values()].flatMap((generations) => generations.slice(-1));

/** Whether the act removes, renews or changes the roles of anybody who was there. */
const takesAway = ({ before, after }: Act): boolean =>
  [...before.members.keys()].some((id) => {
    const { roleSpans, epochs } = after.members.get(id) ?? { roleSpans: [], epochs: [] };
    return [...roleSpans, ...epochs].some(({ since }) => since > before.sequence);
  });

/** Rotated by this act because somebody had lost hold of them, in this act or before it. */
const mended = (act: Act): DirectoryRoleKey[] => {
  const { before, after } = act;
  const was = new Set(staleRoleKeys(before).map(({ key }) => roleKeyName(key.team, key.compartment)));
  const isLoss = takesAway(act);
  return newest(after).filter(
    ({ team, compartment, generation, since }) =>
      since > before.sequence && generation > 1 && (isLoss || was.has(roleKeyName(team, compartment))),
  );
};

/** Who must be given which key by this act: the mended ones, and those that a change of roles adds. */
const owed = (act: Act): { readonly member: string; readonly key: Key }[] => {
  const { before, after } = act;
  const renewed = mended(act);
  return present(after).flatMap((member) => {
    const known = before.members.get(member.id);
    const gained = known ? newest(after).filter((key) => needs(member, key) && !needs(known, key)) : [];
    const needed = renewed.filter((key) => needs(member, key));
    return [...gained, ...needed].map((key) => ({ member: member.id, key }));
  });
};

const slot = (member: string, { team, compartment, generation }: Key): string =>
  `${member}/${team}/${compartment}/${String(generation)}`;

/**
 * [Note: an act is whole or nothing] whoever leaves or loses a role keeps the seeds they were given, and whoever finds a
 * lost device gets those of its owner; so every key that they held is rotated by the same act, and whoever needs one,
 * new to it or not, is given it. What an earlier act left stale may wait: somebody who went of themselves could rotate
 * nothing. Undefined when the act is whole. (protocol.md steps 16 and 23)
 */
export const incompleteAct = (act: Act, grants: readonly RoleGrantEntity[]): InvalidInput | undefined => {
  const { before, after } = act;
  const leavesStale = staleRoleKeys(after).some(({ losses }) => losses.some(({ at }) => at > before.sequence));
  if (leavesStale) return new InvalidInput(['links']);
  const given = new Set(grants.map((grant) => slot(grant.memberId, grant)));
  return owed(act).some(({ member, key }) => !given.has(slot(member, key)))
    ? new InvalidInput(['roleGrants'])
    : undefined;
};
