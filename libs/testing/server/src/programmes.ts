import { randomBytes, randomUUID } from 'node:crypto';
import { courseTeam, OFFICE, professionalTeam } from '@vrijhaven/domain';
import { memberFor } from './actors';
import type { SignedInMember } from './actors';
import type { TestDatabase } from './test-database';

/** The office of Connect2Protect. */
export const pairingCoordinator = (db: TestDatabase): Promise<SignedInMember> =>
  memberFor(db, 'pairingCoordinator', OFFICE);

/** The office of the trainings. */
export const courseManager = (db: TestDatabase): Promise<SignedInMember> => memberFor(db, 'courseManager', OFFICE);

/** Somebody in the team of a professional. */
export const professional = (db: TestDatabase, id: string): Promise<SignedInMember> =>
  memberFor(db, 'professional', professionalTeam(id));

/** Somebody who teaches in an edition. */
export const trainer = (db: TestDatabase, editionSlug: string): Promise<SignedInMember> =>
  memberFor(db, 'trainer', courseTeam(editionSlug));

export async function addProfessional(db: TestDatabase, name = 'Member of parliament'): Promise<string> {
  const id = randomUUID();
  await db.seed(`insert into professional values ($1, $2, 'mp', 3, current_date + 700, true, 1)`, [id, name]);
  return id;
}

export async function addNeed(db: TestDatabase, application: string, state = 'open'): Promise<string> {
  const id = randomUUID();
  await db.seed(`insert into need values ($1, $2, 'direct', $3, 1)`, [id, application, state]);
  return id;
}

export async function addPairing(
  db: TestDatabase,
  of: { need: string; application: string; professional: string; state?: string },
): Promise<string> {
  const id = randomUUID();
  await db.seed(
    `insert into pairing (id, need_id, application_id, professional_id, state, proposed_on, version)
     values ($1, $2, $3, $4, $5, current_date, 1)`,
    [id, of.need, of.application, of.professional, of.state ?? 'proposed'],
  );
  return id;
}

export async function addEdition(db: TestDatabase, slug: string, state = 'open'): Promise<string> {
  const id = randomUUID();
  await db.seed(
    `insert into edition (id, slug, title, place_name, starts_on, ends_on, languages, seats, per_country, state,
       key_generation, offer_days, version)
     values ($1, $2, '{"en":"e","nl":"n","fr":"f","es":"s","ar":"a"}', 'The Hague', current_date + 90,
       current_date + 100, '{en,fr}', 20, 1, $3, 1, 14, 1)`,
    [id, slug, state],
  );
  return id;
}

export async function addEnrolment(
  db: TestDatabase,
  of: { edition: string; application: string; state?: string },
): Promise<string> {
  const id = randomUUID();
  await db.seed(
    `insert into enrolment (id, edition_id, application_id, origin, state, version)
     values ($1, $2, $3, 'applied', $4, 1)`,
    [id, of.edition, of.application, of.state ?? 'applied'],
  );
  return id;
}

/** A seat under a tag that nobody made: the server could not tell. */
export async function addSeat(
  db: TestDatabase,
  of: { edition: string; enrolment: string; application: string; number: number },
): Promise<void> {
  await db.seed(
    `insert into seat (edition_id, number, tag, tag_slot, enrolment_id, application_id) values ($1, $2, $3, 1, $4, $5)`,
    [of.edition, of.number, randomBytes(16), of.enrolment, of.application],
  );
}
