import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateShelterCity20261121200400 implements MigrationInterface {
  name = 'CreateShelterCity20261121200400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table city (
        id uuid primary key,
        slug text not null unique,
        name text not null,
        since integer not null
      );

      create table place (
        id uuid primary key,
        city_id uuid not null references city,
        name text not null,
        turnover_days integer not null check (turnover_days >= 0),
        attributes text[] not null,
        unique (city_id, id)
      );

      create table proposal (
        id uuid primary key,
        application_id uuid not null references application,
        city_id uuid not null references city,
        state text not null,
        version integer not null,
        proposed_on date not null,
        unique (id, application_id, city_id)
      );
      create unique index proposal_one_city_at_a_time on proposal (application_id)
        where state in ('proposed', 'accepted');
      create index proposal_city on proposal (city_id);

      -- [Note: no double booking ever] the constraint counts the turnover days after a stay too. Composite keys,
      -- because integrity checks bypass row security: no stay in a place of another city than its proposal's.
      create table residency (
        id uuid primary key,
        place_id uuid not null,
        city_id uuid not null,
        application_id uuid not null,
        proposal_id uuid not null,
        period daterange not null check (not isempty(period) and not lower_inf(period) and not upper_inf(period)),
        turnover_days integer not null check (turnover_days >= 0),
        occupied daterange not null
          generated always as (daterange(lower(period), upper(period) + turnover_days)) stored,
        state text not null,
        version integer not null,
        foreign key (city_id, place_id) references place (city_id, id),
        foreign key (proposal_id, application_id, city_id) references proposal (id, application_id, city_id),
        constraint residency_no_double_booking
          exclude using gist (place_id with =, occupied with &&) where (state <> 'cancelled')
      );
      create unique index residency_one_of_a_proposal on residency (proposal_id) where state <> 'cancelled';
      create index residency_city on residency (city_id);
      create index residency_application on residency (application_id);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table residency, proposal, place, city`);
  }
}
