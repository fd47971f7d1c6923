import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createDefinerFunctions, letThrough } from './definer-function';

/** [Note: one programme's staff see its own records] who came in by a call of another one. */
const ELSEWHERE = `
  select array(select a.id from application a
    where a.call_id in (select c.id from call c where c.programme <> 'shelter-city'))`;

/** Shelter City's staff are shut out of the records of who came in for something else. */
export class KeepProgrammesApart20261122024110 implements MigrationInterface {
  name = 'KeepProgrammesApart20261122024110';

  async up(runner: QueryRunner): Promise<void> {
    await letThrough(runner, 'vrijhaven_resolver', { call: 'select' });
    await createDefinerFunctions(runner, 'vrijhaven_resolver', [
      { signature: 'records_elsewhere()', returns: 'uuid[]', body: ELSEWHERE },
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    // The policies written in these words fall with it: the tables are closed until the next migration.
    await runner.query(`drop function records_elsewhere() cascade`);
    await runner.query(`drop policy vrijhaven_resolver on call`);
    await runner.query(`revoke all on call from vrijhaven_resolver`);
  }
}
