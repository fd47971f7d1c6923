import type { MigrationInterface, QueryRunner } from 'typeorm';
import { replaceDefinerFunctions } from './definer-function';

const SEEN = [
  `(select actor_roles())::text[] && array['pairingCoordinator', 'securityOfficer']`,
  `p.application_id = actor_record()`,
  `p.professional_id = any ((select actor_professionals())::uuid[])`,
];

const professional = (seen: readonly string[]) => ({
  signature: 'pairing_professional(wanted uuid)',
  returns: 'json',
  body: `select json_build_object('id', who.id, 'name', who.name, 'use', who.kind, 'mandateEnds', who.mandate_ends)
    from pairing p join professional who on who.id = p.professional_id where p.id = $1 and (${seen.join(' or ')})`,
});

/**
 * Three thousand pairs took longer than a statement may: the contacts of each were looked for among all. The same index
 * is missing where proposals and pairs are found by what they are about. Whoever may see every professional is asked
 * first, because the question is asked for each pair.
 */
export class IndexWhatGrows20261122034600 implements MigrationInterface {
  name = 'IndexWhatGrows20261122034600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index check_in_pairing on check_in (pairing_id, due_on);
      create index pairing_need on pairing (need_id);
      create index proposal_application on proposal (application_id)`);
    await replaceDefinerFunctions(runner, 'vrijhaven_resolver', [professional(SEEN)]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await replaceDefinerFunctions(runner, 'vrijhaven_resolver', [
      professional([...SEEN.slice(1), ...SEEN.slice(0, 1)]),
    ]);
    await runner.query(`drop index check_in_pairing, pairing_need, proposal_application`);
  }
}
