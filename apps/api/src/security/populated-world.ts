import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { APPLICANT_COMPARTMENTS } from '@vrijhaven/domain';
import {
  addApplication,
  addBlock,
  addCall,
  addCity,
  addConsent,
  addDocument,
  addGrant,
  addProposal,
  addResidency,
  defenderOf,
  defenderWithReceipt,
  memberFor,
} from '@vrijhaven/testing/server';
import type { SignedIn, TestDatabase } from '@vrijhaven/testing/server';
import { addEnquiries } from './enquiries-in-world';
import type { Referees } from './enquiries-in-world';

export const ACTORS = [
  'stranger',
  'newcomer',
  'defenderA',
  'defenderB',
  'administrator',
  'coordinator',
  'intakeOfficer',
  'verifier',
  'commissioner',
  'careProfessional',
  'securityOfficer',
  'utrecht',
  'nijmegen',
  'removed',
  'idle',
] as const;
export type ActorName = (typeof ACTORS)[number];

/** The letters of the grids: what each of the five applications has been through. */
export interface World {
  readonly actors: Readonly<Record<ActorName, SignedIn | undefined>>;
  /** A stands before Utrecht. B is at home in Utrecht. C was declined by Utrecht. D is at home in Nijmegen and took the
   * consent back. E was accepted by Utrecht, consented, and its grants of identity and contact were ended. */
  readonly call: string;
  readonly applications: Readonly<Record<'A' | 'B' | 'C' | 'D' | 'E', string>>;
  /** Named after application and city. */
  readonly proposals: Readonly<Record<'AU' | 'BU' | 'CU' | 'DN' | 'EU', string>>;
  readonly referees: Referees;
  readonly cities: Readonly<Record<'U' | 'N', string>>;
  readonly places: Readonly<Record<'U' | 'N', string>>;
  /** Named after the application. */
  readonly stays: Readonly<Record<'B', string>>;
}

const fillFile = async (db: TestDatabase, record: string): Promise<void> => {
  for (const compartment of [...APPLICANT_COMPARTMENTS, 'thread'] as const)
    await addDocument(db, record, compartment, ['team:office', `record:${record}`]);
  await db.seed(`insert into manifest values ($1, 1, $2, $3)`, [record, randomBytes(80), randomBytes(64)]);
  await db.seed(
    `insert into transition (application_id, from_state, to_state, reason, actor_role, at_hour)
     values ($1, 'submitted', 'screening', 'routine', 'intakeOfficer', date_trunc('hour', now()))`,
    [record],
  );
};

/** What hangs on a stay: an item that was worked on, a day for a follow-up, a line of history. */
const addStayRecords = async (db: TestDatabase, stay: string): Promise<void> => {
  const of = `select id, application_id, city_id`;
  await db.seed(
    `insert into residency_item (residency_id, application_id, city_id, code, state, version)
     ${of}, 'housing', 'done', 1 from residency where id = $1`,
    [stay],
  );
  await db.seed(
    `insert into follow_up (id, residency_id, application_id, city_id, due, state, version)
     select gen_random_uuid(), id, application_id, city_id, current_date + 200, 'planned', 1 from residency where id = $1`,
    [stay],
  );
  await db.seed(
    `insert into residency_event (residency_id, application_id, city_id, kind, actor_role, at_hour)
     ${of}, kind, 'coordinator', date_trunc('hour', now()) from residency, unnest(array['scheduled', 'followUpPlanned']) kind
     where id = $1`,
    [stay],
  );
};

const disclose = async (db: TestDatabase, record: string, city: string, compartments: readonly string[]) => {
  for (const compartment of compartments)
    await addGrant(db, {
      record,
      compartment: compartment as 'need',
      revision: 1,
      recipient: `team:host:${city}`,
    });
};

const addTrace = (db: TestDatabase, record: string) =>
  db.seed(
    `insert into past_grant (record_id, compartment, revision, layer, recipient, generation, trace, granter_id,
       chain_head, granted_on, replaced_on)
     values ($1, 'threat', 1, 0, 'team:office', 1, $2, $1, $3, current_date, current_date)`,
    [record, randomBytes(96), randomBytes(32)],
  );

const endGrants = (db: TestDatabase, record: string, compartments: readonly string[]) =>
  db.seed(
    `update document_grant set withdrawn_on = current_date
     where record_id = $1 and compartment = any ($2) and recipient like 'team:host:%'`,
    [record, compartments],
  );

