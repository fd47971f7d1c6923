import { randomBytes } from 'node:crypto';
import { inBulk, type Connect } from './in-bulk';
import { idSql } from './id-of';
import type { Size } from './size';

/** Bytes of a sealed compartment, of a key wrapped for one recipient, and of the public keys of an application. */
const [CIPHERTEXT, GRANT, KEM_KEY] = [2_048, 1_257, 1_216];
const POOL = 64;
/** Fits in one page, so that no byte of it is looked up elsewhere. */
const POOL_BYTES = 8_000;

// Ciphertext cannot be compressed, so neither can this: pieces of a pool of random bytes, each from another place.
const bytes = (length: number, at: string): string =>
  `(select substr(pool.bytes, 1 + (${at}) % ${String(POOL_BYTES - CIPHERTEXT)}, ${String(length)}) from random_pool pool
    where pool.nr = (${at}) % ${String(POOL)})`;

const HOUR = `date_trunc('hour', now())`;
const TITLE = `'{"en":"Course on safety","nl":"Cursus veiligheid","fr":"Cours de sécurité","es":"Curso de seguridad","ar":"دورة في السلامة"}'::jsonb`;
const STATES = `array['submitted','screening','eligible','verifying','scoring','reserve','shortlisted','pool','notSelected','withdrawn']`;
/** Two cohorts a year; the last of a place's stays lie in the coming year. */
const [STAY_DAYS, BETWEEN, FIRST] = [90, 182, -4_186];

/** Two compartments of everybody, each wrapped for the office and for the person. */
const COMPARTMENTS = ['summary', 'need'];

const application = `insert into application (id, call_id, form_call_id, state, version, submitted_on, sign_key, kem_key,
     unread_for_office)
   select id, ${idSql('call', '1')}, ${idSql('call', '1')}, state, 1, submitted_on, ${bytes(32, 'crowd.nr')},
     ${bytes(KEM_KEY, 'crowd.nr * 3')}, nr % 10 = 0 from crowd`;

const document = (compartment: string, nr: number): string =>
  `insert into document (record_id, compartment, revision, schema_version, previous, author_id, envelope, signature, hash,
     written_on)
   select a.id, '${compartment}', 1, 1, decode(repeat('00', 32), 'hex'), a.id,
     ${bytes(CIPHERTEXT, `a.nr * 31 + ${String(nr)}`)}, ${bytes(64, `a.nr * 7 + ${String(nr)}`)},
     ${bytes(32, `a.nr * 13 + ${String(nr)}`)}, a.submitted_on from crowd a`;

const grants = (compartment: string, nr: number): string =>
  `insert into document_grant (record_id, compartment, revision, recipient, generation, grant_bytes, granter_id,
     chain_head, granted_on)
   select a.id, '${compartment}', 1, r.name, 1, ${bytes(GRANT, `a.nr * 17 + ${String(nr * 3)} + r.nr`)}, a.id,
     ${bytes(32, String(nr))}, a.submitted_on
   from crowd a, lateral (values (1, 'team:office'), (2, 'record:' || a.id)) r (nr, name)`;

const transitions = `insert into transition (application_id, from_state, to_state, reason, actor_role, member_id, at_hour)
   select a.id, step.was, step.became, 'routine', 'coordinator', null, ${HOUR} - step.nr * interval '9 days'
   from crowd a, (values (2, 'submitted', 'screening'), (1, 'screening', 'eligible')) step (nr, was, became)`;

