import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createDefinerFunctions } from './definer-function';

// [Note: who houses a candidate] the cities whose yes stands or in whose place the guest is, while the candidate's
// latest word to them is yes. One text for all that follows from it; `city` stands for the table.
const HOUSES = (record: string): string => `(
  exists (select from proposal p where p.application_id = ${record} and p.city_id = city.id and p.state = 'accepted')
  or exists (select from residency r where r.application_id = ${record} and r.city_id = city.id
    and r.state not in ('cancelled', 'closed')))
  and (select k.given from consent k where k.record_id = ${record} and k.subject = 'city:' || city.slug
    order by k.sequence desc limit 1)`;

// The candidate, their hosts, and those of the office who write what hosts are given.
const KNOWS_HOSTS = `($1 = actor_record() or $1 = any ((select actor_housed())::uuid[])
  or (select actor_roles())::text[] && array['coordinator', 'securityOfficer'])`;

const WRITES = `(
  (select actor_roles())::text[] && array['coordinator', 'intakeOfficer', 'verifier', 'securityOfficer']
  or ($1 = any ((select actor_assessable())::uuid[]) and $2 in ('scores', 'brief'))
  or ($1 = any ((select actor_housed())::uuid[]) and $2 in ('stay', 'exit', 'public'))
  or ($1 = actor_record() and $2 = 'exit'))
  and ($1 = any ((select actor_recused())::uuid[])) is not true`;

const FUNCTIONS = [
  {
    signature: 'actor_housed()',
    returns: 'uuid[]',
    body: `select array(select candidate from unnest((select actor_candidates())::uuid[]) candidate
      where exists (select from city where city.id = any ((select actor_cities())::uuid[]) and ${HOUSES('candidate')}))`,
  },
  {
    signature: 'housing_cities(wanted uuid)',
    returns: 'text[]',
    body: `select array(select city.slug from city where ${KNOWS_HOSTS} and ${HOUSES('$1')} order by city.slug)`,
  },
  {
    // [Note: the end of a log is no secret to its writers] who may add the next entry is told the number and the hash of
    // the last one, also where it was not sealed to them.
    signature: 'log_head(wanted uuid, log text)',
    returns: 'table (revision integer, hash bytea)',
    body: `select d.revision, d.hash from document d where d.record_id = $1 and d.compartment = $2 and ${WRITES}
      order by d.revision desc limit 1`,
  },
];

/**
 * Logs: compartments that only grow. A city's part of them hangs on its housing the candidate with their consent, and
 * while an application is held no city is given any key anew.
 */
export class CreateLogs20261122013990 implements MigrationInterface {
  name = 'CreateLogs20261122013990';

  async up(runner: QueryRunner): Promise<void> {
    await createDefinerFunctions(runner, 'vrijhaven_resolver', FUNCTIONS);
    await runner.query(`grant create on schema public to vrijhaven_doorkeeper`);
    await runner.query(`
      create function hold_stops_grants() returns trigger language plpgsql
        security definer set search_path = public, pg_temp as $body$
      begin
        if (select state = 'safetyHold' from application where id = new.record_id for share) then
          raise exception 'a held application is granted to no city' using errcode = 'restrict_violation';
        end if;
        return new;
      end $body$`);
    await runner.query(`revoke execute on function hold_stops_grants() from public`);
    // A layer renews what a city holds already; it is no new grant.
    await runner.query(`
      create trigger hold_stops_grants before insert on document_grant for each row
        when (new.recipient like 'team:host:%' and new.layer = 0) execute function hold_stops_grants()`);
    await runner.query(`alter function hold_stops_grants() owner to vrijhaven_doorkeeper`);
    await runner.query(`revoke create on schema public from vrijhaven_doorkeeper`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop trigger hold_stops_grants on document_grant`);
    await runner.query(`drop function hold_stops_grants()`);
    // The policies written in these words fall with them: the tables are closed until the next migration.
    for (const { signature } of [...FUNCTIONS].reverse()) await runner.query(`drop function ${signature} cascade`);
  }
}