/** A file with one chunk: of a receipt, which may lead to a record, or of a member. */
const addAttachment = async (
  db: TestDatabase,
  of: { readonly receipt: string } | { readonly member: string },
  compartment: string,
  record?: string,
): Promise<void> => {
  const [receipt, member] = 'receipt' in of ? [of.receipt, null] : [null, of.member];
  await db.seed(
    `with whole as (
       insert into attachment (id, record_id, compartment, receipt_id, member_id, chunks, chunk_size, last_size, begun_on)
       values (gen_random_uuid(), $1, $2, $3, $4, 1, 262144, 4096, current_date) returning id, uploader)
     insert into attachment_chunk select id, 0, uploader, $5 from whole`,
    [record ?? null, compartment, receipt, member, randomBytes(32)],
  );
};

const addOrganisation = async (db: TestDatabase, member: string): Promise<void> => {
  await db.seed(`insert into organisation values ($1, 'Vrijhaven', $2, $2, 1)`, [randomUUID(), randomBytes(32)]);
  await db.seed(`insert into chain_link values (1, $1, '[]', $2)`, [randomBytes(40), randomBytes(32)]);
  await db.seed(
    `insert into checkpoint (checkpoint, signatures, certificates, not_after) values ($1, '[]', '[]', now())`,
    [randomBytes(40)],
  );
  await db.seed(`insert into role_key values ('office', 'need', 2, $1)`, [randomBytes(1_216)]);
  await db.seed(`insert into role_grant values ('office', 'need', 2, $1, $2, $1, $3)`, [
    member,
    randomBytes(1_257),
    randomBytes(32),
  ]);
  await db.seed(`insert into escrow_grant values (1, 'office', 'need', 2, $1, $2, $2, $3, current_date)`, [
    member,
    randomBytes(32),
    randomBytes(64),
  ]);
  await db.seed(`insert into escrow_part values (1, 'office', 'need', 2, $1, $2)`, [member, randomBytes(1_193)]);
  await db.seed(`insert into previous_seed values ('office', 'need', 2, $1, $2)`, [member, randomBytes(112)]);
  await db.seed(`insert into certificate values ($1, now(), $2)`, [member, randomBytes(200)]);
  await db.seed(
    `insert into invitation (id, handle, role, team, state, expires_on, inviter_id)
     values ($1, 'dora', 'verifier', 'office', 'open', current_date, $2)`,
    [randomUUID(), member],
  );
  await db.seed(
    `insert into renewal (id, member_id, state, started_on, expires_on, starter_id)
     values ($1, $2, 'open', current_date, current_date + 2, $2)`,
    [randomUUID(), member],
  );
  await db.seed(
    `insert into waiting_act (id, form, body, signature, certificate, proposer_id, state, proposed_on, expires_on)
     values ($1, 'checkpoint', $2, $3, $2, $4, 'waiting', current_date, current_date + 7)`,
    [randomUUID(), randomBytes(40), randomBytes(64), member],
  );
  await db.seed(`insert into idempotency values ($1, 'key', $2, '{}')`, [`member:${member}`, randomBytes(32)]);
  await db.seed(`insert into journal (at_hour, event, actor, object) values (date_trunc('hour', now()), 'e', $1, $1)`, [
    randomBytes(32),
  ]);
  await db.seed(`insert into login_challenge values ($1, $1, now())`, [randomBytes(32)]);
};

const addMembers = async (db: TestDatabase) => {
  const office = {
    administrator: await memberFor(db, 'administrator'),
    coordinator: await memberFor(db, 'coordinator'),
    intakeOfficer: await memberFor(db, 'intakeOfficer'),
    verifier: await memberFor(db, 'verifier'),
    commissioner: await memberFor(db, 'commissioner'),
    careProfessional: await memberFor(db, 'careProfessional'),
    securityOfficer: await memberFor(db, 'securityOfficer'),
  };
  const removed = await memberFor(db, 'coordinator');
  const idle = await memberFor(db, 'coordinator');
  const utrecht = await memberFor(db, 'cityCoordinator', 'host:utrecht');
  const nijmegen = await memberFor(db, 'cityCoordinator', 'host:nijmegen');
  await db.seed(`update member set active = false where id = $1`, [removed.id]);
  await db.seed(`update session set last_seen_at = now() - interval '31 minutes' where token_hash = $1`, [
    createHash('sha256').update(idle.token).digest(),
  ]);
  await db.seed(
    `insert into unlocker select id, 'passphrase', sign_key, '\\x00', 3, 65536, '\\x00', current_date from member`,
  );
  return { ...office, removed, idle, utrecht, nijmegen };
};

