import { canMove } from '@vrijhaven/domain';
import type { EnrolmentActor, EnrolmentState } from '@vrijhaven/training/model';
import { enrolmentLifecycle } from '@vrijhaven/training/model';
import type { ModelEnrolment } from './course-model';
import { isOnRoster } from './course-model';
import type { CourseActor, CourseWorld } from './course-world';

const byText = (list: readonly unknown[]): readonly string[] => list.map((each) => JSON.stringify(each)).sort();

const EDITION = `select json_build_object('state', state, 'version', version) as it from edition where id = $1`;
const NOMINATIONS = `select json_build_object('id', id, 'state', state, 'expires', expires_on - current_date) as it
  from nomination where edition_id = $1`;
const ENROLMENTS = `select json_build_object('id', n.id, 'origin', n.origin, 'state', n.state, 'version', n.version, 'reason', n.reason,
    'rank', n.waiting_rank, 'expires', n.offer_expires_on - current_date, 'attendance', n.attendance,
    'seat', (select json_build_object('number', s.number, 'tag', encode(s.tag, 'hex'), 'slot', s.tag_slot) from seat s
      where s.enrolment_id = n.id),
    'presences', (select count(*) from attendance p where p.enrolment_id = n.id),
    'tasks', (select count(*) from task_done t where t.enrolment_id = n.id)) as it
  from enrolment n where n.edition_id = $1`;

const foretoldOf = ({
  id,
  origin,
  state,
  version,
  reason,
  rank,
  expires,
  attendance,
  seat,
  ...more
}: ModelEnrolment) => ({
  ...{ id, origin, state, version, reason, rank, expires, attendance },
  seat: seat ? { number: seat.number, tag: Buffer.from(seat.tag, 'base64url').toString('hex'), slot: seat.slot } : null,
  ...{ presences: more.presences.size, tasks: more.tasks.size },
});

/** What differs between the tables and what was acknowledged. */
export const lookAtCourse = async ({ stage: { db }, model }: CourseWorld): Promise<string[]> => {
  const rows = async (sql: string) =>
    byText((await db.seed<{ it: unknown }>(sql, [model.edition.id])).map(({ it }) => it));
  const { state, version } = model;
  const sides = [
    ['edition', await rows(EDITION), byText([{ state, version }])],
    [
      'invitations',
      await rows(NOMINATIONS),
      byText(model.nominations.map(({ id, state, expires }) => ({ id, state, expires }))),
    ],
    ['enrolments', await rows(ENROLMENTS), byText(model.enrolments.map(foretoldOf))],
  ] as const;
  return sides
    .filter(([, stands, foretold]) => stands.join() !== foretold.join())
    .map(([what, stands, foretold]) => `${what}: ${stands.join()} stand, and the model says ${foretold.join()}`);
};

/** [Note: an invitation is used once] as many came in by one as there are used ones, and a stranger sees no others stand. */
const lookAtInvitations = async ({ acts, model }: CourseWorld): Promise<string[]> => {
  const faults: string[] = [];
  const [used, came] = [
    model.nominations.filter(({ state }) => state === 'used').length,
    model.enrolments.filter(({ origin }) => origin === 'nominated').length,
  ];
  if (used !== came) faults.push(`${String(came)} came by ${String(used)} invitations`);
  for (const nomination of model.nominations) {
    const leads = (await acts.nomination.look(nomination.invitation)) !== null;
    if (leads !== model.stands(nomination))
      faults.push(`an invitation that is ${model.standingOf(nomination)} ${leads ? 'leads there' : 'leads nowhere'}`);
  }
  return faults;
};

/** What happened outside of the lifecycle's table. */
export const lookBehindCourse = async ({ stage: { db }, model }: CourseWorld): Promise<string[]> => {
  const steps = await db.seed<{ from: EnrolmentState; to: EnrolmentState; by: EnrolmentActor }>(
    `select from_state as from, to_state as to, actor_role as by from enrolment_event
     where edition_id = $1 and kind = 'state'`,
    [model.edition.id],
  );
  return steps
    .filter(({ from, to, by }) => !canMove(enrolmentLifecycle, from, to, [by]))
    .map(({ from, to, by }) => `somebody went from ${from} to ${to} by ${by}`);
};

const sees = ({ role, defender }: CourseActor, enrolment: ModelEnrolment, at: number): boolean => {
  if (role === 'courseManager') return true;
  if (role === 'applicant') return defender === at;
  const { state, consents } = enrolment.person;
  return role === 'trainer' && isOnRoster(enrolment) && consents && state !== 'safetyHold';
};

/** What anybody is shown of a course that is not theirs, or is not shown that is. */
export const lookThroughCourse = async (world: CourseWorld): Promise<string[]> => {
  const { acts, actors, people, model, defenders } = world;
  const faults = await lookAtInvitations(world);
  for (const actor of actors) {
    const check = (what: string, seen: unknown, foretold: unknown): void => {
      const [left, right] = [JSON.stringify(seen), JSON.stringify(foretold)];
      if (left !== right) faults.push(`${actor.role} sees ${what} ${left}, and the model says ${right}`);
    };
    const own = model.enrolments.filter((each) => sees(actor, each, people.indexOf(each.person)));
    const foretold = own.map(({ id, state }) => `${id} ${state}`).sort();
    if (actor.defender !== undefined) {
      const mine = await acts.course.mine(defenders[actor.defender]!);
      check('enrolments', mine.map(({ id, state }) => `${id} ${state}`).sort(), foretold);
      continue;
    }
    const file = await acts.course.file(actor, model.edition.slug);
    const isTheirs = actor.role === 'courseManager' || actor.role === 'trainer';
    check('a file', file !== null, isTheirs);
    const shown = (file?.enrolments ?? []).map(({ id, state }) => `${id} ${state}`).sort();
    check('enrolments', shown, foretold);
    // [Note: tags are the course managers' alone]
    const seated = actor.role === 'courseManager' ? model.enrolments.filter(({ seat }) => seat !== undefined) : [];
    check('seats', file?.seats.map(({ enrolment }) => enrolment).sort() ?? [], seated.map(({ id }) => id).sort());
  }
  return faults;
};
