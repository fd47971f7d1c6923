import type { MigrationInterface, QueryRunner } from 'typeorm';

const PRIMARY_KEY = 'member_id, team, compartment, generation';

/** A box that does not open is given again by another coordinator, beside the first. */
export class GrantAgain20261121221200 implements MigrationInterface {
  name = 'GrantAgain20261121221200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table role_grant drop constraint role_grant_pkey`);
    await runner.query(`alter table role_grant add primary key (${PRIMARY_KEY}, granter_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from role_grant later using role_grant earlier
      where (${PRIMARY_KEY.replaceAll(/(\w+)/g, 'later.$1')}) = (${PRIMARY_KEY.replaceAll(/(\w+)/g, 'earlier.$1')})
        and later.granter_id > earlier.granter_id`);
    await runner.query(`alter table role_grant drop constraint role_grant_pkey`);
    await runner.query(`alter table role_grant add primary key (${PRIMARY_KEY})`);
  }
}
