import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createDefinerFunctions, letThrough } from './definer-function';
import { pingOn } from './live-pings';

const SEATED = `('offered', 'accepted', 'travelReady', 'attended', 'followUp', 'closed')`;

/**
 * [Note: a seat goes with its state] whoever leaves, by whatever way, gives their seat back in the same statement: the
 * defender who does may not even see it, so a trigger does it.
 */
const LEAVES = `
  create function enrolment_leaves_seat() returns trigger language plpgsql
    security definer set search_path = public, pg_temp as $body$
  begin
    delete from seat where enrolment_id = new.id;
    return null;
  end $body$`;

// [Note: nobody is offered what is not there] at the end of a transaction whoever holds a seat by their state has one.
const HAS = `
  create function enrolment_has_seat() returns trigger language plpgsql
    security definer set search_path = public, pg_temp as $body$
  begin
    if exists (select from enrolment where id = new.id and state in ${SEATED})
        and not exists (select from seat where enrolment_id = new.id) then
      raise check_violation using message = 'a seat is offered that nobody holds';
    end if;
    return null;
  end $body$`;

// By the database's own clock: nobody can ask for more. Who is held could not have answered.
const EXPIRE = `
  with over as (
    update enrolment e set state = 'expired', offer_expires_on = null, version = e.version + 1
    from application a
    where a.id = e.application_id and a.state <> 'safetyHold' and e.state = 'offered'
      and e.offer_expires_on < current_date
    returning e.id, e.application_id, e.edition_id),
  told as (
    insert into enrolment_event
      (enrolment_id, application_id, edition_id, kind, from_state, to_state, reason, actor_role, at_hour)
    select id, application_id, edition_id, 'state', 'offered', 'expired', 'notAnswered', 'system',
      date_trunc('hour', now()) from over returning 1)
  select count(*)::integer from told`;

const ADVANCE = `
  with begun as (
    update edition ed set state = 'running', version = ed.version + 1
    where ed.state = 'preWork' and ed.starts_on <= current_date returning 1),
  chosen as (
    update edition ed set state = 'selecting', version = ed.version + 1
    from call c where c.id = ed.call_id and ed.state = 'open'
      and (c.closes_on < current_date or c.decision = 'closed') returning 1)
  select ((select count(*) from begun) + (select count(*) from chosen))::integer`;

// Whoever knows the address asks; the address itself is not kept. [Note: an address leaves with its maker] null where
// there is no such feed, and once who made it manages no courses any more.
const DAYS = `
  with feed as (select f.id, f.edition_id from course_feed f where f.secret_hash = $1 and exists (
      select from member m join member_role r on r.member_id = m.id
      where m.id = f.maker_id and m.active and r.role = 'courseManager')),
    used as (update course_feed f set last_used_on = current_date from feed
      where f.id = feed.id and f.last_used_on is distinct from current_date)
  select jsonb_build_object('title', ed.title ->> 'en', 'startsOn', ed.starts_on, 'endsOn', ed.ends_on,
    'modules', (select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'title', m.title ->> 'en', 'day', m.day)
      order by m.day, m.position), '[]') from edition_module m where m.edition_id = ed.id),
    'tasks', (select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'title', t.title ->> 'en', 'day', t.due_on)
      order by t.due_on, t.id), '[]') from edition_task t where t.edition_id = ed.id))
  from feed join edition ed on ed.id = feed.edition_id`;

const HELD = `
  select exists (select from enrolment e join application a on a.id = e.application_id
    where e.id = $1 and a.state in ('safetyHold', 'withdrawn') and (
      'courseManager' = any ((select actor_roles())::text[]) or e.application_id = actor_record()
      or e.edition_id = any ((select actor_editions())::uuid[])))`;

// Also of people whom this course manager stands back from: what is taken is taken.
const TAKEN = `
  select s.number, s.tag, s.tag_slot from seat s
  where s.edition_id = $1 and 'courseManager' = any ((select actor_roles())::text[])`;

const TRIGGERS = { enrolment_leaves_seat: LEAVES, enrolment_has_seat: HAS };

