import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createDefinerFunctions, letThrough } from './definer-function';

const FUNCTIONS = [
  {
    // The sealed halves stand apart from what shows that they exist: nobody reads them without this door.
    signature: 'escrow_parts(wanted integer)',
    returns: 'table (team text, compartment text, generation integer, granter_id uuid, part bytea)',
    body: `select e.team, e.compartment, e.generation, e.granter_id, e.part from escrow_part e
      where e.escrow_generation = $1`,
  },
  {
    // Whom the root key and the escrow brought back. The chain says who that is; the API checked it.
    signature: `coordinator_restore(member uuid, handle text, sign_key bytea, kem_key bytea,
      login_key bytea, salt bytea, ops_limit integer, mem_limit_kib integer, sealed_seed bytea)`,
    drop: 'coordinator_restore(uuid, text, bytea, bytea, bytea, bytea, integer, integer, bytea)',
    returns: 'void',
    volatile: true,
    body: `
      with person as (insert into member (id, handle, sign_key, kem_key, active) values ($1, $2, $3, $4, true)),
        part as (insert into member_role (member_id, role, team) values ($1, 'coordinator', 'office'))
      insert into account (member_id, login_key, salt, ops_limit, mem_limit_kib, sealed_seed)
      values ($1, $5, $6, $7, $8, $9)`,
  },
];

/** Role keys that are granted to the escrow, and the ways back. (protocol.md step 24) */
export class CreateEscrow20261121223000 implements MigrationInterface {
  name = 'CreateEscrow20261121223000';

  async up(runner: QueryRunner): Promise<void> {
    // One row for each granter: nobody can take the place of an honest grant with one that does not open.
    await runner.query(`
      create table escrow_grant (
        escrow_generation integer not null check (escrow_generation > 0),
        team text not null,
        compartment text not null,
        generation integer not null,
        granter_id uuid not null references member,
        chain_head bytea not null check (octet_length(chain_head) = 32),
        part_hash bytea not null check (octet_length(part_hash) = 32),
        signature bytea not null check (octet_length(signature) = 64),
        made_on date not null,
        primary key (escrow_generation, team, compartment, generation, granter_id),
        foreign key (team, compartment, generation) references role_key
      )`);
    await runner.query(`
      create table escrow_part (
        escrow_generation integer not null,
        team text not null,
        compartment text not null,
        generation integer not null,
        granter_id uuid not null,
        part bytea not null check (octet_length(part) = 1193),
        primary key (escrow_generation, team, compartment, generation, granter_id),
        foreign key (escrow_generation, team, compartment, generation, granter_id) references escrow_grant
      )`);
    await letThrough(runner, 'vrijhaven_doorkeeper', { escrow_part: 'select', member_role: 'insert' });
    await runner.query(`grant insert on member, account to vrijhaven_doorkeeper`);
    await createDefinerFunctions(runner, 'vrijhaven_doorkeeper', FUNCTIONS);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { signature, drop } of FUNCTIONS) await runner.query(`drop function ${drop ?? signature}`);
    await runner.query(`revoke insert on member, account from vrijhaven_doorkeeper`);
    await runner.query(`drop policy vrijhaven_doorkeeper on member_role`);
    await runner.query(`revoke insert on member_role from vrijhaven_doorkeeper`);
    for (const table of ['escrow_part', 'escrow_grant']) await runner.query(`drop table ${table}`);
  }
}
