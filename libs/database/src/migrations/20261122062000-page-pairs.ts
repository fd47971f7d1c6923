import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pairs are read in pages, newest proposals first, and those that ring before all others. */
export class PagePairs20261122062000 implements MigrationInterface {
  name = 'PagePairs20261122062000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index pairing_newest on pairing (proposed_on, id);
      create index alarm_open on alarm (pairing_id) where state = 'open'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index pairing_newest, alarm_open`);
  }
}
