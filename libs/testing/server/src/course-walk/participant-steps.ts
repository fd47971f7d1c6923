import { canMove } from '@vrijhaven/domain';
import { enrolmentLifecycle } from '@vrijhaven/training/model';
import { isFrozen, isOnRoster } from './course-model';
import { asShown } from './course-steps';
import type { CourseScene } from './course-world';
import { judge, pick, staleBy } from './course-world';

const subjectOf = ({ model }: CourseScene): string => `training:${model.edition.slug}`;

/** A defender applies to the edition, with an entry and a consent. */
export const enrol = async (scene: CourseScene): Promise<void> => {
  const { model, person, world, defender, enrolment } = scene;
  const foretold = (): string => {
    // It is announced to nobody yet, but to those who are in it.
    if (model.state === 'planned' && enrolment === undefined) return 'NotFound';
    if (isFrozen(person)) return 'OnHold';
    if (enrolment !== undefined) return 'StateMismatch';
    return model.state === 'open' || model.state === 'selecting' ? 'OwnEnrolment' : 'StateMismatch';
  };
  const [expected, forget] = [foretold(), defender.remember()];
  const { id, slug } = model.edition;
  const answer = await world.acts.course.enrol(defender, {
    ...{ __typename: 'Edition', id, slug, state: model.state, version: model.version, modules: [], tasks: [] },
  });
  judge(scene, answer, expected);
  if (expected === 'OwnEnrolment') model.enrol(answer.id, person);
  else forget();
};

/** The participant takes the seat, with a consent to the trainers, or leaves it to somebody else. */
export const answer = async (scene: CourseScene): Promise<void> => {
  const { model, person, step, world, defender, enrolment } = scene;
  if (enrolment === undefined) return;
  const foretold = (): string => {
    if (isFrozen(person)) return 'OnHold';
    // Its last day is in the past only while somebody is held, who could not answer.
    const stands = enrolment.state === 'offered' && enrolment.expires !== null && enrolment.expires >= 0;
    return step.isStale || !stands ? 'StateMismatch' : 'OwnEnrolment';
  };
  const expected = foretold();
  const consent = step.yes ? defender.consent(subjectOf(scene)) : null;
  judge(scene, await world.acts.course.answer(defender, asShown(scene, enrolment), step.yes, consent), expected);
  if (expected !== 'OwnEnrolment') return;
  model.move(enrolment, step.yes ? 'accepted' : 'declined', step.yes ? null : 'ownChoice');
  if (step.yes) person.consents = true;
};

/** A participant leaves the course; rarely, so that something goes on. */
export const leaveCourse = async (scene: CourseScene): Promise<void> => {
  const { model, step, world, defender, enrolment } = scene;
  if (enrolment === undefined || step.lot % 3 !== 0) return;
  const may = canMove(enrolmentLifecycle, enrolment.state, 'withdrawn', ['applicant']);
  const expected = step.isStale || !may ? 'StateMismatch' : 'OwnEnrolment';
  judge(scene, await world.acts.course.withdraw(defender, asShown(scene, enrolment)), expected);
  if (expected === 'OwnEnrolment') model.move(enrolment, 'withdrawn', 'ownChoice');
};

/** Pre-work is done; saying so twice changes nothing. */
export const finish = async (scene: CourseScene): Promise<void> => {
  const { model, world, defender, enrolment } = scene;
  const task = pick(scene, model.plan.tasks)!;
  if (enrolment === undefined) return;
  const expected = isOnRoster(enrolment) ? 'OwnEnrolment' : 'StateMismatch';
  judge(scene, await world.acts.course.finish(defender, asShown(scene, enrolment), task), expected);
  if (expected === 'OwnEnrolment') enrolment.tasks.add(task);
};

/** The defender takes the consent to the trainers back, or gives it again. */
export const doubt = async (scene: CourseScene): Promise<void> => {
  const { person, step, world, defender } = scene;
  if (step.lot % 3 !== 0) return;
  judge(scene, await world.acts.selection.consent(defender, subjectOf(scene), step.yes), 'Application');
  person.consents = step.yes;
};

/** The security officer holds an application, or lets it go on; somebody else may not. */
export const hold = async (scene: CourseScene): Promise<void> => {
  const { actor, model, person, step, world, defender } = scene;
  const isHeld = person.state === 'safetyHold';
  if (actor.member === undefined || (!isHeld && step.lot % 4 !== 0)) return;
  const to = isHeld ? 'pool' : 'safetyHold';
  const foretold = (): string => {
    if (actor.role !== 'securityOfficer' && actor.role !== 'coordinator') return 'NotFound';
    const may = actor.role === 'securityOfficer' && person.state !== 'withdrawn';
    return step.isStale || !may ? 'StateMismatch' : 'Application';
  };
  const expected = foretold();
  judge(scene, await world.acts.city.move(actor, defender, to, person.version + staleBy(scene)), expected);
  if (expected === 'Application') model.movePerson(person, to);
};

/** The defender withdraws; rarely, because nothing follows. */
export const leave = async (scene: CourseScene): Promise<void> => {
  const { model, person, step, world, defender } = scene;
  if (step.lot % 12 !== 0) return;
  const may = person.state !== 'withdrawn';
  judge(scene, await world.acts.city.withdrawApplication(defender), may ? 'Application' : 'StateMismatch');
  if (may) model.movePerson(person, 'withdrawn');
};
