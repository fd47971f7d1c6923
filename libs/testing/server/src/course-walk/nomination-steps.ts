import { addDays, dayOf } from '@vrijhaven/domain';
import { madeUpInvitation } from '../play/nomination-acts';
import { orNobody } from '../walk/enquiry-steps';
import { isFrozen } from './course-model';
import type { ModelNomination } from './course-model';
import type { CourseScene } from './course-world';
import { atTheDoor, isManager, judge, pick } from './course-world';

const USUALLY = 20;
const inDays = (days: number) => addDays(dayOf(new Date()), days);

/** A course manager puts somebody forward: for so many days, with a word of their own for it. */
export const nominate = async (scene: CourseScene): Promise<void> => {
  const { actor, model, step, world } = scene;
  const manager = world.actors.find(({ role }) => role === 'courseManager')?.member;
  if (manager === undefined) return;
  const expires = step.yes ? USUALLY : pick(scene, [-1, 2, model.starts, 400])!;
  const foretold = (): string => {
    if (!isManager(scene)) return atTheDoor(scene);
    if (!model.takesNominations) return 'StateMismatch';
    if (expires < 0 || expires > model.latestNomination) return 'InvalidInput';
    return step.isStale ? 'NotSigned' : 'Nomination';
  };
  const [expected, { edition }] = [foretold(), model];
  const terms = { expiresOn: inDays(expires), signedUntil: inDays(expires + (step.isStale ? 1 : 0)), signer: manager };
  let made: ModelNomination['invitation'] | undefined;
  const asked = world.acts.nomination.create(actor, edition, terms).then(({ answer, invitation }) => {
    made = invitation;
    return answer;
  });
  const answer = await orNobody(asked);
  judge(scene, answer, expected);
  if (expected === 'Nomination' && made) model.nominate({ id: String(answer['id']), invitation: made, expires });
};

/** Somebody comes in by an invitation, whoever was meant; or tries one that was used, is over, or is made up. */
export const comeInvited = async (scene: CourseScene): Promise<void> => {
  const { model, person, step, world, defender, enrolment } = scene;
  const standing = model.nominations.filter((each) => model.stands(each));
  const nomination = pick(scene, step.isLikely && standing.length > 0 ? standing : model.nominations);
  const isElsewhere = step.isStale && nomination !== undefined;
  const foretold = (): string => {
    if (nomination === undefined || isElsewhere || !model.stands(nomination)) return 'NotFound';
    if (isFrozen(person)) return 'OnHold';
    return enrolment === undefined ? 'OwnEnrolment' : 'StateMismatch';
  };
  const [expected, forget, { edition }] = [foretold(), defender.remember(), model];
  const held = nomination?.invitation ?? madeUpInvitation(edition.slug);
  const shown = isElsewhere ? { ...held, to: 'elsewhere' } : held;
  const tried = nomination === undefined ? 'made up' : isElsewhere ? 'elsewhere' : model.standingOf(nomination);
  const key = `an invitation that is ${tried}`;
  world.told[key] = (world.told[key] ?? 0) + 1;
  const answer = await world.acts.nomination.enrol(defender, edition, shown);
  judge(scene, answer, expected);
  if (expected !== 'OwnEnrolment' || nomination === undefined) {
    forget();
    return;
  }
  nomination.state = 'used';
  model.enrol(answer.id, person, 'nominated');
};

/** A course manager takes an invitation back, whoever of them made it. */
export const takeInvitationBack = async (scene: CourseScene): Promise<void> => {
  const { actor, model, step, world } = scene;
  const open = model.nominations.filter(({ state }) => state === 'open');
  // Rarely one that leads somewhere, so that somebody comes in by it.
  const nomination = pick(scene, step.lot % 3 === 0 ? open : model.nominations);
  if (nomination === undefined || (nomination.state === 'open' && step.lot % 3 > 0)) return;
  const foretold = (): string => {
    if (!isManager(scene)) return atTheDoor(scene);
    return nomination.state === 'open' ? 'Nomination' : 'StateMismatch';
  };
  const expected = foretold();
  judge(scene, await orNobody(world.acts.nomination.revoke(actor, nomination.id)), expected);
  if (expected === 'Nomination') nomination.state = 'revoked';
};
