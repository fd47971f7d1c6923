import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropPing, pingOn } from './live-pings';

/** An answer that came, or a letter that was closed, is seen at the verifiers' desks at once. */
export class PingEnquiries20261122019000 implements MigrationInterface {
  name = 'PingEnquiries20261122019000';

  async up(runner: QueryRunner): Promise<void> {
    await pingOn(runner, 'enquiry', ['id'], ['insert', 'update']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropPing(runner, 'enquiry');
  }
}
