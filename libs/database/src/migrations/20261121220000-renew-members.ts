import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createDefinerFunctions, letThrough } from './definer-function';

/** A function's owner alone says who may call it. */
const asResolver = async (runner: QueryRunner, sql: string): Promise<void> => {
  await runner.query(`set local role vrijhaven_resolver`);
  await runner.query(sql);
  await runner.query(`reset role`);
};

/** What falls with a member's old keys: they may be in other hands. (protocol.md step 23) */
export class RenewMembers20261121220000 implements MigrationInterface {
  name = 'RenewMembers20261121220000';

  async up(runner: QueryRunner): Promise<void> {
    await letThrough(runner, 'vrijhaven_doorkeeper', { role_grant: 'select, delete' });
    // Row security lets the doorkeeper through to members already; it only could not change them.
    await runner.query(`grant update (sign_key, kem_key) on member to vrijhaven_doorkeeper`);
    await asResolver(runner, `grant execute on function actor_roles() to vrijhaven_doorkeeper`);
    await createDefinerFunctions(runner, 'vrijhaven_doorkeeper', [
      {
        // Coordinators cannot see what others were granted, and need not in order to end it.
        signature: 'member_renew(wanted uuid, sign bytea, kem bytea)',
        returns: 'void',
        volatile: true,
        body: `
          with renewed as (update member set sign_key = $2, kem_key = $3
              where member.id = $1 and 'coordinator' = any (actor_roles()) returning member.id),
            sessions as (delete from session where session.member_id in (select id from renewed))
          delete from role_grant where role_grant.member_id in (select id from renewed)`,
      },
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function member_renew(uuid, bytea, bytea)`);
    await asResolver(runner, `revoke execute on function actor_roles() from vrijhaven_doorkeeper`);
    await runner.query(`revoke update (sign_key, kem_key) on member from vrijhaven_doorkeeper`);
    await runner.query(`drop policy vrijhaven_doorkeeper on role_grant`);
    await runner.query(`revoke all on role_grant from vrijhaven_doorkeeper`);
  }
}