const crowd = ({ applications: many, stays, bookable, pairings }: Size): string[] => [
  `insert into call (id, slug, programme, title, opens_on, closes_on, stays)
   values (${idSql('call', '1')}, 'spring', 'shelter-city', ${TITLE}, current_date - 200, current_date + 10,
     daterange(current_date + 60, current_date + 150))`,
  `insert into call_version values (${idSql('call', '1')}, 1, '[{"code":"nonViolent","variant":null}]', '[]', '[]')`,
  `create unlogged table crowd as
   select nr, ${idSql('application', 'nr')} as id, current_date - (nr::bigint * 7919 % 500)::integer as submitted_on,
     case when nr <= ${String(stays)} then 'placed' when nr <= ${String(stays + bookable)} then 'accepted'
       when nr <= ${String(stays + bookable + pairings)} then 'inProgramme'
       else (${STATES})[1 + nr % 10] end as state
   from generate_series(1, ${String(many)}) nr`,
  `analyze crowd`,
];

const houses = ({ cities, places, stays, bookable }: Size): string[] => [
  `insert into city (id, slug, name, since, languages, communities, version)
   select ${idSql('city', 'nr')}, 'city-' || nr, 'City ' || nr, 2011 + nr, '{en,nl}', '{}', 1
   from generate_series(1, ${String(cities)}) nr`,
  `insert into place (id, city_id, name, turnover_days, attributes, position)
   select ${idSql('place', 'nr')}, ${idSql('city', `(nr - 1) % ${String(cities)} + 1`)}, 'Room ' || nr, 3, '{quiet}', nr
   from generate_series(1, ${String(places)}) nr`,
  `create unlogged table housing as
   select nr, ${idSql('place', `(nr - 1) % ${String(places)} + 1`)} as place_id,
     ${idSql('city', `((nr - 1) % ${String(places)}) % ${String(cities)} + 1`)} as city_id,
     current_date + ${String(FIRST)} + (nr - 1) / ${String(places)} * ${String(BETWEEN)} + nr % 7 as first
   from generate_series(1, ${String(stays + bookable)}) nr`,
  `insert into proposal (id, application_id, city_id, state, version, proposed_on)
   select ${idSql('proposal', 'nr')}, ${idSql('application', 'nr')}, city_id, 'accepted', 2, current_date - 30
   from housing`,
  `insert into residency (id, place_id, city_id, application_id, proposal_id, period, turnover_days, state, version)
   select ${idSql('residency', 'nr')}, place_id, city_id, ${idSql('application', 'nr')}, ${idSql('proposal', 'nr')},
     daterange(first, first + ${String(STAY_DAYS)}), 3,
     case when first + ${String(STAY_DAYS)} < current_date then 'closed' when first < current_date then 'active'
       else 'planned' end, 3
   from housing where nr <= ${String(stays)}`,
  `insert into block (id, place_id, city_id, kind, reason, period, version)
   select ${idSql('block', 'p.position')}, p.id, p.city_id, 'closed', 'season',
     daterange(current_date + 900, current_date + 910), 1 from place p`,
  `insert into occupancy (source, kind, place_id, occupied)
   select id, 'stay', place_id, occupied from residency
   union all select id, 'block', place_id, period from block`,
];

