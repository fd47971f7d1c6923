import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createDefinerFunctions, letThrough } from './definer-function';

// What was left, and what came since. A clock that was set back neither locks nor opens for long.
const LEFT = `least($2, t.tokens + abs(extract(epoch from now() - t.at)) * $3)`;

const DOORS = [
  {
    // Two tries at once are counted one after the other: the row of their slot is locked between them.
    signature: 'login_try(place integer, burst double precision, per_second double precision)',
    returns: 'integer',
    volatile: true,
    body: `
      insert into login_tries (slot, tokens, at) values ($1, $2, now()) on conflict do nothing;
      with taken as (update login_tries t set tokens = ${LEFT} - 1, at = now()
          where t.slot = $1 and ${LEFT} >= 1 returning 1)
      select case when exists (select from taken) then 0 else coalesce(
        (select ceil((1 - ${LEFT}) / $3)::integer from login_tries t where t.slot = $1 and ${LEFT} < 1), 1) end`,
  },
  {
    signature: 'login_tries_forgive(place integer)',
    returns: 'void',
    volatile: true,
    body: `delete from login_tries where login_tries.slot = $1`,
  },
];

/**
 * [Note: strangers fill no table] tries are counted in slots, and there are no more than these: a name, known or not,
 * falls on one by a keyed hash. Who shares a slot with a hammered name waits as the owner of that name would.
 */
export class CreateLoginTries20261121228200 implements MigrationInterface {
  name = 'CreateLoginTries20261121228200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table login_tries (
        slot integer primary key check (slot between 0 and 131071),
        tokens double precision not null,
        at timestamptz not null
      )`);
    await letThrough(runner, 'vrijhaven_doorkeeper', { login_tries: 'select, insert, update, delete' });
    await createDefinerFunctions(runner, 'vrijhaven_doorkeeper', DOORS);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { signature } of DOORS) await runner.query(`drop function ${signature}`);
    await runner.query(`drop table login_tries`);
  }
}
