import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createDefinerFunctions, letThrough } from './definer-function';

const READS = {
  organisation: 'select',
  chain_link: 'select',
  session: 'select',
  member: 'select',
  member_role: 'select',
  receipt: 'select',
  city: 'select',
  proposal: 'select',
  residency: 'select',
  consent: 'select',
};

// Thirty minutes idle and an absolute end. A token that is unknown, idle or over is a stranger's.
const LIVE = `
  select member_id, receipt_id from session
  where token_hash = sha256(convert_to(nullif(current_setting('app.token', true), ''), 'UTF8'))
    and last_seen_at > now() - interval '30 minutes' and expires_at > now()`;

const MEMBER = `select id from member where active and id = (select member_id from actor_session())`;

const RECEIPT = `
  select id from receipt
  where id = (select receipt_id from actor_session()) and (record_id is not null or expires_on >= current_date)`;

// The proposals that stand and the stays that last: what a city sees a person through.
const CANDIDATES = `
  select array(
    select application_id from proposal where city_id = any ((select actor_cities())::uuid[])
      and state in ('proposed', 'accepted')
    union
    select application_id from residency where city_id = any ((select actor_cities())::uuid[])
      and state not in ('cancelled', 'closed'))`;

// Of those, the ones whose latest word to a city of the actor is yes.
const CONSENTED = `
  select array(
    select record_id from (
      select distinct on (record_id, subject) record_id, given from consent
      where record_id = any ((select actor_candidates())::uuid[])
        and subject = any (array(select 'city:' || slug from city where id = any ((select actor_cities())::uuid[])))
      order by record_id, subject, sequence desc) latest
    where given)`;

const SELF = `
  select jsonb_build_object(
    'member', actor_member(), 'receipt', actor_receipt(), 'record', actor_record(),
    'assignments', coalesce((select jsonb_agg(jsonb_build_object('role', role, 'team', team) order by team, role)
      from member_role where member_id = actor_member()), '[]'))`;

const FUNCTIONS = [
  { signature: 'actor_session()', returns: 'table (member_id uuid, receipt_id uuid)', body: LIVE },
  { signature: 'actor_member()', returns: 'uuid', body: MEMBER },
  { signature: 'actor_receipt()', returns: 'uuid', body: RECEIPT },
  {
    signature: 'actor_record()',
    returns: 'uuid',
    body: `select record_id from receipt where id = actor_receipt()`,
  },
  {
    signature: 'actor_roles()',
    returns: 'text[]',
    body: `select array(select distinct role from member_role where member_id = actor_member())`,
  },
  {
    signature: 'actor_teams()',
    returns: 'text[]',
    body: `select array(select distinct team from member_role where member_id = actor_member())`,
  },
  {
    signature: 'actor_cities()',
    returns: 'uuid[]',
    body: `select array(select id from city where 'host:' || slug = any ((select actor_teams())::text[]))`,
  },
  { signature: 'actor_candidates()', returns: 'uuid[]', body: CANDIDATES },
  { signature: 'actor_consented()', returns: 'uuid[]', body: CONSENTED },
  { signature: 'actor_self()', returns: 'jsonb', body: SELF },
  {
    // Defenders name a head of the chain in their grants, without reading who is in it.
    signature: 'known_heads(wanted bytea[])',
    returns: 'setof bytea',
    body: `select hash from chain_link where hash = any ($1)`,
  },
  { signature: 'organisation_founded()', returns: 'boolean', body: `select exists (select from organisation)` },
];

/** Who asks, told by the session token alone. Row security and `permit` are written in these words. */
export class CreateActorFunctions20261121200600 implements MigrationInterface {
  name = 'CreateActorFunctions20261121200600';

  async up(runner: QueryRunner): Promise<void> {
    await letThrough(runner, 'vrijhaven_resolver', READS);
    await createDefinerFunctions(runner, 'vrijhaven_resolver', FUNCTIONS);
  }

  async down(runner: QueryRunner): Promise<void> {
    // The policies written in these words fall with them: the tables are closed until the next migration.
    for (const { signature } of [...FUNCTIONS].reverse()) await runner.query(`drop function ${signature} cascade`);
    for (const table of Object.keys(READS)) await runner.query(`drop policy vrijhaven_resolver on ${table}`);
  }
}
