import type { MigrationInterface, QueryRunner } from 'typeorm';
import { RECORDS_ELSEWHERE } from './20261122071000-know-who-asks-at-once';
import { createDefinerFunctions } from './definer-function';

/** Since one record is looked up, nothing asks for the list of all who came in by a call of another programme. */
export class ListNobodyElsewhere20261122130100 implements MigrationInterface {
  name = 'ListNobodyElsewhere20261122130100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function records_elsewhere()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await createDefinerFunctions(runner, 'vrijhaven_resolver', [RECORDS_ELSEWHERE]);
  }
}
