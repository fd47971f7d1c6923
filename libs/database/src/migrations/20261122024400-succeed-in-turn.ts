import type { MigrationInterface, QueryRunner } from 'typeorm';
import { replaceDefinerFunctions } from './definer-function';
import { SESSIONS_WITH_REFEREES, with_ } from './referee-sessions';

const AT_ONCE = SESSIONS_WITH_REFEREES.filter(({ signature }) => signature.startsWith('session_use('));

// A browser keeps the successor that arrives last. Had that one lost against its twin, its owner would look like a
// thief a minute later; so requests that race wait here for each other, and one of them is given it.
const IN_TURN = AT_ONCE.map((door) => ({
  ...door,
  body: with_(
    door.body,
    ' or exists (',
    ` then return 'live'; end if;
      select * into s from session where session.id = s.id for update;
      if s.token_hash <> shown or exists (`,
  ),
}));

/** Of requests that race, one is given the next token. (protocol.md step 27) */
export class SucceedInTurn20261122024400 implements MigrationInterface {
  name = 'SucceedInTurn20261122024400';

  async up(runner: QueryRunner): Promise<void> {
    await replaceDefinerFunctions(runner, 'vrijhaven_doorkeeper', IN_TURN);
  }

  async down(runner: QueryRunner): Promise<void> {
    await replaceDefinerFunctions(runner, 'vrijhaven_doorkeeper', AT_ONCE);
  }
}
