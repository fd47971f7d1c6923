import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateOrganisation20261121200100 implements MigrationInterface {
  name = 'CreateOrganisation20261121200100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table organisation (
        id uuid primary key,
        name text not null,
        root_key bytea not null check (octet_length(root_key) = 32),
        head bytea not null check (octet_length(head) = 32),
        sequence integer not null
      );
      create unique index organisation_is_one on organisation ((true));

      create table chain_link (
        sequence integer primary key,
        link bytea not null,
        signatures jsonb not null,
        hash bytea not null unique check (octet_length(hash) = 32)
      );

      create table checkpoint (
        id bigint generated always as identity primary key,
        checkpoint bytea not null,
        signatures jsonb not null,
        certificates jsonb not null,
        not_after timestamptz not null
      );

      create table member (
        id uuid primary key,
        handle text not null unique,
        sign_key bytea not null check (octet_length(sign_key) = 32),
        kem_key bytea not null,
        active boolean not null
      );

      create table member_role (
        member_id uuid not null references member,
        role text not null,
        team text not null,
        primary key (member_id, role, team),
        check ((team = 'office') = (role <> 'cityCoordinator'))
      );
      create index member_role_team on member_role (team);

      create table account (
        member_id uuid primary key references member,
        login_key bytea not null check (octet_length(login_key) = 32),
        salt bytea not null,
        ops_limit integer not null,
        mem_limit_kib integer not null,
        sealed_seed bytea not null
      );

      create table role_key (
        team text not null,
        compartment text not null,
        generation integer not null,
        public_key bytea not null,
        primary key (team, compartment, generation)
      );

      create table role_grant (
        team text not null,
        compartment text not null,
        generation integer not null,
        member_id uuid not null references member,
        grant_bytes bytea not null,
        granter_id uuid not null,
        chain_head bytea not null,
        primary key (member_id, team, compartment, generation),
        foreign key (team, compartment, generation) references role_key
      );

      create table invitation (
        id uuid primary key,
        handle text not null,
        role text not null,
        team text not null,
        state text not null check (state in ('open', 'answered', 'admitted')),
        expires_on date not null,
        inviter_id uuid not null references member,
        account jsonb,
        bundle bytea,
        mac bytea
      );`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `drop table invitation, role_grant, role_key, account, member_role, member, checkpoint, chain_link, organisation`,
    );
  }
}
