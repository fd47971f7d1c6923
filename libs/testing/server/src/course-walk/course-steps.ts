import type { EditionState, EnrolmentState } from '@vrijhaven/training/model';
import {
  EDITION_STATES,
  editionLifecycle,
  ENROLMENT_STATES,
  enrolmentLifecycle,
  PRESENCES,
  REASONS_FOR,
} from '@vrijhaven/training/model';
import { canMove } from '@vrijhaven/domain';
import { orNobody } from '../walk/enquiry-steps';
import type { ModelEnrolment } from './course-model';
import { isFrozen, isOnRoster } from './course-model';
import type { CourseScene } from './course-world';
import { atTheDoor, isManager, judge, pick, staleBy } from './course-world';

const OFFERABLE: readonly EnrolmentState[] = ['eligible', 'waitListed', 'expired'];
const OFFERS: readonly EditionState[] = ['open', 'selecting', 'confirmed', 'preWork'];
const MARKS: readonly EditionState[] = ['running', 'evaluated'];
const CLOSES_IN = 30;

/** As the acts take an enrolment: its id and the version that somebody acts on. */
export const asShown = (scene: CourseScene, { id, state, version }: ModelEnrolment) => ({
  ...{ __typename: 'Enrolment', id, state, version: version + staleBy(scene) },
  ...{ waitingRank: null, offerExpiresOn: null },
});

const asEdition = (scene: CourseScene) => {
  const { edition, state, version } = scene.model;
  const shown = { __typename: 'Edition', id: edition.id, slug: edition.slug, state, modules: [], tasks: [] };
  return { ...shown, version: version + staleBy(scene) };
};

/** A course manager takes somebody a step further. */
export const advance = async (scene: CourseScene): Promise<void> => {
  const { actor, model, step, world, enrolment } = scene;
  if (enrolment === undefined) return;
  const can = (to: EnrolmentState): boolean => canMove(enrolmentLifecycle, enrolment.state, to, ['courseManager']);
  // A no rarely, so that something goes on.
  const likely = ENROLMENT_STATES.filter(
    (to) => can(to) && to !== 'offered' && (to !== 'notSelected' || step.lot % 5 === 0),
  );
  if (step.isLikely && likely.length === 0) return;
  const to = pick(scene, step.isLikely ? likely : ENROLMENT_STATES)!;
  const allowed = REASONS_FOR[to];
  const reason = step.yes ? ((allowed && pick(scene, allowed)) ?? null) : 'editionCancelled';
  const foretold = (): string => {
    if (!isManager(scene)) return 'NotFound';
    if (step.isStale || !can(to) || model.state === 'cancelled') return 'StateMismatch';
    if (to === 'offered' || !step.yes) return 'InvalidInput';
    return isFrozen(enrolment.person) ? 'OnHold' : 'Enrolment';
  };
  const expected = foretold();
  const done = world.acts.course.advance(actor, asShown(scene, enrolment), to, { reason });
  judge(scene, await orNobody(done), expected);
  if (expected === 'Enrolment') model.move(enrolment, to, reason);
};

/** A course manager offers a seat under the tag that their desk made. */
export const offer = async (scene: CourseScene): Promise<void> => {
  const { actor, model, step, world, enrolment } = scene;
  if (enrolment === undefined) return;
  const seat = model.allot(enrolment.person.tag);
  const foretold = (): string => {
    if (!isManager(scene)) return 'NotFound';
    if (step.isStale || !OFFERABLE.includes(enrolment.state)) return 'StateMismatch';
    if (!OFFERS.includes(model.state)) return 'StateMismatch';
    if (isFrozen(enrolment.person)) return 'OnHold';
    return typeof seat === 'string' ? seat : 'Enrolment';
  };
  const expected = foretold();
  const before = model.waiting.filter(({ rank }) => (rank ?? 0) < (enrolment.rank ?? 0));
  const passedOver = before.map(({ id }) => ({ enrolment: id, reason: 'noSeat' }));
  const shown = asShown(scene, enrolment);
  const change = step.yes ? {} : { passedOver };
  judge(scene, await orNobody(world.acts.course.offer(actor, shown, enrolment.person.tag, change)), expected);
  if (expected === 'Enrolment' && typeof seat !== 'string') model.offer(enrolment, seat);
};

/** The order of those who wait: all of them, or somebody is forgotten. */
export const rank = async (scene: CourseScene): Promise<void> => {
  const { actor, model, step, world } = scene;
  const order = step.lot % 2 === 0 ? [...model.waiting].reverse() : [...model.waiting];
  const named = step.yes ? order : order.slice(1);
  const foretold = (): string => {
    if (!isManager(scene)) return atTheDoor(scene);
    if (step.isStale) return 'StateMismatch';
    return named.length === order.length ? 'EditionFile' : 'InvalidInput';
  };
  const expected = foretold();
  const ids = named.map(({ id }) => id);
  judge(scene, await orNobody(world.acts.course.rank(actor, asEdition(scene), ids)), expected);
  if (expected === 'EditionFile') model.order(order);
};

/** An edition goes its way, is put off or called off; the last rarely, because nothing follows. */
export const moveEdition = async (scene: CourseScene): Promise<void> => {
  const { actor, model, step, world } = scene;
  const can = (to: EditionState): boolean => canMove(editionLifecycle, model.state, to, ['courseManager']);
  const likely = EDITION_STATES.filter(
    (to) => can(to) && ((to !== 'cancelled' && to !== 'postponed') || step.lot % 9 === 0),
  );
  if (step.isLikely && likely.length === 0) return;
  const to = pick(scene, step.isLikely ? likely : EDITION_STATES)!;
  const closesOn = to === 'open' ? CLOSES_IN : null;
  const foretold = (): string => {
    if (!isManager(scene)) return atTheDoor(scene);
    if (step.isStale || !can(to)) return 'StateMismatch';
    return closesOn !== null && closesOn >= model.starts ? 'InvalidInput' : 'Edition';
  };
  const expected = foretold();
  const { course } = world.acts;
  const shown = asEdition(scene);
  const done = to === 'open' ? course.open(actor, shown) : course.move(actor, shown, to);
  judge(scene, await orNobody(done), expected);
  if (expected === 'Edition') model.moveEdition(to, closesOn);
};

/** Who was at a module; trainers mark it too. */
export const mark = async (scene: CourseScene): Promise<void> => {
  const { actor, model, world, enrolment } = scene;
  const module = pick(scene, model.plan.modules)!;
  const presence = pick(scene, PRESENCES)!;
  if (enrolment === undefined) return;
  const isTrainer = actor.role === 'trainer';
  const sees = isManager(scene) || isTrainer;
  const isHere =
    isOnRoster(enrolment) &&
    (isManager(scene) || (enrolment.person.state !== 'safetyHold' && enrolment.person.consents));
  const foretold = (): string => {
    if (!sees) return atTheDoor(scene);
    if (!MARKS.includes(model.state)) return 'StateMismatch';
    return isHere ? 'EditionFile' : 'InvalidInput';
  };
  const expected = foretold();
  const marks = [{ module, enrolment: enrolment.id, presence }];
  judge(scene, await orNobody(world.acts.course.mark(actor, model.edition.id, marks)), expected);
  if (expected === 'EditionFile') enrolment.presences.set(module, presence);
};
