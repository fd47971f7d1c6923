import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createDefinerFunctions, letThrough } from './definer-function';

const RENEWED = `
  with renewed as (update member set sign_key = $2, kem_key = $3
      where member.id = $1 and 'coordinator' = any (actor_roles()) returning member.id),
    sessions as (delete from session where session.member_id in (select id from renewed))`;

const renewWith = (and: string) => ({
  signature: 'member_renew(wanted uuid, sign bytea, kem bytea)',
  returns: 'void',
  volatile: true,
  body: `${RENEWED}${and} delete from role_grant where role_grant.member_id in (select id from renewed)`,
});

// The seed of before is out of use, and so are both ways to it.
const WAYS_IN = `, ways as (delete from unlocker where unlocker.member_id in (select id from renewed))`;

const DOORS = [
  {
    // Who knows the id was told it by a coordinator; the code that authenticates the answer never comes here.
    signature: 'renewal_seen(wanted uuid)',
    returns: 'table (id uuid, member_id uuid, handle text, state text, expires_on date)',
    body: `select r.id, r.member_id, m.handle, r.state, r.expires_on
      from renewal r join member m on m.id = r.member_id where r.id = $1 and m.active`,
  },
  {
    signature: 'renewal_answer(wanted uuid, answer jsonb, keys bytea, code bytea)',
    returns: 'boolean',
    volatile: true,
    body: `with answered as (
        update renewal set state = 'answered', account = $2, bundle = $3, mac = $4
        where id = $1 and state = 'open' and expires_on >= current_date returning id)
      select exists (select from answered)`,
  },
];

/** New keys for a member who lost theirs: begun by a coordinator, answered on the new device. (protocol.md step 23) */
export class CreateRenewals20261121227100 implements MigrationInterface {
  name = 'CreateRenewals20261121227100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table renewal (
        id uuid primary key,
        member_id uuid not null references member,
        state text not null check (state in ('open', 'answered', 'done', 'withdrawn')),
        started_on date not null,
        expires_on date not null,
        starter_id uuid not null references member,
        account jsonb,
        bundle bytea,
        mac bytea
      );
      create index renewal_member on renewal (member_id);
      drop function member_renew(uuid, bytea, bytea)`);
    await letThrough(runner, 'vrijhaven_doorkeeper', { renewal: 'select, update' });
    await runner.query(`grant delete on unlocker to vrijhaven_doorkeeper`);
    await createDefinerFunctions(runner, 'vrijhaven_doorkeeper', [...DOORS, renewWith(WAYS_IN)]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function member_renew(uuid, bytea, bytea)`);
    for (const { signature } of DOORS) await runner.query(`drop function ${signature}`);
    await runner.query(`revoke delete on unlocker from vrijhaven_doorkeeper`);
    await runner.query(`drop table renewal`);
    await createDefinerFunctions(runner, 'vrijhaven_doorkeeper', [renewWith('')]);
  }
}
