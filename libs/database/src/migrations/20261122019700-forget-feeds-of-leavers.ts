import type { MigrationInterface, QueryRunner } from 'typeorm';
import { letThrough } from './definer-function';

// At the end of the transaction, for a change of roles takes all of them away and gives the new ones.
const TRIGGERS = [
  ['feeds_of_who_left', 'update of active on member', 'when (old.active and not new.active)', 'new.id'],
  ['feeds_of_who_lost_a_role', 'delete on member_role', '', 'old.member_id'],
] as const;

const forget = (whose: string): string => `
  delete from calendar_feed f using city c where c.id = f.city_id and f.maker_id = ${whose} and not exists (
    select from member m join member_role r on r.member_id = m.id
    where m.id = ${whose} and m.active and (r.role = 'coordinator' or r.team = 'host:' || c.slug))`;

/**
 * [Note: an address leaves with its maker] who made a feed is the one person who was shown its address, so it leads
 * nowhere once they no longer keep the city.
 */
export class ForgetFeedsOfLeavers20261122019700 implements MigrationInterface {
  name = 'ForgetFeedsOfLeavers20261122019700';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table calendar_feed add column maker_id uuid references member;
      create index calendar_feed_maker on calendar_feed (maker_id) where maker_id is not null`);
    await letThrough(runner, 'vrijhaven_doorkeeper', { calendar_feed: 'delete', member_role: 'select' });
    await runner.query(`grant create on schema public to vrijhaven_doorkeeper`);
    for (const [name, on, when, whose] of TRIGGERS) {
      await runner.query(`
        create function ${name}() returns trigger language plpgsql
          security definer set search_path = public, pg_temp as $body$ begin ${forget(whose)}; return null; end $body$`);
      await runner.query(`revoke execute on function ${name}() from public`);
      await runner.query(`create constraint trigger ${name} after ${on} deferrable initially deferred
        for each row ${when} execute function ${name}()`);
      await runner.query(`alter function ${name}() owner to vrijhaven_doorkeeper`);
    }
    await runner.query(`revoke create on schema public from vrijhaven_doorkeeper`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [name, on] of TRIGGERS) {
      await runner.query(`drop trigger ${name} on ${on.split(' ').at(-1) ?? ''}`);
      await runner.query(`drop function ${name}()`);
    }
    await runner.query(`revoke select on member_role from vrijhaven_doorkeeper;
      revoke delete on calendar_feed from vrijhaven_doorkeeper`);
    // The policies written in its words fall with it: the table is closed until the next migration.
    await runner.query(`alter table calendar_feed drop column maker_id cascade`);
  }
}
