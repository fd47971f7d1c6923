import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createDefinerFunctions } from './definer-function';

// Under a name of its own: other doors lead to some of these tables as well.
const POLICY = 'vrijhaven_doorkeeper_leave';
const RIGHTS = { organisation: 'select', chain_link: 'insert', member_role: 'select, delete' };

/** A function's owner alone says who may call it. */
const asResolver = async (runner: QueryRunner, sql: string): Promise<void> => {
  await runner.query(`set local role vrijhaven_resolver`);
  await runner.query(sql);
  await runner.query(`reset role`);
};

/** Members who may append nothing else append that they go. (protocol.md step 16) */
export class LeaveByOneself20261121221100 implements MigrationInterface {
  name = 'LeaveByOneself20261121221100';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, verbs] of Object.entries(RIGHTS)) {
      await runner.query(`grant ${verbs} on ${table} to vrijhaven_doorkeeper`);
      await runner.query(`create policy ${POLICY} on ${table} to vrijhaven_doorkeeper using (true) with check (true)`);
    }
    await runner.query(`grant update (head, sequence) on organisation to vrijhaven_doorkeeper`);
    await runner.query(`grant update (active) on member to vrijhaven_doorkeeper`);
    await asResolver(runner, `grant execute on function actor_member() to vrijhaven_doorkeeper`);
    await createDefinerFunctions(runner, 'vrijhaven_doorkeeper', [
      {
        // One place in the chain goes to one link: whoever comes second moves nothing and is told so.
        signature: 'member_leave(place integer, said bytea, signed jsonb, name bytea)',
        returns: 'boolean',
        volatile: true,
        body: `
          with moved as (update organisation set head = $4, sequence = $1
              where organisation.sequence = $1 - 1 and actor_member() is not null returning 1),
            linked as (insert into chain_link (sequence, link, signatures, hash)
              select $1, $2, $3, $4 from moved),
            gone as (update member set active = false
              where member.id = actor_member() and exists (select from moved) returning member.id),
            roles as (delete from member_role where member_role.member_id in (select id from gone)),
            sessions as (delete from session where session.member_id in (select id from gone))
          select exists (select from gone)`,
      },
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function member_leave(integer, bytea, jsonb, bytea)`);
    await asResolver(runner, `revoke execute on function actor_member() from vrijhaven_doorkeeper`);
    await runner.query(`revoke update (active) on member from vrijhaven_doorkeeper`);
    await runner.query(`revoke update (head, sequence) on organisation from vrijhaven_doorkeeper`);
    for (const table of Object.keys(RIGHTS)) {
      await runner.query(`drop policy ${POLICY} on ${table}`);
      await runner.query(`revoke all on ${table} from vrijhaven_doorkeeper`);
    }
  }
}
