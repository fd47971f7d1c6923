import type { MigrationInterface, QueryRunner } from 'typeorm';

const PARTNERS = `
  case role when 'cityCoordinator' then team like 'host:_%' when 'professional' then team like 'pro:_%'
    when 'trainer' then team like 'course:_%' else team = 'office' end`;

/** Teams beside the office and the cities: one of each professional, one of the trainers of each edition. */
export class OpenOtherTeams20261122020000 implements MigrationInterface {
  name = 'OpenOtherTeams20261122020000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table member_role drop constraint member_role_check,
        add constraint member_role_in_its_team check (${PARTNERS})`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from member_role where role in ('professional', 'trainer', 'pairingCoordinator', 'courseManager');
      alter table member_role drop constraint member_role_in_its_team,
        add constraint member_role_check check ((team = 'office') = (role <> 'cityCoordinator'))`);
  }
}
