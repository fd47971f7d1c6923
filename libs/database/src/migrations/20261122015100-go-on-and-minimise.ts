import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createDefinerFunctions, letThrough, replaceDefinerFunctions } from './definer-function';

const candidates = (over: string): string => `
  select array(
    select application_id from proposal where city_id = any ((select actor_cities())::uuid[])
      and state in ('proposed', 'accepted')
    union
    select application_id from residency where city_id = any ((select actor_cities())::uuid[])
      and state not in (${over}))`;

const seesThrough = (runner: QueryRunner, over: string): Promise<void> =>
  replaceDefinerFunctions(runner, 'vrijhaven_resolver', [
    { signature: 'actor_candidates()', returns: 'uuid[]', body: candidates(over) },
  ]);

/**
 * [Note: a guest is in one city's hands] the stay in the city before ends with the arrival in the next, in one step:
 * whoever receives a guest sees nothing of where they were, so a trigger does it.
 */
const TAKES_OVER = `
  create function residency_takes_over() returns trigger language plpgsql
    security definer set search_path = public, pg_temp as $body$
  declare former residency%rowtype;
  begin
    select * into former from residency where id = new.continues
      and state in ('arrived', 'active', 'incident', 'returnPlanning') for update;
    if not found then raise check_violation using message = 'the stay before does not last'; end if;
    update residency set state = 'moved', version = version + 1 where id = former.id;
    insert into residency_event
      (residency_id, application_id, city_id, kind, from_state, to_state, reason, actor_role, at_hour)
      values (former.id, former.application_id, former.city_id, 'state', former.state, 'moved', 'routine', 'system',
        date_trunc('hour', now()));
    update proposal set state = 'withdrawn', version = version + 1
      where id = former.proposal_id and state in ('proposed', 'accepted');
    update proposal set is_move = false, version = version + 1 where id = new.proposal_id;
    return null;
  end $body$`;

const SEALED = `('stay', 'exit', 'visa', 'money')`;

// A case is over when a stay of it was closed a year ago, no stay of it goes on, and nobody holds or works on it.
const MINIMISE = `
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
    return cardinality(cases);
  end`;

/** The stay that takes the place of another, and what is left of stays that were closed a year ago. */
export class GoOnAndMinimise20261122015100 implements MigrationInterface {
  name = 'GoOnAndMinimise20261122015100';

  async up(runner: QueryRunner): Promise<void> {
    await letThrough(runner, 'vrijhaven_doorkeeper', {
      residency_event: 'insert',
      proposal: 'select, update',
      past_stay: 'insert',
      past_grant: 'select (record_id, compartment), delete',
    });
    await runner.query(`grant select, update, delete on residency to vrijhaven_doorkeeper`);
    await runner.query(
      `create policy vrijhaven_doorkeeper_stays on residency to vrijhaven_doorkeeper using (true) with check (true)`,
    );
    await runner.query(`grant delete on document_grant, document to vrijhaven_doorkeeper`);
    await runner.query(`grant select (id, state) on application to vrijhaven_doorkeeper`);
    await runner.query(
      `create policy vrijhaven_doorkeeper_minimises on document for delete to vrijhaven_doorkeeper using (true)`,
    );
    await runner.query(
      `create policy vrijhaven_doorkeeper_minimises on application for select to vrijhaven_doorkeeper using (true)`,
    );
    await seesThrough(runner, `'cancelled', 'closed', 'moved'`);
    await createDefinerFunctions(runner, 'vrijhaven_resolver', [
      {
        // Whether, not where: a city is told that a guest goes on, the rest is between the guest and the office.
        signature: 'residency_goes_on(wanted uuid)',
        returns: 'boolean',
        body: `select exists (select from residency where continues = $1 and state in ('planned', 'preparing'))`,
      },
    ]);
    await createDefinerFunctions(runner, 'vrijhaven_doorkeeper', [
      {
        signature: 'residencies_minimise()',
        returns: 'integer',
        volatile: true,
        language: 'plpgsql',
        body: MINIMISE,
      },
    ]);
    await runner.query(`grant create on schema public to vrijhaven_doorkeeper`);
    await runner.query(TAKES_OVER);
    await runner.query(`revoke execute on function residency_takes_over() from public`);
    await runner.query(`
      create trigger residency_takes_over after update of state on residency for each row
        when (new.state = 'arrived' and old.state <> 'arrived' and new.continues is not null)
        execute function residency_takes_over()`);
    await runner.query(`alter function residency_takes_over() owner to vrijhaven_doorkeeper`);
    await runner.query(`revoke create on schema public from vrijhaven_doorkeeper`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop trigger residency_takes_over on residency`);
    await runner.query(`drop function residency_takes_over()`);
    await runner.query(`drop function residencies_minimise()`);
    await runner.query(`drop function residency_goes_on(uuid)`);
    await seesThrough(runner, `'cancelled', 'closed'`);
    for (const table of ['document', 'application'])
      await runner.query(`drop policy vrijhaven_doorkeeper_minimises on ${table}`);
    await runner.query(`revoke delete on document_grant, document from vrijhaven_doorkeeper`);
    await runner.query(`revoke select (id, state) on application from vrijhaven_doorkeeper`);
    await runner.query(`drop policy vrijhaven_doorkeeper_stays on residency`);
    await runner.query(`revoke select, update, delete on residency from vrijhaven_doorkeeper`);
    for (const table of ['residency_event', 'proposal', 'past_stay', 'past_grant']) {
      await runner.query(`drop policy vrijhaven_doorkeeper on ${table}`);
      await runner.query(`revoke all on ${table} from vrijhaven_doorkeeper`);
    }
  }
}