/** One organisation in which every relation between an actor and a thing occurs. */
export async function populate(db: TestDatabase): Promise<World> {
  const members = await addMembers(db);
  await addOrganisation(db, members.coordinator.id);
  const call = await addCall(db);
  const [utrecht, nijmegen] = [await addCity(db, 'utrecht'), await addCity(db, 'nijmegen')];
  const add = (state: string) => addApplication(db, call, state);
  const applications = {
    ...{ A: await add('proposed'), B: await add('placed'), C: await add('pool') },
    ...{ D: await add('placed'), E: await add('cityAccepted') },
  };
  const { A, B, C, D, E } = applications;
  for (const record of [A, B, C, D, E]) await fillFile(db, record);
  await addTrace(db, A);
  await db.seed(`insert into case_brief values ($1, 1, $2, date_trunc('hour', now()))`, [C, members.removed.id]);
  await db.seed(`insert into assessment values ($1, $2, 'scored', 1, date_trunc('hour', now()))`, [
    C,
    members.removed.id,
  ]);
  await db.seed(`insert into recusal values ($1, $2, date_trunc('hour', now()))`, [A, members.removed.id]);
  const proposals = {
    AU: await addProposal(db, A, utrecht.city),
    BU: await addProposal(db, B, utrecht.city, 'accepted'),
    CU: await addProposal(db, C, utrecht.city, 'declined'),
    DN: await addProposal(db, D, nijmegen.city, 'accepted'),
    EU: await addProposal(db, E, utrecht.city, 'accepted'),
  };
  const stay = await addResidency(db, { proposal: proposals.BU, application: B, ...utrecht });
  await addResidency(db, { proposal: proposals.DN, application: D, ...nijmegen });
  for (const { city } of [utrecht, nijmegen])
    await db.seed(`insert into calendar_feed values ($1, $2, null, $3, current_date)`, [
      randomUUID(),
      city,
      randomBytes(32),
    ]);
  await addBlock(db, utrecht);
  await addBlock(db, nijmegen);
  await addStayRecords(db, stay);
  await db.seed(`insert into past_stay values (gen_random_uuid(), $1, '2031-04-01', 90)`, [utrecht.city]);
  await disclose(db, A, 'utrecht', ['need']);
  await disclose(db, B, 'utrecht', ['need', 'identity', 'contact']);
  await disclose(db, C, 'utrecht', ['need']);
  await endGrants(db, C, ['need']);
  await disclose(db, D, 'nijmegen', ['need', 'identity', 'contact']);
  await disclose(db, E, 'utrecht', ['need', 'identity', 'contact']);
  await endGrants(db, E, ['identity', 'contact']);
  await addDocument(db, B, 'stay', ['team:office', `record:${B}`, 'team:host:utrecht']);
  await addDocument(db, B, 'notes', ['team:office']);
  await addDocument(db, B, 'vetting', ['team:office']);
  await addConsent(db, B, 'city:utrecht');
  await addConsent(db, D, 'city:nijmegen');
  await addConsent(db, D, 'city:nijmegen', { given: false, sequence: 2 });
  await addConsent(db, E, 'city:utrecht');
  const newcomer = await defenderWithReceipt(db);
  const [defenderA, defenderB] = [await defenderOf(db, A), await defenderOf(db, B)];
  for (const { id } of [newcomer, defenderA])
    await db.seed(`insert into draft values ($1, 1, $2, current_date + 14)`, [id, randomBytes(40)]);
  await addAttachment(db, { receipt: newcomer.id }, 'threat');
  await addAttachment(db, { receipt: defenderA.id }, 'identity', A);
  await addAttachment(db, { receipt: defenderB.id }, 'identity', B);
  await addAttachment(db, { member: members.coordinator.id }, 'thread', A);
  return {
    actors: { stranger: undefined, newcomer, defenderA, defenderB, ...members },
    call,
    applications,
    proposals,
    referees: await addEnquiries(db, { A, B }, members.verifier.id),
    cities: { U: utrecht.city, N: nijmegen.city },
    places: { U: utrecht.place, N: nijmegen.place },
    stays: { B: stay },
  };
}
