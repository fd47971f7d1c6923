import type { MigrationInterface, QueryRunner } from 'typeorm';
import { letThrough } from './definer-function';

// What hangs on an enrolment names its application and edition too: row security asks for them, and the composite key
// keeps them true.
const OF_AN_ENROLMENT = `
  enrolment_id uuid not null,
  application_id uuid not null,
  edition_id uuid not null,
  foreign key (enrolment_id, application_id, edition_id)
    references enrolment (id, application_id, edition_id) on delete cascade`;

// [Note: no seat beyond the last] whatever raced: numbers run to the seats of the edition, and those with one tag to
// the slots that a country has.
const WITHIN = `
  create function seat_within_edition() returns trigger language plpgsql
    security definer set search_path = public, pg_temp as $body$
  begin
    if not exists (select from edition e where e.id = new.edition_id and new.number <= e.seats
      and new.tag_slot <= e.per_country for share) then
      raise exception 'no such seat in this edition' using errcode = 'check_violation';
    end if;
    return new;
  end $body$`;

/** Editions of trainings, who takes part, and their seats. Which country a seat's tag stands for is not known here. */
export class CreateTraining20261122020200 implements MigrationInterface {
  name = 'CreateTraining20261122020200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table edition (
        id uuid primary key,
        slug text not null unique,
        title jsonb not null,
        place_name text not null,
        starts_on date not null,
        ends_on date not null check (ends_on >= starts_on),
        languages text[] not null,
        seats integer not null check (seats > 0),
        per_country integer not null check (per_country > 0),
        state text not null,
        key_generation integer not null,
        call_id uuid references call,
        offer_days integer not null check (offer_days > 0),
        version integer not null
      );
      create unique index edition_call on edition (call_id);

      create table edition_module (
        id uuid primary key,
        edition_id uuid not null references edition on delete cascade,
        position integer not null,
        title jsonb not null,
        day date not null,
        unique (edition_id, id)
      );

      create table edition_task (
        id uuid primary key,
        edition_id uuid not null references edition on delete cascade,
        title jsonb not null,
        due_on date not null,
        unique (edition_id, id)
      );

      create table enrolment (
        id uuid primary key,
        edition_id uuid not null references edition,
        application_id uuid not null references application,
        origin text not null,
        state text not null,
        waiting_rank integer,
        reason text,
        offer_expires_on date,
        attendance text,
        version integer not null,
        unique (edition_id, application_id),
        unique (id, application_id, edition_id)
      );
      create index enrolment_application on enrolment (application_id);

      create table seat (
        number integer not null check (number > 0),
        tag bytea not null check (octet_length(tag) = 16),
        tag_slot integer not null check (tag_slot > 0),
        ${OF_AN_ENROLMENT},
        primary key (edition_id, number),
        unique (edition_id, tag, tag_slot),
        unique (enrolment_id)
      );

      create table attendance (
        ${OF_AN_ENROLMENT},
        module_id uuid not null,
        presence text not null,
        primary key (module_id, enrolment_id),
        foreign key (edition_id, module_id) references edition_module (edition_id, id) on delete cascade
      );

      create table task_done (
        ${OF_AN_ENROLMENT},
        task_id uuid not null,
        done_on date not null,
        primary key (task_id, enrolment_id),
        foreign key (edition_id, task_id) references edition_task (edition_id, id) on delete cascade
      );

      create table enrolment_event (
        id bigint generated always as identity primary key,
        ${OF_AN_ENROLMENT},
        kind text not null,
        from_state text,
        to_state text,
        due date,
        reason text,
        actor_role text not null,
        member_id uuid references member,
        at_hour timestamptz not null check (at_hour = date_trunc('hour', at_hour))
      );
      create index enrolment_event_enrolment on enrolment_event (enrolment_id);`);
    await letThrough(runner, 'vrijhaven_doorkeeper', { edition: 'select, update (version)' });
    await runner.query(`grant create on schema public to vrijhaven_doorkeeper`);
    await runner.query(WITHIN);
    await runner.query(`revoke execute on function seat_within_edition() from public`);
    await runner.query(`
      create trigger seat_within_edition before insert or update on seat for each row
        execute function seat_within_edition()`);
    await runner.query(`alter function seat_within_edition() owner to vrijhaven_doorkeeper`);
    await runner.query(`revoke create on schema public from vrijhaven_doorkeeper`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table enrolment_event, task_done, attendance, seat, enrolment, edition_task, edition_module, edition;
      drop function seat_within_edition();`);
  }
}
