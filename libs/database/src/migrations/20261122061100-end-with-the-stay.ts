import type { MigrationInterface, QueryRunner } from 'typeorm';
import { letThrough, replaceDefinerFunctions } from './definer-function';

const SEALED = `('stay', 'exit', 'visa', 'money')`;

const minimise = (further: string) => ({
  signature: 'residencies_minimise()',
  returns: 'integer',
  volatile: true,
  language: 'plpgsql' as const,
  body: `
  declare cases uuid[];
  begin
    select coalesce(array_agg(ended.application_id), '{}') into cases from (
      select application_id from residency group by application_id
      having bool_and(state in ('closed', 'cancelled', 'moved')) and max(closed_on) <= current_date - interval '12 months'
    ) ended join application on application.id = ended.application_id and application.state in ('placed', 'withdrawn');
    insert into past_stay select gen_random_uuid(), city_id, date_trunc('month', lower(period)),
        upper(period) - lower(period)
      from residency where application_id = any (cases) and state in ('closed', 'moved');
    delete from attachment where record_id = any (cases) and compartment in ${SEALED};
    delete from past_grant where record_id = any (cases) and compartment in ${SEALED};
    delete from document_grant where record_id = any (cases) and compartment in ${SEALED};
    delete from document where record_id = any (cases) and compartment in ${SEALED};
    update residency set continues = null where application_id = any (cases);
    delete from residency where application_id = any (cases);
    ${further}
    return cardinality(cases);
  end`,
});

/**
 * What a city was asked about a guest ends with the stay: with its closing for the city, and with the year after it
 * for everybody. Until now the yes of a city outlived the stay, and with it the city's sight of the person.
 */
export class EndWithTheStay20261122061100 implements MigrationInterface {
  name = 'EndWithTheStay20261122061100';

  async up(runner: QueryRunner): Promise<void> {
    await letThrough(runner, 'vrijhaven_doorkeeper', { proposal: 'delete' });
    await replaceDefinerFunctions(runner, 'vrijhaven_doorkeeper', [
      minimise('delete from proposal where application_id = any (cases);'),
    ]);
    // Row security binds the owner of the tables, so the keeper of the doors brings the past in order.
    await runner.query(`set local role vrijhaven_doorkeeper`);
    await runner.query(`
      update proposal set state = 'withdrawn', version = version + 1 where state in ('proposed', 'accepted')
        and id in (select proposal_id from residency where state = 'closed')`);
    await runner.query(`reset role`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await replaceDefinerFunctions(runner, 'vrijhaven_doorkeeper', [minimise('')]);
    await runner.query(`revoke delete on proposal from vrijhaven_doorkeeper`);
  }
}
