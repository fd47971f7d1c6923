import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createDefinerFunctions, letThrough } from './definer-function';

const WRITES = {
  session: 'select, insert, update, delete',
  login_challenge: 'select, insert, delete',
  receipt: 'select, insert, delete',
  draft: 'select, delete',
  member: 'select',
  account: 'select',
  invitation: 'select, update',
  idempotency: 'select, delete',
};

const TOKEN_HASH = `sha256(convert_to(nullif(current_setting('app.token', true), ''), 'UTF8'))`;

const SESSIONS = [
  {
    signature: 'session_open(token_hash bytea, member uuid, receipt uuid, lifetime interval)',
    returns: 'void',
    volatile: true,
    body: `insert into session (token_hash, member_id, receipt_id, expires_at) values ($1, $2, $3, now() + $4)`,
  },
  {
    signature: 'session_end()',
    returns: 'void',
    volatile: true,
    body: `delete from session where session.token_hash = ${TOKEN_HASH}`,
  },
  {
    // At most one write a minute for a session that is in use; one that has gone idle is not revived.
    signature: 'session_touch()',
    returns: 'void',
    volatile: true,
    body: `update session set last_seen_at = now() where session.token_hash = ${TOKEN_HASH}
      and last_seen_at between now() - interval '30 minutes' and now() - interval '1 minute'`,
  },
  {
    signature: 'challenge_begin(nonce_hash bytea, subject_hash bytea, lifetime interval)',
    returns: 'void',
    volatile: true,
    body: `insert into login_challenge values ($1, $2, now() + $3)`,
  },
  {
    signature: 'challenge_spend(nonce bytea, subject bytea)',
    returns: 'boolean',
    volatile: true,
    body: `with spent as (delete from login_challenge
        where nonce_hash = $1 and subject_hash = $2 returning expires_at)
      select coalesce((select expires_at > now() from spent), false)`,
  },
];

const ENTRANCES = [
  {
    signature: 'account_of(wanted text)',
    returns: 'table (member_id uuid, login_key bytea, salt bytea, ops_limit integer, mem_limit_kib integer)',
    body: `select a.member_id, a.login_key, a.salt, a.ops_limit, a.mem_limit_kib
      from account a join member m on m.id = a.member_id where m.handle = $1 and m.active`,
  },
  {
    signature: 'receipt_of(wanted bytea)',
    returns: 'table (id uuid, login_key bytea, record_id uuid)',
    body: `select r.id, r.login_key, r.record_id from receipt r
      where r.locator_hash = $1 and (r.record_id is not null or r.expires_on >= current_date)`,
  },
  {
    signature: 'receipt_open(new_id uuid, locator bytea, key bytea, until date)',
    returns: 'void',
    volatile: true,
    body: `insert into receipt (id, locator_hash, login_key, expires_on) values ($1, $2, $3, $4)
      on conflict (locator_hash) do nothing`,
  },
  {
    // Who knows the id was given it by the inviter; the code that authenticates the answer never comes here.
    signature: 'invitation_seen(wanted uuid)',
    returns: 'table (id uuid, handle text, role text, team text, state text, expires_on date)',
    body: `select i.id, i.handle, i.role, i.team, i.state, i.expires_on from invitation i where i.id = $1`,
  },
  {
    signature: 'invitation_answer(wanted uuid, answer jsonb, keys bytea, code bytea)',
    returns: 'boolean',
    volatile: true,
    body: `with answered as (
        update invitation set state = 'answered', account = $2, bundle = $3, mac = $4
        where id = $1 and state = 'open' and expires_on >= current_date returning id)
      select exists (select from answered)`,
  },
  {
    // docs/architecture.md, retention: what is over is deleted, not only hidden.
    signature: 'purge_expired()',
    returns: 'jsonb',
    volatile: true,
    body: `
      with sessions as (delete from session
          where expires_at < now() or last_seen_at < now() - interval '30 minutes' returning 1),
        challenges as (delete from login_challenge where expires_at < now() returning 1),
        drafts as (delete from draft where expires_on < current_date returning 1),
        receipts as (delete from receipt where record_id is null and expires_on < current_date returning 1),
        keys as (delete from idempotency where created_at < now() - interval '7 days' returning 1)
      select jsonb_build_object(
        'sessions', (select count(*) from sessions), 'challenges', (select count(*) from challenges),
        'drafts', (select count(*) from drafts), 'receipts', (select count(*) from receipts),
        'idempotencyKeys', (select count(*) from keys))`,
  },
];

const FUNCTIONS = [...SESSIONS, ...ENTRANCES];

/** What must work before anybody is known: coming in, being invited, forgetting. */
export class CreateDoors20261121200700 implements MigrationInterface {
  name = 'CreateDoors20261121200700';

  async up(runner: QueryRunner): Promise<void> {
    await letThrough(runner, 'vrijhaven_doorkeeper', WRITES);
    await createDefinerFunctions(runner, 'vrijhaven_doorkeeper', FUNCTIONS);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { signature } of FUNCTIONS) await runner.query(`drop function ${signature}`);
    for (const table of Object.keys(WRITES)) await runner.query(`drop policy vrijhaven_doorkeeper on ${table}`);
  }
}
