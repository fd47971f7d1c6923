import { randomBytes } from 'node:crypto';
import type { Compartment } from '@vrijhaven/domain';
import {
  addApplication,
  addCall,
  addConsent,
  addDocument,
  addEdition,
  addEnrolment,
  addNeed,
  addPairing,
  addProfessional,
  addSeat,
  courseManager,
  defenderOf,
  memberFor,
  pairingCoordinator,
  professional,
  trainer,
} from '@vrijhaven/testing/server';
import type { SignedIn, TestDatabase } from '@vrijhaven/testing/server';

export const PROGRAMME_ACTORS = [
  ...(['pairing', 'course', 'proX', 'proY', 'trainS', 'trainA', 'defP', 'defQ', 'defR'] as const),
  ...(['coord', 'intake', 'admin', 'secur', 'utrecht'] as const),
] as const;
export type ProgrammeActor = (typeof PROGRAMME_ACTORS)[number];

export interface Programmes {
  readonly actors: Readonly<Record<ProgrammeActor, SignedIn>>;
  /** P is paired with X and comes to the spring edition, with consent to both. Q is proposed to Y and applied for the
   * autumn one, without. R is held, else as P. S is Shelter City's alone. T was paired with X; it ended. */
  readonly records: Readonly<Record<'P' | 'Q' | 'R' | 'S' | 'T', string>>;
  readonly professionals: Readonly<Record<'X' | 'Y', string>>;
  readonly editions: Readonly<Record<'S' | 'A', string>>;
  /** The standing call of pairs, and that of a course. */
  readonly calls: Readonly<Record<'C' | 'K', string>>;
  readonly needs: Readonly<Record<'P', string>>;
  readonly pairings: Readonly<Record<'P' | 'Q', string>>;
  readonly enrolments: Readonly<Record<'P' | 'Q', string>>;
}

const furnishPair = async (db: TestDatabase, pairing: string): Promise<void> => {
  const of = (table: string, columns: string, values: string) =>
    db.seed(
      `insert into ${table} (pairing_id, application_id, professional_id, ${columns})
       select p.id, p.application_id, p.professional_id, ${values} from pairing p where p.id = $1`,
      [pairing],
    );
  const hour = `date_trunc('hour', now())`;
  await of('pair_answer', 'side, answer, at_hour', `'defender', 'yes', ${hour}`);
  await of('pair_answer', 'side, answer, at_hour', `'professional', 'no', ${hour}`);
  await of('check_in', 'id, due_on, state', `gen_random_uuid(), current_date, 'due'`);
  await of('alarm', 'id, kind, raised_on, state, version', `gen_random_uuid(), 'missed', current_date, 'open', 1`);
  await of(
    'pair_action',
    'id, kind, state, draft_hash, version',
    `gen_random_uuid(), 'letter', 'drafted', sha256('x'), 1`,
  );
  await of('pairing_event', 'kind, actor_role, at_hour', `'state', 'system', ${hour}`);
};

const furnishEdition = async (db: TestDatabase, edition: string): Promise<void> => {
  await db.seed(`insert into edition_module values (gen_random_uuid(), $1, 1, '{}', current_date + 90)`, [edition]);
  await db.seed(`insert into edition_task values (gen_random_uuid(), $1, '{}', current_date + 60)`, [edition]);
};

const furnishEnrolment = async (db: TestDatabase, enrolment: string): Promise<void> => {
  const of = (table: string, columns: string, values: string, from = '') =>
    db.seed(
      `insert into ${table} (enrolment_id, application_id, edition_id, ${columns})
       select n.id, n.application_id, n.edition_id, ${values} from enrolment n ${from} where n.id = $1`,
      [enrolment],
    );
  await of('attendance', 'module_id, presence', `m.id, 'present'`, 'join edition_module m using (edition_id)');
  await of('task_done', 'task_id, done_on', `t.id, current_date`, 'join edition_task t using (edition_id)');
  await of('enrolment_event', 'kind, actor_role, at_hour', `'enrolled', 'system', date_trunc('hour', now())`);
};

const addProfile = async (db: TestDatabase, id: string, member: string): Promise<void> => {
  await db.seed(`insert into professional_profile values ($1, 1, $2, $3, $2, $2, $2, current_date)`, [
    id,
    randomBytes(32),
    member,
  ]);
  for (const recipient of ['team:office', `team:pro:${id}`])
    await db.seed(`insert into professional_profile_grant values ($1, 1, $2, 1, $3, $4, $3, current_date)`, [
      ...[id, recipient, randomBytes(32), member],
    ]);
  await db.seed(`insert into confidentiality values ($1, $2, 1, current_date, $3)`, [id, member, randomBytes(64)]);
};

