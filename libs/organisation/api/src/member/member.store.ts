import type { NewUnlocker } from '@vrijhaven/crypto/envelope';
import type { Directory, DirectoryMember } from '@vrijhaven/crypto/verify';
import type { Tx } from '@vrijhaven/database';
import { OFFICE, ROLES } from '@vrijhaven/domain';
import type { Role } from '@vrijhaven/domain';
import { insertRows } from '../insert-rows';
import type { AccountInput } from './account.input';
import { MemberRoleEntity } from './member-role.entity';
import { MemberEntity } from './member.entity';
import { UnlockerEntity } from './unlocker.entity';
import { unlockersOf } from './unlocker.input';

/** Roles that this version knows, each in the kind of team where it belongs; the others give no rights. */
const roleRows = ({ id, roles }: DirectoryMember): MemberRoleEntity[] =>
  roles
    .filter(({ role, team }) => ROLES.includes(role as Role) && (role === 'cityCoordinator') === (team !== OFFICE))
    .map(({ role, team }) => ({ memberId: id, role: role as Role, team }));

const unlockerRow =
  (memberId: string) =>
  ({ method, loginKey, salt, parameters, envelope }: NewUnlocker): UnlockerEntity => ({
    memberId,
    method,
    loginKey,
    salt,
    opsLimit: parameters.passes,
    memLimitKiB: parameters.memoryKib,
    sealedSeed: envelope as UnlockerEntity['sealedSeed'],
  });

/** Adds a member whom the chain names, with the account they made for themselves. */
export async function insertMember(tx: Tx, member: DirectoryMember, account: AccountInput): Promise<void> {
  const { id, signKey, kemKey } = member;
  const { handle } = account;
  await insertRows(tx, MemberEntity, [{ id, handle, signKey, kemKey, active: member.removedAt === undefined }]);
  await insertRows(tx, MemberRoleEntity, roleRows(member));
  await insertRows(tx, UnlockerEntity, unlockersOf(account).map(unlockerRow(id)));
}

const sameRoles = (a: DirectoryMember, b: DirectoryMember): boolean =>
  JSON.stringify(a.roles) === JSON.stringify(b.roles);

const isRenewed = (before: DirectoryMember, after: DirectoryMember): boolean =>
  before.epochs.length !== after.epochs.length;

/** The keys of a new epoch. Sessions end, and what was granted to the old one opens only for whoever found its seed. */
const renew = (tx: Tx, { id, signKey, kemKey }: DirectoryMember): Promise<unknown> =>
  tx.query(`select member_renew($1, $2, $3)`, [id, signKey, kemKey]);

/** Brings every member to what the chain says now; who was removed or renewed is signed out by it. */
export async function followDirectory(tx: Tx, before: Directory, after: Directory): Promise<void> {
  const changed = [...after.members.values()].filter((member) => {
    const known = before.members.get(member.id);
    return known && (known.removedAt !== member.removedAt || !sameRoles(known, member) || isRenewed(known, member));
  });
  for (const member of changed) {
    await tx.delete(MemberRoleEntity, { memberId: member.id });
    await insertRows(tx, MemberRoleEntity, roleRows(member));
    await tx.update(MemberEntity, { id: member.id }, { active: member.removedAt === undefined });
    const known = before.members.get(member.id);
    if (known && isRenewed(known, member)) await renew(tx, member);
  }
}
