import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createDefinerFunctions, letDoorkeeperCall, letThrough, replaceDefinerFunctions } from './definer-function';
import { NOTICES } from './account-notices';
import { FORMER_RESOLVERS, FORMER_SESSIONS } from './former-sessions';
import { OWN_SESSIONS, SESSION_RESOLVERS, SESSIONS } from './session-families';

const TABLES = `
  -- One row for each time somebody came in; what follows from it in rotated tokens is its family.
  alter table session drop constraint session_pkey;
  alter table session
    add column id uuid not null default gen_random_uuid() primary key,
    add constraint session_token_hash_key unique (token_hash),
    add column generation integer not null default 0,
    -- When the present token was first shown.
    add column confirmed_at timestamptz not null default now(),
    add column factor text check (factor in ('passkey', 'totp')),
    -- Must enrol a second factor before anything else.
    add column enrolling boolean not null default false,
    -- Sealed by the member for the member.
    add column note bytea check (octet_length(note) = 1104),
    add column ended_by text check (ended_by in ('owner', 'elsewhere', 'reuse'));

  -- Tokens of a family beside the present one: those before it, and successors that nobody has shown yet.
  create table session_token (
    token_hash bytea primary key check (octet_length(token_hash) = 32),
    session_id uuid not null references session on delete cascade,
    generation integer not null,
    issued_at timestamptz not null default now()
  );
  create index session_token_session on session_token (session_id);

  -- What an account's owner is told when they come in the next time.
  create table account_notice (
    member_id uuid not null references member,
    kind text not null check (kind in ('tokenReused', 'wrongCodes', 'counterBack', 'factorsReset')),
    last_hour timestamptz not null,
    count integer not null default 1,
    primary key (member_id, kind)
  )`;

const UNTABLES = `
  drop table account_notice, session_token;
  delete from session where ended_by is not null or enrolling;
  alter table session drop constraint session_pkey;
  alter table session drop constraint session_token_hash_key;
  alter table session drop column id, drop column generation, drop column confirmed_at, drop column factor,
    drop column enrolling, drop column note, drop column ended_by;
  alter table session add primary key (token_hash)`;

const names = (functions: readonly { readonly signature: string }[]): string =>
  functions.map(({ signature }) => signature).join(', ');

/** Rotating tokens, the list of one's sessions, and what an owner is told. (protocol.md step 27) */
export class CreateSessionFamilies20261121224000 implements MigrationInterface {
  name = 'CreateSessionFamilies20261121224000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await letThrough(runner, 'vrijhaven_resolver', { session_token: 'select' });
    await letThrough(runner, 'vrijhaven_doorkeeper', {
      session_token: 'select, insert, update, delete',
      account_notice: 'select, insert, update, delete',
    });
    await runner.query(`drop function ${names(FORMER_SESSIONS)}`);
    await createDefinerFunctions(runner, 'vrijhaven_resolver', SESSION_RESOLVERS.added);
    await replaceDefinerFunctions(runner, 'vrijhaven_resolver', SESSION_RESOLVERS.replaced);
    await letDoorkeeperCall(runner, 'actor_visit()', 'actor_owner()', 'actor_member()');
    await createDefinerFunctions(runner, 'vrijhaven_doorkeeper', [...NOTICES, ...SESSIONS, ...OWN_SESSIONS]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function ${names([...OWN_SESSIONS, ...SESSIONS, ...NOTICES])}`);
    await replaceDefinerFunctions(runner, 'vrijhaven_resolver', FORMER_RESOLVERS);
    await runner.query(`drop function ${names(SESSION_RESOLVERS.added)}`);
    await runner.query(UNTABLES);
    await createDefinerFunctions(runner, 'vrijhaven_doorkeeper', FORMER_SESSIONS);
  }
}
