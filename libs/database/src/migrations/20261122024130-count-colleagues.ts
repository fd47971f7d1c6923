import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createDefinerFunctions } from './definer-function';

// Answers who holds the role themselves, and nobody else; whoever stood back counts no more.
const COLLEAGUES = `
  select count(*)::integer from member m where $2 = any ((select actor_roles())::text[]) and m.active
    and exists (select from member_role r where r.member_id = m.id and r.role = $2)
    and not exists (select from recusal x where x.member_id = m.id and x.application_id = $1)`;

/** [Note: nobody is left unwatched] who of a role is left for an application, asked before one of them stands back. */
export class CountColleagues20261122024130 implements MigrationInterface {
  name = 'CountColleagues20261122024130';

  async up(runner: QueryRunner): Promise<void> {
    await createDefinerFunctions(runner, 'vrijhaven_resolver', [
      { signature: 'colleagues_left(wanted uuid, of_role text)', returns: 'integer', body: COLLEAGUES },
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function colleagues_left(uuid, text)`);
  }
}
