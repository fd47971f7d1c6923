import type { MigrationInterface, QueryRunner } from 'typeorm';

const OPEN = [
  ...['submitted', 'inProgramme', 'screening', 'incomplete', 'eligible', 'verifying', 'verified', 'concern'],
  ...['unverifiable', 'scoring', 'reserve', 'shortlisted', 'pool', 'proposed', 'cityDeclined', 'cityAccepted'],
  ...['offered', 'offerDeclined', 'accepted', 'visaPending', 'visaRefused', 'placed', 'callCancelled', 'safetyHold'],
];

/**
 * [Note: closed cases cost nothing] open ones are found, and their pages turned, by an index that holds no others. What
 * is due went through all cases where the planner took a list of states for most of them.
 */
export class FindOpenCases20261122130000 implements MigrationInterface {
  name = 'FindOpenCases20261122130000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index if exists application_state;
      create index application_open on application (submitted_on desc, id desc)
        where state in (${OPEN.map((state) => `'${state}'`).join(', ')})`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index application_open;
      create index application_state on application (state)`);
  }
}
