import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createDefinerFunctions, letThrough } from './definer-function';
import { pingOn } from './live-pings';

// Whoever knows the address asks; the address itself is not kept. Null where there is no such feed.
const BUSY = {
  signature: 'feed_busy(secret bytea, around daterange)',
  returns: 'jsonb',
  volatile: true,
  body: `
    with feed as (select id, city_id, place_id from calendar_feed where secret_hash = $1),
      used as (update calendar_feed f set last_used_on = current_date from feed
        where f.id = feed.id and f.last_used_on is distinct from current_date)
    select (select coalesce(jsonb_agg(jsonb_build_object('source', o.source, 'from', lower(o.occupied),
        'until', upper(o.occupied)) order by o.occupied, o.source), '[]')
      from occupancy o join place p on p.id = o.place_id
      where p.city_id = feed.city_id and (feed.place_id is null or o.place_id = feed.place_id)
        and o.kind <> 'retired' and o.occupied && $2)
    from feed`,
};

/** Addresses under which a calendar reads when places of a city are busy, and nothing else. */
export class CreateCalendarFeeds20261122017200 implements MigrationInterface {
  name = 'CreateCalendarFeeds20261122017200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table calendar_feed (
        id uuid primary key,
        city_id uuid not null references city,
        place_id uuid,
        secret_hash bytea not null unique check (octet_length(secret_hash) = 32),
        made_on date not null,
        last_used_on date,
        foreign key (city_id, place_id) references place (city_id, id)
      );
      create index calendar_feed_city on calendar_feed (city_id);`);
    await letThrough(runner, 'vrijhaven_doorkeeper', { calendar_feed: 'select, update (last_used_on)' });
    await createDefinerFunctions(runner, 'vrijhaven_doorkeeper', [BUSY]);
    await pingOn(runner, 'calendar_feed', ['city_id'], ['insert', 'delete']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function ${BUSY.signature}`);
    await runner.query(`drop table calendar_feed`);
  }
}
