import type { MigrationInterface, QueryRunner } from 'typeorm';
import { replaceDefinerFunctions } from './definer-function';

const SIGNATURE = 'sessions_end_of(owner uuid)';
const SHOWN = `sha256(convert_to(nullif(current_setting('app.token', true), ''), 'UTF8'))`;

const replaceWith = (runner: QueryRunner, body: string): Promise<void> =>
  replaceDefinerFunctions(runner, 'vrijhaven_doorkeeper', [
    { signature: SIGNATURE, returns: 'void', volatile: true, body },
  ]);

/** Whoever renews their account keeps the session they do it in, whichever of its tokens the request showed. */
export class EndSessionsByFamily20261121227500 implements MigrationInterface {
  name = 'EndSessionsByFamily20261121227500';

  async up(runner: QueryRunner): Promise<void> {
    await replaceWith(
      runner,
      `update session set ended_by = 'elsewhere' where session.member_id = $1 and session.ended_by is null
        and session.id is distinct from (select v.id from actor_visit() v)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await replaceWith(
      runner,
      `delete from session where session.member_id = $1 and session.token_hash is distinct from ${SHOWN}`,
    );
  }
}
