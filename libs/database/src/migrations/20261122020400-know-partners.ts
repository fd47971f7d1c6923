import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createDefinerFunctions, letThrough, replaceDefinerFunctions } from './definer-function';

const READS = { professional: 'select', need: 'select', pairing: 'select', edition: 'select', enrolment: 'select' };

const ROLES = `(select actor_roles())::text[]`;
const has = (...roles: readonly string[]): string => `${ROLES} && array['${roles.join("', '")}']`;

/** The applicant's latest word on a subject is yes. */
const consents = (record: string, subject: string): string => `(
  select k.given from consent k where k.record_id = ${record} and k.subject = ${subject} order by k.sequence desc limit 1)`;

// [Note: a hold pauses every contact] a partner is served nothing of who is held.
const atEase = (record: string): string =>
  `exists (select from application a where a.id = ${record} and a.state <> 'safetyHold')`;

const AHEAD_OR_IN_CONTACT = `('proposed', 'agreed', 'active', 'review')`;
const IN_CONTACT = `('active', 'review')`;
const ON_ROSTER = `('accepted', 'travelReady', 'attended')`;

const pairsIn = (states: string): string => `
  select array(select p.application_id from pairing p
    where p.professional_id = any ((select actor_professionals())::uuid[]) and p.state in ${states}
      and ${consents('p.application_id', `'professional:' || p.professional_id`)} and ${atEase('p.application_id')})`;

const FUNCTIONS = [
  {
    signature: 'actor_professionals()',
    returns: 'uuid[]',
    body: `select array(select id from professional where 'pro:' || id = any ((select actor_teams())::text[]))`,
  },
  {
    signature: 'actor_editions()',
    returns: 'uuid[]',
    body: `select array(select id from edition where 'course:' || slug = any ((select actor_teams())::text[]))`,
  },
  // What the office of a programme works on: nobody's record is there without its owner's own entry.
  {
    signature: 'actor_programme_records(role text)',
    returns: 'uuid[]',
    body: `select case when not $1 = any (${ROLES}) then '{}'::uuid[]
      when $1 = 'pairingCoordinator' then array(select distinct application_id from need)
      when $1 = 'courseManager' then array(select distinct application_id from enrolment)
      else '{}'::uuid[] end`,
  },
  { signature: 'actor_pairs()', returns: 'uuid[]', body: pairsIn(AHEAD_OR_IN_CONTACT) },
  { signature: 'actor_in_contact()', returns: 'uuid[]', body: pairsIn(IN_CONTACT) },
  {
    signature: 'actor_participants()',
    returns: 'uuid[]',
    body: `select array(select n.application_id from enrolment n join edition e on e.id = n.edition_id
      where n.edition_id = any ((select actor_editions())::uuid[]) and n.state in ${ON_ROSTER}
        and ${consents('n.application_id', `'training:' || e.slug`)} and ${atEase('n.application_id')})`,
  },
  {
    // [Note: paused, not why] who works with somebody is told that contact rests, and no state beyond that.
    signature: 'actor_paused()',
    returns: 'uuid[]',
    body: `select array(select a.id from application a where a.state = 'safetyHold' and (
      exists (select from pairing p where p.application_id = a.id and p.state in ${AHEAD_OR_IN_CONTACT}
        and p.professional_id = any ((select actor_professionals())::uuid[]))
      or exists (select from enrolment n where n.application_id = a.id and n.state in ${ON_ROSTER}
        and n.edition_id = any ((select actor_editions())::uuid[]))))`,
  },
  {
    // [Note: who reads along] the partner teams to which the next entry of a log is sealed, besides office and record.
    // Who writes for a partner writes to that one: no pair learns of another.
    signature: 'log_partners(wanted uuid, log text)',
    returns: 'text[]',
    body: `select case
      when $2 in ('stay', 'exit', 'public')
        then array(select 'host:' || slug from unnest(housing_cities($1)) slug order by slug)
      when $2 = 'pair' then array(
        select 'pro:' || p.professional_id from pairing p where p.application_id = $1 and p.state in ${IN_CONTACT}
          and ${consents('$1', `'professional:' || p.professional_id`)}
          and ($1 = actor_record() or $1 = any ((select actor_programme_records('pairingCoordinator'))::uuid[])
            or (p.professional_id = any ((select actor_professionals())::uuid[])
              and $1 = any ((select actor_in_contact())::uuid[])))
        order by p.professional_id)
      when $2 = 'roster' then array(
        select 'course:' || e.slug from enrolment n join edition e on e.id = n.edition_id
          where n.application_id = $1 and n.state in ${ON_ROSTER} and ${consents('$1', `'training:' || e.slug`)}
          and ($1 = actor_record() or $1 = any ((select actor_programme_records('courseManager'))::uuid[])
            or (n.edition_id = any ((select actor_editions())::uuid[])
              and $1 = any ((select actor_participants())::uuid[])))
        order by e.slug)
      else '{}'::text[] end`,
  },
];

const logHead = (more: string) => ({
  signature: 'log_head(wanted uuid, log text)',
  returns: 'table (revision integer, hash bytea)',
  body: `select d.revision, d.hash from document d where d.record_id = $1 and d.compartment = $2 and (
    case $2
      when 'scores' then $1 = any ((select actor_assessable())::uuid[])
      when 'brief' then ${has('coordinator', 'intakeOfficer', 'verifier')}
      when 'notes' then ${has('coordinator', 'intakeOfficer', 'verifier', 'securityOfficer')}
      when 'vetting' then ${has('verifier')}
      when 'exit' then ${has('coordinator')} or $1 = actor_record() or $1 = any ((select actor_housed())::uuid[])
      ${more}
      else ${has('coordinator')} or $1 = any ((select actor_housed())::uuid[])
    end)
    and ($1 = any ((select actor_recused())::uuid[])) is not true
    order by d.revision desc limit 1`,
});

const PAIRING_OFFICE = `$1 = any ((select actor_programme_records('pairingCoordinator'))::uuid[])`;
const COURSE_OFFICE = `$1 = any ((select actor_programme_records('courseManager'))::uuid[])`;
const OTHER_LOGS = `
      when 'request' then ${PAIRING_OFFICE} or $1 = actor_record()
      when 'pair' then ${PAIRING_OFFICE} or $1 = actor_record() or $1 = any ((select actor_in_contact())::uuid[])
      when 'course' then ${COURSE_OFFICE} or $1 = actor_record()
      when 'roster' then ${COURSE_OFFICE}`;

/** Who works with whom in the other programmes, told by the session token alone, and to whom an entry of theirs goes. */
export class KnowPartners20261122020400 implements MigrationInterface {
  name = 'KnowPartners20261122020400';

  async up(runner: QueryRunner): Promise<void> {
    await letThrough(runner, 'vrijhaven_resolver', READS);
    await createDefinerFunctions(runner, 'vrijhaven_resolver', FUNCTIONS);
    await replaceDefinerFunctions(runner, 'vrijhaven_resolver', [logHead(OTHER_LOGS)]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await replaceDefinerFunctions(runner, 'vrijhaven_resolver', [logHead('')]);
    // The policies written in these words fall with them: the tables are closed until the next migration.
    for (const { signature } of [...FUNCTIONS].reverse()) await runner.query(`drop function ${signature} cascade`);
    for (const table of Object.keys(READS)) {
      await runner.query(`drop policy vrijhaven_resolver on ${table}`);
      await runner.query(`revoke all on ${table} from vrijhaven_resolver`);
    }
  }
}
