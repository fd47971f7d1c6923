import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createDefinerFunctions, letThrough } from './definer-function';
import { LOGIN_ATTEMPTS } from './login-attempts';
import { SECOND_FACTORS } from './second-factors';

const TABLES = `
  create table passkey (
    id uuid primary key,
    member_id uuid not null references member,
    credential_id bytea not null unique check (octet_length(credential_id) between 16 and 1023),
    public_key bytea not null check (octet_length(public_key) <= 2048),
    counter bigint not null check (counter >= 0),
    -- Sealed by the member for the member; a first passkey can precede the key that seals.
    note bytea check (octet_length(note) = 1104),
    since date not null default current_date,
    last_used_on date
  );
  create index passkey_member on passkey (member_id);

  -- The secret is sealed under the installation's; a step of thirty seconds is good once.
  create table totp (
    member_id uuid primary key references member,
    sealed bytea not null check (octet_length(sealed) = 48),
    last_step bigint not null,
    since date not null default current_date,
    last_used_on date
  );

  -- One enrolment that waits for its proof, in the session that began it.
  create table factor_enrolment (
    session_id uuid primary key references session on delete cascade,
    kind text not null check (kind in ('passkey', 'totp')),
    secret bytea not null,
    expires_at timestamptz not null
  );

  -- Who signed with an account's login key, and has yet to show the second factor. Tries are counted before they are
  -- looked at. The device is the hash of a mark that this browser was given when somebody came in from it before.
  create table login_attempt (
    attempt_hash bytea primary key check (octet_length(attempt_hash) = 32),
    member_id uuid not null references member,
    device bytea,
    challenge bytea not null check (octet_length(challenge) = 32),
    tries integer not null default 0,
    begun_at timestamptz not null default now(),
    expires_at timestamptz not null
  );
  create index login_attempt_member on login_attempt (member_id);

  -- What the chain asks of members, for the login to know.
  alter table organisation add column second_factor text not null default 'optional'
    check (second_factor in ('optional', 'required'))`;

const RIGHTS = {
  passkey: 'select, insert, update, delete',
  totp: 'select, insert, update, delete',
  factor_enrolment: 'select, insert, update, delete',
  login_attempt: 'select, insert, update, delete',
};

/** Passkeys and one-time codes, and the half-open door between a good signature and a session. (protocol.md step 27) */
export class CreateSecondFactors20261121224100 implements MigrationInterface {
  name = 'CreateSecondFactors20261121224100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await letThrough(runner, 'vrijhaven_doorkeeper', RIGHTS);
    await createDefinerFunctions(runner, 'vrijhaven_doorkeeper', [...SECOND_FACTORS, ...LOGIN_ATTEMPTS]);
  }

  async down(runner: QueryRunner): Promise<void> {
    const names = [...LOGIN_ATTEMPTS, ...SECOND_FACTORS].map(({ signature }) => signature);
    await runner.query(`drop function ${names.join(', ')}`);
    await runner.query(`drop table ${Object.keys(RIGHTS).join(', ')}`);
    await runner.query(`alter table organisation drop column second_factor`);
  }
}
