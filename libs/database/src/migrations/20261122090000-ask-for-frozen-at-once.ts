import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createDefinerFunctions } from './definer-function';

/** `record_frozen` for a whole page: asked pair by pair it was a tenth of what a page of pairs costs. */
export class AskForFrozenAtOnce20261122090000 implements MigrationInterface {
  name = 'AskForFrozenAtOnce20261122090000';

  async up(runner: QueryRunner): Promise<void> {
    await createDefinerFunctions(runner, 'vrijhaven_resolver', [
      {
        // Whether, not why: who is held, who has gone and who is not there look the same.
        signature: 'records_frozen(wanted uuid[])',
        returns: 'uuid[]',
        language: 'plpgsql',
        body: `begin
          return array(select w.id from unnest(wanted) w (id) left join application a on a.id = w.id
            where coalesce(a.state in ('safetyHold', 'withdrawn'), true));
        end`,
      },
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function records_frozen(uuid[])`);
  }
}
