import type { MigrationInterface, QueryRunner } from 'typeorm';
import { replaceDefinerFunctions } from './definer-function';

// Who houses a guest: the city whose yes stands, of a move only after the guest's own, and the one in whose place they
// are. Not one that they have moved on from.
const housesNow = (record: string): string => `(
  exists (select from proposal p where p.application_id = ${record} and p.city_id = city.id and p.state = 'accepted'
    and (not p.is_move or p.agreed_on is not null))
  or exists (select from residency r where r.application_id = ${record} and r.city_id = city.id
    and r.state not in ('cancelled', 'closed', 'moved')))
  and (select k.given from consent k where k.record_id = ${record} and k.subject = 'city:' || city.slug
    order by k.sequence desc limit 1)`;

const housedBefore = (record: string): string => `(
  exists (select from proposal p where p.application_id = ${record} and p.city_id = city.id and p.state = 'accepted')
  or exists (select from residency r where r.application_id = ${record} and r.city_id = city.id
    and r.state not in ('cancelled', 'closed')))
  and (select k.given from consent k where k.record_id = ${record} and k.subject = 'city:' || city.slug
    order by k.sequence desc limit 1)`;

const KNOWS_HOSTS = `($1 = actor_record() or $1 = any ((select actor_housed())::uuid[])
  or (select actor_roles())::text[] && array['coordinator', 'securityOfficer'])`;

const houseBy = (runner: QueryRunner, houses: (record: string) => string): Promise<void> =>
  replaceDefinerFunctions(runner, 'vrijhaven_resolver', [
    {
      signature: 'actor_housed()',
      returns: 'uuid[]',
      body: `select array(select candidate from unnest((select actor_candidates())::uuid[]) candidate
        where exists (select from city where city.id = any ((select actor_cities())::uuid[])
          and ${houses('candidate')}))`,
    },
    {
      signature: 'housing_cities(wanted uuid)',
      returns: 'text[]',
      body: `select array(select city.slug from city where ${KNOWS_HOSTS} and ${houses('$1')} order by city.slug)`,
    },
  ]);

/** The logs of a guest who has moved on go to the city where they are, and to no other. */
export class HouseOneAtATime20261122015200 implements MigrationInterface {
  name = 'HouseOneAtATime20261122015200';

  async up(runner: QueryRunner): Promise<void> {
    await houseBy(runner, housesNow);
  }

  async down(runner: QueryRunner): Promise<void> {
    await houseBy(runner, housedBefore);
  }
}
