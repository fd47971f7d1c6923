import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createDefinerFunctions } from './definer-function';

const SIGNATURE = 'invitations_end(wanted uuid[])';

/** An invitation whose link or code was lost ends as soon as another one is made; what was answered stays. */
export class ReplaceInvitations20261122074000 implements MigrationInterface {
  name = 'ReplaceInvitations20261122074000';

  async up(runner: QueryRunner): Promise<void> {
    await createDefinerFunctions(runner, 'vrijhaven_doorkeeper', [
      {
        signature: SIGNATURE,
        returns: 'void',
        volatile: true,
        body: `update invitation set expires_on = current_date - 1 where id = any (wanted) and state = 'open'`,
      },
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function ${SIGNATURE}`);
  }
}
