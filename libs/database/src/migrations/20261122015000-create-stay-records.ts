import type { MigrationInterface, QueryRunner } from 'typeorm';

// What hangs on a stay names its application and city too: row security asks for them, and the composite key keeps
// them true, because integrity checks bypass row security.
const OF_A_STAY = `
  residency_id uuid not null,
  application_id uuid not null,
  city_id uuid not null,
  foreign key (residency_id, application_id, city_id) references residency (id, application_id, city_id)
    on delete cascade`;

/** What is seen to during a stay, who changed what, the days for follow-ups, and the move to another city. */
export class CreateStayRecords20261122015000 implements MigrationInterface {
  name = 'CreateStayRecords20261122015000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table residency
        add unique (id, application_id, city_id),
        add column continues uuid references residency,
        add column closed_on date,
        -- [Note: never two cities at once] nobody lives in two places on one day.
        add constraint residency_one_place_at_a_time
          exclude using gist (application_id with =, period with &&) where (state <> 'cancelled');
      create unique index residency_one_goes_on on residency (continues) where state <> 'cancelled';

      alter table proposal
        add column is_move boolean not null default false,
        add column agreed_on date;
      drop index proposal_one_city_at_a_time;
      create unique index proposal_one_city_at_a_time on proposal (application_id, is_move)
        where state in ('proposed', 'accepted');

      create table residency_item (
        ${OF_A_STAY},
        code text not null,
        state text not null,
        due date,
        version integer not null,
        primary key (residency_id, code)
      );

      create table follow_up (
        id uuid primary key,
        ${OF_A_STAY},
        due date not null,
        state text not null,
        version integer not null
      );
      create index follow_up_residency on follow_up (residency_id);

      create table residency_event (
        id bigint generated always as identity primary key,
        ${OF_A_STAY},
        kind text not null,
        from_state text,
        to_state text,
        place_id uuid,
        period daterange,
        item text,
        due date,
        reason text,
        actor_role text not null,
        member_id uuid references member,
        at_hour timestamptz not null check (at_hour = date_trunc('hour', at_hour))
      );
      create index residency_event_residency on residency_event (residency_id);

      -- What is left of a stay that was minimised: nothing leads from here to anybody.
      create table past_stay (
        id uuid primary key,
        city_id uuid not null references city,
        month date not null check (month = date_trunc('month', month)),
        days integer not null check (days > 0)
      );`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table past_stay, residency_event, follow_up, residency_item;
      drop index proposal_one_city_at_a_time;
      alter table proposal drop column is_move, drop column agreed_on;
      create unique index proposal_one_city_at_a_time on proposal (application_id)
        where state in ('proposed', 'accepted');
      drop index residency_one_goes_on;
      alter table residency drop constraint residency_one_place_at_a_time, drop column closed_on,
        drop column continues, drop constraint residency_id_application_id_city_id_key;`);
  }
}
