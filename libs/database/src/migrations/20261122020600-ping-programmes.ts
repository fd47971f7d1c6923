import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropPing, pingOn } from './live-pings';

const BY_ID = ['professional', 'need', 'pairing', 'edition', 'enrolment'];
/** Parts of a pair are seen by whoever sees the pair. */
const OF_A_PAIR = ['check_in', 'alarm', 'pair_action'];

/** Pairs, editions and what happens in them are seen on open pages at once. */
export class PingProgrammes20261122020600 implements MigrationInterface {
  name = 'PingProgrammes20261122020600';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of BY_ID) await pingOn(runner, table, ['id'], ['insert', 'update']);
    for (const table of OF_A_PAIR) await pingOn(runner, table, ['pairing_id'], ['insert', 'update']);
    await pingOn(runner, 'referral', ['application_id', 'programme'], ['insert', 'update']);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...BY_ID, ...OF_A_PAIR, 'referral']) await dropPing(runner, table);
  }
}
