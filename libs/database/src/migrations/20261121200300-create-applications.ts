import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateApplications20261121200300 implements MigrationInterface {
  name = 'CreateApplications20261121200300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table call (
        id uuid primary key,
        slug text not null unique,
        programme text not null,
        title jsonb not null,
        opens_on date not null,
        closes_on date not null check (closes_on >= opens_on),
        stays daterange not null,
        conditions_version integer not null,
        questions_version integer not null
      );

      -- The id is self-certifying: it commits to the applicant's keys.
      create table application (
        id uuid primary key,
        call_id uuid not null references call,
        state text not null,
        version integer not null,
        submitted_on date not null,
        sign_key bytea not null check (octet_length(sign_key) = 32),
        kem_key bytea not null,
        unread_for_office boolean not null default false
      );
      create index application_by_day on application (submitted_on desc, id desc);
      create index application_by_state on application (state, submitted_on desc, id desc);

      create table manifest (
        record_id uuid not null references application,
        sequence integer not null,
        manifest bytea not null,
        signature bytea not null,
        primary key (record_id, sequence)
      );

      create table document (
        record_id uuid not null references application,
        compartment text not null,
        revision integer not null check (revision > 0),
        schema_version integer not null,
        previous bytea not null check (octet_length(previous) = 32),
        author_id uuid not null,
        envelope bytea not null,
        signature bytea not null,
        hash bytea not null check (octet_length(hash) = 32),
        written_on date not null,
        primary key (record_id, compartment, revision)
      );

      create table document_grant (
        record_id uuid not null,
        compartment text not null,
        revision integer not null,
        recipient text not null,
        generation integer not null,
        grant_bytes bytea not null,
        granter_id uuid not null,
        chain_head bytea not null,
        granted_on date not null,
        withdrawn_on date,
        primary key (record_id, compartment, revision, recipient, generation),
        foreign key (record_id, compartment, revision) references document
      );

      create table consent (
        record_id uuid not null references application,
        subject text not null,
        sequence integer not null,
        given boolean not null,
        day date not null,
        signature bytea not null,
        primary key (record_id, subject, sequence)
      );

      create table transition (
        id bigint generated always as identity primary key,
        application_id uuid not null references application,
        from_state text not null,
        to_state text not null,
        reason text not null,
        actor_role text not null,
        member_id uuid references member,
        at_hour timestamptz not null check (at_hour = date_trunc('hour', at_hour))
      );
      create index transition_application on transition (application_id);

      alter table receipt add foreign key (record_id) references application deferrable initially deferred;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table receipt drop constraint receipt_record_id_fkey`);
    await runner.query(`drop table transition, consent, document_grant, document, manifest, application, call`);
  }
}
