import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createDefinerFunctions } from './definer-function';

const OVER = `('closed', 'notSelected', 'declined', 'withdrawn')`;
const DONE = `('closed', 'cancelled')`;

// A line is sealed: the server cannot tell about which edition it is, so one that goes on is enough.
const TAKES = `
  select $2 <> 'roster' or exists (select from enrolment n join edition e on e.id = n.edition_id
    where n.application_id = $1 and n.state not in ${OVER} and e.state not in ${DONE})`;

/** [Note: a roster ends with its course] nothing more is told of who is in no edition that goes on. */
export class EndRosters20261122063100 implements MigrationInterface {
  name = 'EndRosters20261122063100';

  async up(runner: QueryRunner): Promise<void> {
    await createDefinerFunctions(runner, 'vrijhaven_resolver', [
      { signature: 'log_takes(wanted uuid, log text)', returns: 'boolean', body: TAKES },
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function log_takes(uuid, text)');
  }
}
