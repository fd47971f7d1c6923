import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createDefinerFunctions, letThrough } from './definer-function';

const KNOWN = 'account_of(wanted text)';

const RESTORE = 'coordinator_restore(uuid, text, bytea, bytea, bytea, bytea, integer, integer, bytea)';

const RESTORE_BEFORE = {
  signature: `coordinator_restore(member uuid, handle text, sign_key bytea, kem_key bytea,
    login_key bytea, salt bytea, ops_limit integer, mem_limit_kib integer, sealed_seed bytea)`,
  returns: 'void',
  volatile: true,
  body: `
    with person as (insert into member (id, handle, sign_key, kem_key, active) values ($1, $2, $3, $4, true)),
      part as (insert into member_role (member_id, role, team) values ($1, 'coordinator', 'office'))
    insert into account (member_id, login_key, salt, ops_limit, mem_limit_kib, sealed_seed)
    values ($1, $5, $6, $7, $8, $9)`,
};

const DOORS = [
  {
    // The way back by root key and escrow (step 24); both ways in follow by `unlocker_put`.
    signature: 'coordinator_restore(member uuid, handle text, sign_key bytea, kem_key bytea)',
    returns: 'void',
    volatile: true,
    body: `
      with person as (insert into member (id, handle, sign_key, kem_key, active) values ($1, $2, $3, $4, true))
      insert into member_role (member_id, role, team) values ($1, 'coordinator', 'office')`,
  },
  {
    signature: 'unlocker_of(wanted text, way text)',
    returns: 'table (member_id uuid, login_key bytea, salt bytea, ops_limit integer, mem_limit_kib integer)',
    body: `select u.member_id, u.login_key, u.salt, u.ops_limit, u.mem_limit_kib
      from unlocker u join member m on m.id = u.member_id where m.handle = $1 and m.active and u.method = $2`,
  },
  {
    // For who has just proven that they hold the recovery words.
    signature: 'recovery_seed(owner uuid)',
    returns: 'bytea',
    body: `select u.sealed_seed from unlocker u where u.member_id = $1 and u.method = 'recovery'`,
  },
  {
    // They have no session, and need the chain to know which keys are theirs.
    signature: 'recovery_chain(owner uuid)',
    returns: 'table (sequence integer, link bytea, signatures jsonb)',
    body: `select c.sequence, c.link, c.signatures from chain_link c
      where exists (select from unlocker u where u.member_id = $1 and u.method = 'recovery') order by c.sequence`,
  },
  {
    signature:
      'unlocker_put(owner uuid, way text, key bytea, new_salt bytea, passes integer, memory integer, seed bytea)',
    returns: 'void',
    volatile: true,
    body: `insert into unlocker (member_id, method, login_key, salt, ops_limit, mem_limit_kib, sealed_seed, made_on)
      values ($1, $2, $3, $4, $5, $6, $7, current_date)
      on conflict (member_id, method) do update set login_key = excluded.login_key, salt = excluded.salt,
        ops_limit = excluded.ops_limit, mem_limit_kib = excluded.mem_limit_kib,
        sealed_seed = excluded.sealed_seed, made_on = excluded.made_on`,
  },
  {
    // Every session of a member but the one that asks, if it is theirs.
    signature: 'sessions_end_of(owner uuid)',
    returns: 'void',
    volatile: true,
    body: `update session s set ended_by = 'elsewhere'
      where s.member_id = $1 and s.ended_by is null and s.id is distinct from (select v.id from actor_visit() v)`,
  },
];

/** One row for each way into an account: the passphrase, and the recovery words. (protocol.md steps 11 and 28) */
export class CreateUnlockers20261121227000 implements MigrationInterface {
  name = 'CreateUnlockers20261121227000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table unlocker (
        member_id uuid not null references member,
        method text not null check (method in ('passphrase', 'recovery')),
        login_key bytea not null check (octet_length(login_key) = 32),
        salt bytea not null,
        ops_limit integer not null,
        mem_limit_kib integer not null,
        sealed_seed bytea not null,
        made_on date not null,
        primary key (member_id, method),
        check (method = 'passphrase' or (ops_limit = 0 and mem_limit_kib = 0))
      );
      -- Row security binds the owner of a table as well: it would see no row here.
      alter table account no force row level security;
      insert into unlocker (member_id, method, login_key, salt, ops_limit, mem_limit_kib, sealed_seed, made_on)
        select member_id, 'passphrase', login_key, salt, ops_limit, mem_limit_kib, sealed_seed, current_date
        from account;
      -- Answers of before name one way in only: whoever was invited answers again, with the same code.
      alter table invitation no force row level security;
      update invitation set state = 'open', account = null, bundle = null, mac = null where state = 'answered';
      alter table invitation force row level security;
      drop function ${KNOWN}, ${RESTORE};
      drop table account;`);
    await letThrough(runner, 'vrijhaven_doorkeeper', { unlocker: 'select, insert, update', chain_link: 'select' });
    await createDefinerFunctions(runner, 'vrijhaven_doorkeeper', DOORS);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { signature } of DOORS) await runner.query(`drop function ${signature}`);
    await runner.query(`drop policy vrijhaven_doorkeeper on chain_link`);
    await runner.query(`revoke select on chain_link from vrijhaven_doorkeeper`);
    await runner.query(`
      create table account (
        member_id uuid primary key references member,
        login_key bytea not null check (octet_length(login_key) = 32),
        salt bytea not null,
        ops_limit integer not null,
        mem_limit_kib integer not null,
        sealed_seed bytea not null
      );
      alter table unlocker no force row level security;
      insert into account select member_id, login_key, salt, ops_limit, mem_limit_kib, sealed_seed
        from unlocker where method = 'passphrase';
      drop table unlocker;`);
    await letThrough(runner, 'vrijhaven_doorkeeper', { account: 'select, insert' });
    await createDefinerFunctions(runner, 'vrijhaven_doorkeeper', [
      {
        signature: KNOWN,
        returns: 'table (member_id uuid, login_key bytea, salt bytea, ops_limit integer, mem_limit_kib integer)',
        body: `select a.member_id, a.login_key, a.salt, a.ops_limit, a.mem_limit_kib
          from account a join member m on m.id = a.member_id where m.handle = $1 and m.active`,
      },
      RESTORE_BEFORE,
    ]);
  }
}
