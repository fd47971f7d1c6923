import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Acts with one of their two signatures. (protocol.md step 22) */
export class CreateWaitingActs20261121220100 implements MigrationInterface {
  name = 'CreateWaitingActs20261121220100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table waiting_act (
        id uuid primary key,
        form text not null check (form in ('link', 'checkpoint')),
        body bytea not null,
        signature bytea not null check (octet_length(signature) = 64),
        certificate bytea,
        proposer_id uuid not null references member,
        second_id uuid references member,
        request_id uuid,
        sealed_code bytea check (octet_length(sealed_code) = 1257),
        state text not null check (state in ('waiting', 'done', 'refused', 'withdrawn', 'replaced')),
        ended_by uuid references member,
        proposed_on date not null,
        expires_on date not null,
        check ((form = 'checkpoint') = (certificate is not null)),
        check ((form = 'link') = (second_id is not null)),
        check ((request_id is null) = (sealed_code is null)),
        check ((state = 'waiting') = (ended_by is null))
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table waiting_act`);
  }
}
