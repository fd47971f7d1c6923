import type { MigrationInterface, QueryRunner } from 'typeorm';
import { replaceDefinerFunctions } from './definer-function';

// Who houses a guest: the city whose yes stands, of a move only after the guest's own, and the one in whose place they
// are. Not one that they have moved on from.
const HOUSES = `(
  exists (select from proposal p where p.application_id = $1 and p.city_id = city.id and p.state = 'accepted'
    and (not p.is_move or p.agreed_on is not null))
  or exists (select from residency r where r.application_id = $1 and r.city_id = city.id
    and r.state not in ('cancelled', 'closed', 'moved')))
  and (select k.given from consent k where k.record_id = $1 and k.subject = 'city:' || city.slug
    order by k.sequence desc limit 1)`;

// While the guest is in a place, that place's city alone. Who writes for a city writes to that city.
const READS_ALONG = `case
  when (select actor_roles())::text[] && array['coordinator', 'securityOfficer'] or $1 = actor_record()
    then not exists (select from residency r where r.application_id = $1 and r.city_id <> city.id
      and r.state in ('arrived', 'active', 'incident', 'returnPlanning'))
  else city.id = any ((select actor_cities())::uuid[]) end`;

const KNOWS_HOSTS = `($1 = actor_record() or $1 = any ((select actor_housed())::uuid[])
  or (select actor_roles())::text[] && array['coordinator', 'securityOfficer'])`;

const housingCities = (runner: QueryRunner, condition: string): Promise<void> =>
  replaceDefinerFunctions(runner, 'vrijhaven_resolver', [
    {
      signature: 'housing_cities(wanted uuid)',
      returns: 'text[]',
      body: `select array(select city.slug from city where ${condition} order by city.slug)`,
    },
  ]);

/**
 * [Note: no city learns of another] what is written of a guest who will move goes to the city where they are; what a
 * city writes itself, to no other. So neither is told which the other is, nor what the other notes.
 */
export class OneCityReadsAlong20261122019500 implements MigrationInterface {
  name = 'OneCityReadsAlong20261122019500';

  async up(runner: QueryRunner): Promise<void> {
    await housingCities(runner, `${KNOWS_HOSTS} and ${HOUSES} and ${READS_ALONG}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await housingCities(runner, `${KNOWS_HOSTS} and ${HOUSES}`);
  }
}
