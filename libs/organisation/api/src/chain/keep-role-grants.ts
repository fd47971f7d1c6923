import type { Tx } from '@vrijhaven/database';
import { RoleGrantEntity } from './role-grant.entity';

/**
 * Keeps grants that were accepted. Somebody who comes back to a role still has those of before: they stay, for they open
 * just as well, and a renewal has taken away what was granted to older keys.
 */
export async function keepRoleGrants(tx: Tx, grants: readonly RoleGrantEntity[]): Promise<void> {
  if (grants.length === 0) return;
  const insert = tx.createQueryBuilder().insert().into(RoleGrantEntity);
  await insert
    .values([...grants])
    .orIgnore()
    .updateEntity(false)
    .execute();
}
