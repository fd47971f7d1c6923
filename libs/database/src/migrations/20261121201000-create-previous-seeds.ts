import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Seeds of rotated role keys, each sealed under the seed that came after it. (protocol.md step 14) */
export class CreatePreviousSeeds20261121201000 implements MigrationInterface {
  name = 'CreatePreviousSeeds20261121201000';

  async up(runner: QueryRunner): Promise<void> {
    // One row for each supplier: nobody can take the place of an honest envelope with one that does not open.
    await runner.query(`
      create table previous_seed (
        team text not null,
        compartment text not null,
        generation integer not null check (generation > 1),
        supplier_id uuid not null references member,
        envelope bytea not null check (octet_length(envelope) = 112),
        primary key (team, compartment, generation, supplier_id),
        foreign key (team, compartment, generation) references role_key
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table previous_seed`);
  }
}