/** An organisation in which every relation of the other programmes occurs. */
export async function populateProgrammes(db: TestDatabase): Promise<Programmes> {
  const [X, Y] = [await addProfessional(db, 'X'), await addProfessional(db, 'Y')];
  const [spring, autumn] = [await addEdition(db, 'spring'), await addEdition(db, 'autumn', 'planned')];
  const staff = {
    ...{ pairing: await pairingCoordinator(db), course: await courseManager(db) },
    ...{ proX: await professional(db, X), proY: await professional(db, Y) },
    ...{ trainS: await trainer(db, 'spring'), trainA: await trainer(db, 'autumn') },
    ...{ coord: await memberFor(db, 'coordinator'), intake: await memberFor(db, 'intakeOfficer') },
    ...{ admin: await memberFor(db, 'administrator'), secur: await memberFor(db, 'securityOfficer') },
    utrecht: await memberFor(db, 'cityCoordinator', 'host:utrecht'),
  };
  await addProfile(db, X, staff.proX.id);
  await addProfile(db, Y, staff.proY.id);
  for (const edition of [spring, autumn]) await furnishEdition(db, edition);
  await db.seed(
    `insert into nomination values (gen_random_uuid(), $1, $2, $3, $4, current_date, current_date, 'open')`,
    [...[spring, randomBytes(32), randomBytes(64), staff.course.id]],
  );
  await db.seed(`insert into course_feed values (gen_random_uuid(), $1, $2, current_date, $3)`, [
    ...[spring, randomBytes(32), staff.course.id],
  ]);

  const call = await addCall(db);
  const calls = { C: await addCall(db, 'connect2protect'), K: await addCall(db, 'training') };
  const add = (by: string, state = 'inProgramme') => addApplication(db, by, state);
  const [P, Q, R] = [await add(calls.C), await add(calls.K), await add(calls.C)];
  const [S, T] = [await add(call, 'pool'), await add(calls.K)];
  for (const record of [P, Q, R, S, T]) {
    const seal = (compartment: Compartment, ...teams: readonly string[]) =>
      addDocument(db, record, compartment, ['team:office', `record:${record}`, ...teams]);
    if (record === S) for (const each of ['identity', 'need', 'thread'] as const) await seal(each);
    else {
      for (const each of ['course', 'request'] as const) await seal(each);
      await addDocument(db, record, 'appraisal', ['team:office']);
      const isWithX = record !== Q;
      await seal('pair', ...(isWithX ? [`team:pro:${X}`] : []));
      await seal('roster', ...(record === P || record === R ? ['team:course:spring'] : []));
    }
    await db.seed(`insert into manifest values ($1, 1, $2, $3)`, [record, randomBytes(80), randomBytes(64)]);
    await db.seed(`insert into referral values ($1, 'training', 'open', current_date, 1)`, [record]);
  }
  for (const record of [P, R, T]) await addConsent(db, record, `professional:${X}`);
  for (const record of [P, R]) await addConsent(db, record, 'training:spring');

  const needs = { P: await addNeed(db, P, 'paired'), Q: await addNeed(db, Q) };
  const pairings = {
    P: await addPairing(db, { need: needs.P, application: P, professional: X, state: 'active' }),
    Q: await addPairing(db, { need: needs.Q, application: Q, professional: Y }),
  };
  const ofR = { need: await addNeed(db, R, 'paired'), application: R, professional: X, state: 'active' };
  await addPairing(db, ofR);
  const ofT = { need: await addNeed(db, T, 'withdrawn'), application: T, professional: X, state: 'active' };
  const former = await addPairing(db, ofT);
  await db.seed(`update pairing set state = 'ended', reason = 'agreed' where id = $1`, [former]);
  for (const pairing of [pairings.P, pairings.Q]) await furnishPair(db, pairing);

  const enrolments = {
    P: await addEnrolment(db, { edition: spring, application: P, state: 'accepted' }),
    Q: await addEnrolment(db, { edition: autumn, application: Q }),
  };
  await addEnrolment(db, { edition: spring, application: R, state: 'accepted' });
  await addSeat(db, { edition: spring, enrolment: enrolments.P, application: P, number: 1 });
  for (const enrolment of [enrolments.P, enrolments.Q]) await furnishEnrolment(db, enrolment);
  await db.seed(`insert into taken_back values ($1, 'request', 1, current_date)`, [P]);
  // What went out before stays where it is; from here on nothing is added.
  await db.seed(`update application set state = 'safetyHold' where id = $1`, [R]);
  const [defP, defQ, defR] = [await defenderOf(db, P), await defenderOf(db, Q), await defenderOf(db, R)];
  return {
    actors: { ...staff, defP, defQ, defR },
    records: { P, Q, R, S, T },
    professionals: { X, Y },
    editions: { S: spring, A: autumn },
    calls,
    needs: { P: needs.P },
    pairings,
    enrolments,
  };
}