/** Seats that come and go with their holders, offers that run out, and the calendar of an edition. */
export class RunEditions20261122022000 implements MigrationInterface {
  name = 'RunEditions20261122022000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table enrolment add column enrolled_on date not null default ('now'::text)::date;
      create table course_feed (
        id uuid primary key,
        edition_id uuid not null references edition,
        secret_hash bytea not null unique check (octet_length(secret_hash) = 32),
        made_on date not null,
        maker_id uuid not null references member,
        last_used_on date
      );
      create index course_feed_edition on course_feed (edition_id);`);
    await letThrough(runner, 'vrijhaven_doorkeeper', {
      course_feed: 'select, update (last_used_on)',
      edition: 'select, update (state, version)',
      edition_module: 'select',
      edition_task: 'select',
      enrolment: 'select, update (state, offer_expires_on, version)',
      enrolment_event: 'insert',
      seat: 'select, delete',
    });
    await letThrough(runner, 'vrijhaven_resolver', { seat: 'select' });
    await runner.query(`grant select (id, closes_on, decision) on call to vrijhaven_doorkeeper`);
    await runner.query(
      `create policy vrijhaven_doorkeeper_editions on call for select to vrijhaven_doorkeeper using (true)`,
    );
    await createDefinerFunctions(runner, 'vrijhaven_resolver', [
      { signature: 'enrolment_held(wanted uuid)', returns: 'boolean', body: HELD },
      {
        signature: 'seats_taken(wanted uuid)',
        returns: 'table (number integer, tag bytea, tag_slot integer)',
        body: TAKEN,
      },
    ]);
    await createDefinerFunctions(runner, 'vrijhaven_doorkeeper', [
      { signature: 'course_days(secret bytea)', returns: 'jsonb', volatile: true, body: DAYS },
      { signature: 'enrolments_expire()', returns: 'integer', volatile: true, body: EXPIRE },
      { signature: 'editions_advance()', returns: 'integer', volatile: true, body: ADVANCE },
    ]);
    await runner.query(`grant create on schema public to vrijhaven_doorkeeper`);
    for (const [name, create] of Object.entries(TRIGGERS)) {
      await runner.query(create);
      await runner.query(`revoke execute on function ${name}() from public`);
    }
    await runner.query(`
      create trigger enrolment_leaves_seat after update of state on enrolment for each row
        when (old.state in ${SEATED} and new.state not in ${SEATED}) execute function enrolment_leaves_seat();
      create constraint trigger enrolment_has_seat after update of state on enrolment
        deferrable initially deferred for each row
        when (old.state not in ${SEATED} and new.state in ${SEATED}) execute function enrolment_has_seat();`);
    for (const name of Object.keys(TRIGGERS))
      await runner.query(`alter function ${name}() owner to vrijhaven_doorkeeper`);
    await runner.query(`revoke create on schema public from vrijhaven_doorkeeper`);
    await pingOn(runner, 'course_feed', ['edition_id'], ['insert', 'delete']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger enrolment_has_seat on enrolment;
      drop trigger enrolment_leaves_seat on enrolment;
      drop function enrolment_has_seat();
      drop function enrolment_leaves_seat();
      drop function editions_advance();
      drop function enrolments_expire();
      drop function course_days(bytea);
      drop function seats_taken(uuid);
      drop policy vrijhaven_resolver on seat;
      revoke select on seat from vrijhaven_resolver;
      drop function enrolment_held(uuid);
      drop policy vrijhaven_doorkeeper_editions on call;
      revoke select (id, closes_on, decision) on call from vrijhaven_doorkeeper;`);
    for (const table of ['edition', 'edition_module', 'edition_task', 'enrolment', 'enrolment_event', 'seat']) {
      await runner.query(`drop policy vrijhaven_doorkeeper on ${table}`);
      await runner.query(`revoke all on ${table} from vrijhaven_doorkeeper`);
    }
    await runner.query(`
      drop table course_feed;
      alter table enrolment drop column enrolled_on;`);
  }
}
