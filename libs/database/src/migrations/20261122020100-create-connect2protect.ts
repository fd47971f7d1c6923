import type { MigrationInterface, QueryRunner } from 'typeorm';

// What hangs on a pair names its application and professional too: row security asks for them, and the composite key
// keeps them true, because integrity checks bypass row security.
const OF_A_PAIR = `
  pairing_id uuid not null,
  application_id uuid not null,
  professional_id uuid not null,
  foreign key (pairing_id, application_id, professional_id)
    references pairing (id, application_id, professional_id) on delete cascade`;

const HOUR = `timestamptz not null check (at_hour = date_trunc('hour', at_hour))`;

/** Professionals, what defenders need of them, and the pairs that come of it. What is said in a pair is sealed. */
export class CreateConnect2Protect20261122020100 implements MigrationInterface {
  name = 'CreateConnect2Protect20261122020100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table professional (
        id uuid primary key,
        name text not null,
        kind text not null,
        max_pairs integer not null check (max_pairs >= 0),
        mandate_ends date,
        active boolean not null,
        version integer not null
      );

      create table professional_profile (
        professional_id uuid not null references professional,
        revision integer not null check (revision > 0),
        previous bytea not null check (octet_length(previous) = 32),
        author_id uuid not null references member,
        envelope bytea not null,
        signature bytea not null,
        hash bytea not null check (octet_length(hash) = 32),
        written_on date not null,
        primary key (professional_id, revision)
      );

      create table professional_profile_grant (
        professional_id uuid not null,
        revision integer not null,
        recipient text not null,
        generation integer not null,
        grant_bytes bytea not null,
        granter_id uuid not null references member,
        chain_head bytea not null,
        granted_on date not null,
        primary key (professional_id, revision, recipient, generation),
        foreign key (professional_id, revision) references professional_profile
      );

      create table confidentiality (
        professional_id uuid not null references professional,
        member_id uuid not null references member,
        text_version integer not null,
        day date not null,
        signature bytea not null,
        primary key (professional_id, member_id, text_version)
      );

      create table need (
        id uuid primary key,
        application_id uuid not null references application,
        origin text not null,
        state text not null,
        version integer not null,
        unique (id, application_id)
      );
      -- One at a time: an entry of a pair goes to whoever is in contact, and that is one.
      create unique index need_one_at_a_time on need (application_id) where state in ('open', 'paired');
      create index need_application on need (application_id);

      create table pairing (
        id uuid primary key,
        need_id uuid not null,
        application_id uuid not null,
        professional_id uuid not null references professional,
        state text not null,
        reason text,
        rhythm_days integer check (rhythm_days > 0),
        proposed_on date not null,
        ends_on date,
        version integer not null,
        foreign key (need_id, application_id) references need (id, application_id),
        unique (id, application_id, professional_id)
      );
      -- A hand-over is asked for while the old pair goes on: one that is to come, one that is.
      create unique index pairing_one_ahead on pairing (need_id) where state in ('proposed', 'agreed');
      create unique index pairing_one_in_contact on pairing (need_id) where state in ('active', 'review');
      create index pairing_application on pairing (application_id);
      create index pairing_professional on pairing (professional_id);

      create table pair_answer (
        ${OF_A_PAIR},
        side text not null check (side in ('defender', 'professional')),
        answer text not null check (answer in ('yes', 'no')),
        at_hour ${HOUR},
        primary key (pairing_id, side)
      );

      create table check_in (
        id uuid primary key,
        ${OF_A_PAIR},
        due_on date not null,
        state text not null,
        by_side text,
        at_hour timestamptz check (at_hour = date_trunc('hour', at_hour)),
        unique (pairing_id, due_on)
      );

      create table alarm (
        id uuid primary key,
        ${OF_A_PAIR},
        kind text not null,
        raised_on date not null,
        state text not null,
        version integer not null
      );
      create index alarm_pairing on alarm (pairing_id);

      create table pair_action (
        id uuid primary key,
        ${OF_A_PAIR},
        kind text not null,
        state text not null,
        due_on date,
        draft_hash bytea not null check (octet_length(draft_hash) = 32),
        version integer not null
      );
      create index pair_action_pairing on pair_action (pairing_id);

      create table pairing_event (
        id bigint generated always as identity primary key,
        ${OF_A_PAIR},
        kind text not null,
        from_state text,
        to_state text,
        due date,
        reason text,
        actor_role text not null,
        member_id uuid references member,
        at_hour ${HOUR}
      );
      create index pairing_event_pairing on pairing_event (pairing_id);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table pairing_event, pair_action, alarm, check_in, pair_answer, pairing, need, confidentiality,
        professional_profile_grant, professional_profile, professional`);
  }
}
