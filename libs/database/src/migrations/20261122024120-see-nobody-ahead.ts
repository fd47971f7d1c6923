import type { MigrationInterface, QueryRunner } from 'typeorm';
import { letThrough, replaceDefinerFunctions } from './definer-function';

const AT_EASE = `exists (select from application a where a.id = p.application_id and a.state <> 'safetyHold')`;
const CONSENTS = `(select k.given from consent k where k.record_id = p.application_id
  and k.subject = 'professional:' || p.professional_id order by k.sequence desc limit 1)`;
const SHOWN = `exists (select from document_grant g where g.record_id = p.application_id and g.compartment = 'pair'
  and g.recipient = 'team:pro:' || p.professional_id and g.withdrawn_on is null)`;

const pairsWhere = (state: string) => ({
  signature: 'actor_pairs()',
  returns: 'uuid[]',
  body: `select array(select p.application_id from pairing p
    where p.professional_id = any ((select actor_professionals())::uuid[]) and ${state} and ${CONSENTS} and ${AT_EASE})`,
});

const elsewhere = (who: string) => ({
  signature: 'records_elsewhere()',
  returns: 'uuid[]',
  body: `select array(select a.id from application a
    where ${who} a.call_id in (select c.id from call c where c.programme <> 'shelter-city'))`,
});

const AGREED = `p.state in ('agreed', 'active', 'review')`;

/**
 * [Note: an answer shows nowhere] the consent that goes with a defender's yes opened their record to the professional at
 * once, who could tell the yes by it. Before both agreed it is there only with a first look that the office has shown.
 */
export class SeeNobodyAhead20261122024120 implements MigrationInterface {
  name = 'SeeNobodyAhead20261122024120';

  async up(runner: QueryRunner): Promise<void> {
    await letThrough(runner, 'vrijhaven_resolver', { document_grant: 'select' });
    await replaceDefinerFunctions(runner, 'vrijhaven_resolver', [
      pairsWhere(`(${AGREED} or (p.state = 'proposed' and ${SHOWN}))`),
      // A door asks who knocks: nobody but staff is answered with ids.
      elsewhere(`(select actor_member()) is not null and`),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await replaceDefinerFunctions(runner, 'vrijhaven_resolver', [
      pairsWhere(`(${AGREED} or p.state = 'proposed')`),
      elsewhere(''),
    ]);
    await runner.query(`drop policy vrijhaven_resolver on document_grant`);
    await runner.query(`revoke all on document_grant from vrijhaven_resolver`);
  }
}
