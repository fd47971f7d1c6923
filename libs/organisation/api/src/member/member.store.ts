import type { NewUnlocker } from '@vrijhaven/crypto/envelope';
import type { Directory, DirectoryMember } from '@vrijhaven/crypto/verify';
import type { Tx } from '@vrijhaven/database';
import { isTeam, kindOfTeam, ROLES, teamKindOf } from '@vrijhaven/domain';
import type { Role } from '@vrijhaven/domain';
import { resetFactors } from '../factor/factor.store';
import { holdMember } from '../login/hold-account';
import { insertRows } from '../insert-rows';
import type { AccountInput } from './account.input';
import { MemberRoleEntity } from './member-role.entity';
import { MemberEntity } from './member.entity';
import { unlockersOf } from './unlocker.input';
import { unlockerValues } from './unlocker-values';

/** Roles that this version knows, each in the kind of team where it belongs; the others give no rights. */
const roleRows = ({ id, roles }: DirectoryMember): MemberRoleEntity[] =>
  roles
    .filter(
      ({ role, team }) => ROLES.includes(role as Role) && isTeam(team) && teamKindOf(role as Role) === kindOfTeam(team),
    )
    .map(({ role, team }) => ({ memberId: id, role: role as Role, team }));

/** The database dates it: nobody who reads the row later is told an hour. */
const insertUnlocker = (tx: Tx, member: string, unlocker: NewUnlocker): Promise<unknown> =>
  tx.query(
    `insert into unlocker (member_id, method, login_key, salt, ops_limit, mem_limit_kib, sealed_seed, made_on)
     values ($1, $2, $3, $4, $5, $6, $7, current_date)`,
    unlockerValues(member, unlocker),
  );

/** Adds a member whom the chain names, with the account they made for themselves. */
export async function insertMember(tx: Tx, member: DirectoryMember, account: AccountInput): Promise<void> {
  const { id, signKey, kemKey } = member;
  const { handle } = account;
  await insertRows(tx, MemberEntity, [{ id, handle, signKey, kemKey, active: member.removedAt === undefined }]);
  await insertRows(tx, MemberRoleEntity, roleRows(member));
  for (const unlocker of unlockersOf(account)) await insertUnlocker(tx, id, unlocker);
}

const sameRoles = (a: DirectoryMember, b: DirectoryMember): boolean =>
  JSON.stringify(a.roles) === JSON.stringify(b.roles);

const isRenewed = (before: DirectoryMember, after: DirectoryMember): boolean =>
  before.epochs.length !== after.epochs.length;

/** The keys of a new epoch. Sessions end, and what was granted to the old one opens only for whoever found its seed. */
const renew = async (tx: Tx, { id, signKey, kemKey }: DirectoryMember): Promise<void> => {
  await holdMember(tx, id);
  await tx.query(`select member_renew($1, $2, $3)`, [id, signKey, kemKey]);
  await resetFactors(tx, id);
};

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
