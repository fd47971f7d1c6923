import type { MigrationInterface, QueryRunner } from 'typeorm';

/** "You could also …": which other programme the office suggested to whom. No word of it is kept. */
export class CreateReferrals20261122020300 implements MigrationInterface {
  name = 'CreateReferrals20261122020300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table referral (
        application_id uuid not null references application,
        programme text not null,
        state text not null check (state in ('open', 'ended')),
        suggested_on date not null,
        version integer not null,
        primary key (application_id, programme)
      );`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table referral`);
  }
}
