import type { EnrolmentState } from '@vrijhaven/training/model';
import type { CourseModel, ModelEnrolment } from './course-model';
import { advance, mark, moveEdition, offer, rank } from './course-steps';
import type { CourseActor, CourseScene, CourseStep, CourseStepKind, CourseWorld } from './course-world';
import { lookAtCourse } from './look-at-course';
import { comeInvited, nominate, takeInvitationBack } from './nomination-steps';
import { answer, doubt, enrol, finish, hold, leave, leaveCourse } from './participant-steps';
import { passDays } from './pass-course-days';

const TAKEN: Readonly<Record<CourseStepKind, (scene: CourseScene) => Promise<void>>> = {
  ...{ enrol, advance, offer, answer, leaveCourse, rank, moveEdition },
  ...{ mark, finish, hold, leave, doubt, day: passDays },
  ...{ nominate, comeInvited, takeInvitationBack },
};

/** What most people in this place wait for. */
const WAITED_FOR: Readonly<Partial<Record<EnrolmentState, readonly CourseStepKind[]>>> = {
  applied: ['advance'],
  eligible: ['offer', 'offer', 'advance'],
  waitListed: ['offer', 'rank'],
  expired: ['offer', 'advance'],
  offered: ['answer', 'answer', 'day'],
  accepted: ['advance', 'finish', 'mark', 'moveEdition'],
  travelReady: ['mark', 'mark', 'moveEdition', 'advance', 'finish'],
  attended: ['advance', 'mark', 'moveEdition'],
  followUp: ['advance'],
};
/** Before the edition is open to all, only who is put forward comes. */
const toComeIn = ({ state, nominations }: CourseModel): readonly CourseStepKind[] => {
  if (state !== 'planned') return ['enrol', 'enrol', 'comeInvited'];
  return nominations.length === 0 ? ['nominate'] : ['comeInvited', 'moveEdition'];
};
const waitedFor = (enrolment: ModelEnrolment | undefined, model: CourseModel): readonly CourseStepKind[] =>
  enrolment === undefined ? toComeIn(model) : (WAITED_FOR[enrolment.state] ?? []);

const ROLES: Readonly<Partial<Record<CourseStepKind, readonly CourseActor['role'][]>>> = {
  advance: ['courseManager'],
  offer: ['courseManager'],
  rank: ['courseManager'],
  moveEdition: ['courseManager'],
  mark: ['courseManager', 'trainer'],
  hold: ['securityOfficer'],
  nominate: ['courseManager'],
  takeInvitationBack: ['courseManager'],
};

/** One step of somebody, whose answer the model must have foretold, and the tables after it. */
export const takeCourseStep = async (drawn: CourseStep, world: CourseWorld): Promise<void> => {
  const person = world.people[drawn.whom]!;
  const { model } = world;
  const enrolment = model.enrolments.find((each) => each.person === person);
  const kinds = drawn.isLikely && drawn.lot % 4 > 0 ? waitedFor(enrolment, model) : [];
  const kind = kinds[(drawn.lot + drawn.who) % Math.max(kinds.length, 1)] ?? drawn.kind;
  const step = { ...drawn, kind: person.state === 'safetyHold' && drawn.who % 3 === 0 ? ('hold' as const) : kind };
  const fitting = world.actors.filter(({ role }) => ROLES[step.kind]?.includes(role));
  const likely = step.isLikely ? fitting[step.who % Math.max(fitting.length, 1)] : undefined;
  const actor = likely ?? world.actors[step.who % world.actors.length]!;
  const defender = world.defenders[drawn.whom]!;
  await TAKEN[step.kind]({ world, step, actor, model, person, enrolment, defender });
  const faults = await lookAtCourse(world);
  if (faults.length > 0) throw new Error(`${faults.join('\n')}\n${world.trail.join('\n')}`);
};