const pairs = ({ stays, bookable, pairings, professionals }: Size): string[] => [
  `insert into professional (id, name, kind, max_pairs, mandate_ends, active, version)
   select ${idSql('professional', 'nr')}, 'Member of parliament ' || nr, 'mp', 12, current_date + 700, true, 1
   from generate_series(1, ${String(professionals)}) nr`,
  `create unlogged table pair as
   select nr, ${idSql('pairing', 'nr')} as id, ${idSql('need', 'nr')} as need_id,
     ${idSql('application', `nr + ${String(stays + bookable)}`)} as application_id,
     ${idSql('professional', `nr % ${String(professionals)} + 1`)} as professional_id
   from generate_series(1, ${String(pairings)}) nr`,
  `insert into need (id, application_id, origin, state, version)
   select need_id, application_id, 'applied', 'paired', 2 from pair`,
  `insert into pairing (id, need_id, application_id, professional_id, state, rhythm_days, proposed_on, version, began_on,
     review_on)
   select id, need_id, application_id, professional_id, 'active', 14, current_date - 90 - nr % 200, 4, current_date - 80,
     current_date + 100 from pair`,
  `insert into pair_answer (pairing_id, application_id, professional_id, side, answer, at_hour)
   select id, application_id, professional_id, side, 'yes', ${HOUR} - interval '85 days'
   from pair, unnest(array['defender', 'professional']) side`,
  `insert into check_in (id, pairing_id, application_id, professional_id, due_on, state, by_side, at_hour)
   select ${idSql('check-in', `nr || '-' || step`)}, id, application_id, professional_id, current_date + 7 - 14 * step,
     case step when 0 then 'due' else 'ok' end, case step when 0 then null else 'defender' end,
     case step when 0 then null else ${HOUR} - step * interval '14 days' end
   from pair, generate_series(0, 3) step`,
  `insert into alarm (id, pairing_id, application_id, professional_id, kind, raised_on, state, version)
   select ${idSql('alarm', 'nr')}, id, application_id, professional_id, 'missed', current_date - 30, 'handled', 2
   from pair where nr % 5 = 0`,
  `insert into pair_action (id, pairing_id, application_id, professional_id, kind, state, due_on, draft_hash, version)
   select ${idSql('action', 'nr')}, id, application_id, professional_id, 'letter', 'drafted', current_date + 20,
     ${bytes(32, 'pair.nr')}, 1
   from pair where nr % 3 = 0`,
  `insert into pairing_event (pairing_id, application_id, professional_id, kind, from_state, to_state, actor_role,
     at_hour)
   select id, application_id, professional_id, 'state', step.was, step.became, 'system', ${HOUR} - interval '80 days'
   from pair, (values ('proposed', 'agreed'), ('agreed', 'active')) step (was, became)`,
];

const courses = ({ editions }: Size): string[] => [
  `insert into edition (id, slug, title, place_name, starts_on, ends_on, languages, seats, per_country, state,
     key_generation, offer_days, version)
   select ${idSql('edition', 'nr')}, 'edition-' || nr, ${TITLE}, 'The Hague', current_date + nr * 20,
     current_date + nr * 20 + 12, '{en}', 20, 2, 'planned', 1, 7, 1 from generate_series(1, ${String(editions)}) nr`,
  `insert into edition_module (id, edition_id, position, title, day)
   select ${idSql('module', `nr || '-' || step`)}, ${idSql('edition', 'nr')}, step, ${TITLE},
     current_date + nr * 20 + step from generate_series(1, ${String(editions)}) nr, generate_series(1, 5) step`,
  `insert into edition_task (id, edition_id, title, due_on)
   select ${idSql('task', `nr || '-' || step`)}, ${idSql('edition', 'nr')}, ${TITLE}, current_date + nr * 20 - step
   from generate_series(1, ${String(editions)}) nr, generate_series(1, 4) step`,
];

/**
 * Fills an empty, migrated database, as its superuser: what the API would have stored after checking signatures, with
 * random bytes for what is sealed. Triggers are off, so that nothing is told to pages that nobody has open. What grows
 * with the number of applications is written side by side.
 */
export const fill = (connect: Connect, size: Size): Promise<void> =>
  inBulk(connect, ['application', 'document', 'document_grant', 'transition'], async (begin, besides) => {
    await begin([`create unlogged table random_pool (nr integer primary key, bytes bytea storage plain)`]);
    const pool = Array.from(
      { length: POOL },
      (_, nr) => `(${String(nr)}, '\\x${randomBytes(POOL_BYTES).toString('hex')}')`,
    );
    await begin([`insert into random_pool values ${pool.join(', ')}`, `analyze random_pool`, ...crowd(size)]);
    await besides([
      ...COMPARTMENTS.map((name, at) => [grants(name, at + 1)]),
      ...COMPARTMENTS.map((name, at) => [document(name, at + 1)]),
      [application],
      [transitions, ...houses(size), ...pairs(size), ...courses(size)],
    ]);
  });
