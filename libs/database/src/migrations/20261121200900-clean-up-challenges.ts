import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createDefinerFunctions } from './definer-function';

const SIGNATURE = 'challenge_begin(nonce_hash bytea, subject_hash bytea, lifetime interval)';

const begin = (body: string) => ({ signature: SIGNATURE, returns: 'void', volatile: true, body });

const INSERT = `insert into login_challenge values ($1, $2, now() + $3)`;

// Each one that is begun clears away up to ten that are over, so that strangers cannot fill the table.
const CLEAN = `
  delete from login_challenge where login_challenge.nonce_hash in (
    select old.nonce_hash from login_challenge old where old.expires_at < now()
    order by old.expires_at limit 10 for update skip locked)`;

const replaceWith = async (runner: QueryRunner, body: string): Promise<void> => {
  await runner.query(`drop function ${SIGNATURE}`);
  await createDefinerFunctions(runner, 'vrijhaven_doorkeeper', [begin(body)]);
};

export class CleanUpChallenges20261121200900 implements MigrationInterface {
  name = 'CleanUpChallenges20261121200900';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create index login_challenge_expires on login_challenge (expires_at)`);
    // Locking a row takes the right to update it.
    await runner.query(`grant update (expires_at) on login_challenge to vrijhaven_doorkeeper`);
    await replaceWith(runner, `${CLEAN}; ${INSERT}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await replaceWith(runner, INSERT);
    await runner.query(`revoke update (expires_at) on login_challenge from vrijhaven_doorkeeper`);
    await runner.query(`drop index login_challenge_expires`);
  }
}
