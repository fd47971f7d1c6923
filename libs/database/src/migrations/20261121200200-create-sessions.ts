import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateSessions20261121200200 implements MigrationInterface {
  name = 'CreateSessions20261121200200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table receipt (
        id uuid primary key,
        locator_hash bytea not null unique check (octet_length(locator_hash) = 32),
        login_key bytea not null check (octet_length(login_key) = 32),
        record_id uuid unique,
        expires_on date not null
      );

      create table draft (
        receipt_id uuid primary key references receipt on delete cascade,
        revision integer not null check (revision > 0),
        sealed bytea not null,
        expires_on date not null
      );

      -- The subject is hashed, so that the table does not tell who tried to come in.
      create table login_challenge (
        nonce_hash bytea primary key,
        subject_hash bytea not null,
        expires_at timestamptz not null
      );

      create table session (
        token_hash bytea primary key check (octet_length(token_hash) = 32),
        member_id uuid references member,
        receipt_id uuid references receipt on delete cascade,
        created_at timestamptz not null default now(),
        last_seen_at timestamptz not null default now(),
        expires_at timestamptz not null,
        check (num_nonnulls(member_id, receipt_id) = 1)
      );
      create index session_member on session (member_id) where member_id is not null;
      create index session_receipt on session (receipt_id) where receipt_id is not null;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table session, login_challenge, draft, receipt`);
  }
}
