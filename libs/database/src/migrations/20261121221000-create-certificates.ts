import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Certificates that the root key made after the founding; those of the founding travel in checkpoints. */
export class CreateCertificates20261121221000 implements MigrationInterface {
  name = 'CreateCertificates20261121221000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table certificate (
        member_id uuid not null references member,
        not_after timestamptz not null,
        signed bytea not null check (octet_length(signed) <= 1024),
        primary key (member_id, not_after, signed)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table certificate`);
  }
}
