import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The board asks for the stays and blocks of some months, and read every one there ever was: whether ranges overlap is
 * no question that may be put before row security has let a row pass, so no index answered it. Days may be compared
 * before, so the ends of the ranges stand as days too.
 */
export class ReadWindows20261122070100 implements MigrationInterface {
  name = 'ReadWindows20261122070100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table residency
        add begins_on date not null generated always as (lower(period)) stored,
        add free_from date not null generated always as (upper(period) + turnover_days) stored;
      create index residency_window on residency (place_id, free_from, begins_on) where state <> 'cancelled';
      alter table block
        add begins_on date not null generated always as (lower(period)) stored,
        add ends_on date not null generated always as (upper(period)) stored;
      create index block_window on block (place_id, ends_on, begins_on);
      drop index block_place`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index block_place on block (place_id);
      alter table block drop begins_on, drop ends_on;
      alter table residency drop begins_on, drop free_from`);
  }
}
