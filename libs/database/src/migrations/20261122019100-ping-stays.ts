import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropPing, pingOn } from './live-pings';

/** Whoever looks at a stay hears that something was seen to in it, too. */
export class PingStays20261122019100 implements MigrationInterface {
  name = 'PingStays20261122019100';

  async up(runner: QueryRunner): Promise<void> {
    await pingOn(runner, 'residency_item', ['residency_id'], ['insert', 'update']);
    await pingOn(runner, 'follow_up', ['id'], ['insert', 'update']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropPing(runner, 'residency_item');
    await dropPing(runner, 'follow_up');
  }
}
