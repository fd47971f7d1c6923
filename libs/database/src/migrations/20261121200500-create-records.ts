import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateRecords20261121200500 implements MigrationInterface {
  name = 'CreateRecords20261121200500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table idempotency (
        actor_key text not null,
        key text not null,
        input_hash bytea not null,
        response jsonb,
        created_at timestamptz not null default now(),
        primary key (actor_key, key)
      );
      create index idempotency_created on idempotency (created_at);

      -- Pseudonyms and commitments only: the journal alone names nobody.
      create table journal (
        id bigint generated always as identity primary key,
        at_hour timestamptz not null check (at_hour = date_trunc('hour', at_hour)),
        event text not null,
        actor bytea not null,
        object bytea not null
      );`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table journal, idempotency`);
  }
}
