import { randomBytes, randomUUID } from 'node:crypto';
import type { Compartment } from '@vrijhaven/domain';
import type { TestDatabase } from './test-database';

/** Rows that are right in shape and empty in meaning: server code has no keys, so random bytes serve as ciphertext. */
export async function addCall(db: TestDatabase, programme = 'shelter-city'): Promise<string> {
  const id = randomUUID();
  await db.seed(
    `insert into call (id, slug, programme, title, opens_on, closes_on, stays)
     values ($1, $2, $3, '{"en":"e","nl":"n","fr":"f","es":"s","ar":"a"}',
      current_date - 10, current_date + 10, daterange(current_date + 60, current_date + 150))`,
    [id, `call-${id.slice(0, 8)}`, programme],
  );
  await db.seed(`insert into call_version values ($1, 1, '[{"code":"nonViolent","variant":null}]', '[]', '[]')`, [id]);
  return id;
}

export async function addApplication(db: TestDatabase, call: string, state = 'submitted'): Promise<string> {
  const id = randomUUID();
  await db.seed(
    `insert into application (id, call_id, form_call_id, state, version, submitted_on, sign_key, kem_key)
     values ($1, $2, $2, $3, 1, current_date, $4, $5)`,
    [id, call, state, randomBytes(32), randomBytes(1216)],
  );
  return id;
}

/** One sealed revision with grants for these recipients (`team:office`, `team:host:<slug>`, `record:<id>`). */
export async function addDocument(
  db: TestDatabase,
  record: string,
  compartment: Compartment,
  recipients: readonly string[],
): Promise<void> {
  const [{ revision } = { revision: 1 }] = await db.seed<{ revision: number }>(
    `select coalesce(max(revision), 0) + 1 as revision from document where record_id = $1 and compartment = $2`,
    [record, compartment],
  );
  await db.seed(`insert into document values ($1, $2, $3, 1, $4, $1, $5, $6, $7, current_date)`, [
    record,
    compartment,
    revision,
    Buffer.alloc(32),
    randomBytes(1_100),
    randomBytes(64),
    randomBytes(32),
  ]);
  for (const recipient of recipients) await addGrant(db, { record, compartment, revision, recipient });
}

export async function addGrant(
  db: TestDatabase,
  grant: { record: string; compartment: Compartment; revision: number; recipient: string },
): Promise<void> {
  await db.seed(`insert into document_grant values ($1, $2, $3, $4, 1, $5, $1, $6, current_date, null)`, [
    grant.record,
    grant.compartment,
    grant.revision,
    grant.recipient,
    randomBytes(1_200),
    randomBytes(32),
  ]);
}

export async function addCity(db: TestDatabase, slug: string): Promise<{ city: string; place: string; slug: string }> {
  const [city, place] = [randomUUID(), randomUUID()];
  await db.seed(`insert into city values ($1, $2, $3, 2015)`, [city, slug, slug]);
  await db.seed(`insert into place values ($1, $2, 'Room one', 3, '{quiet}')`, [place, city]);
  return { city, place, slug };
}

export async function addProposal(
  db: TestDatabase,
  application: string,
  city: string,
  state = 'proposed',
): Promise<string> {
  const id = randomUUID();
  await db.seed(`insert into proposal values ($1, $2, $3, $4, 1, current_date)`, [id, application, city, state]);
  return id;
}

/** A planned stay of a month, `inDays` from today. */
export async function addResidency(
  db: TestDatabase,
  of: { proposal: string; application: string; city: string; place: string; inDays?: number },
): Promise<string> {
  const id = randomUUID();
  await db.seed(
    `insert into residency (id, place_id, city_id, application_id, proposal_id, period, turnover_days, state, version)
     values ($1, $2, $3, $4, $5, daterange(current_date + $6::int, current_date + $6::int + 30), 3, 'planned', 1)`,
    [id, of.place, of.city, of.application, of.proposal, of.inDays ?? 60],
  );
  return id;
}

/** The place is closed for ten days, `inDays` from today. */
export async function addBlock(
  db: TestDatabase,
  { city, place, inDays = 200 }: { city: string; place: string; inDays?: number },
): Promise<string> {
  const id = randomUUID();
  await db.seed(
    `insert into block (id, place_id, city_id, kind, reason, period, version)
     values ($1, $2, $3, 'closed', 'season', daterange(current_date + $4::int, current_date + $4::int + 10), 1)`,
    [id, place, city, inDays],
  );
  return id;
}

export async function addConsent(
  db: TestDatabase,
  record: string,
  subject: string,
  { given = true, sequence = 1 }: { given?: boolean; sequence?: number } = {},
): Promise<void> {
  await db.seed(`insert into consent values ($1, $2, $3, $4, current_date, $5)`, [
    record,
    subject,
    sequence,
    given,
    randomBytes(64),
  ]);
}
