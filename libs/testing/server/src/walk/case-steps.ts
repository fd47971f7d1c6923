import { APPLICATION_STATES } from '@vrijhaven/applications/model';
import type { ApplicationState } from '@vrijhaven/applications/model';
import type { Role } from '@vrijhaven/domain';
import type { CaseModel } from './case-model';
import type { Scene } from './walk-world';
import { isOffice, isShut, judge, pick, staleBy, subjectOf } from './walk-world';

export const MOVERS: readonly Role[] = ['coordinator', 'intakeOfficer', 'verifier', 'securityOfficer'];
const CASE_ROLES: readonly Role[] = [...MOVERS, 'careProfessional'];
/** Ends from which little can follow: rarely, so that a walk goes on. */
const RARE: readonly ApplicationState[] = ['referredOut', 'notSelected', 'reserve', 'ineligible', 'safetyHold'];
const DECIDED: readonly ApplicationState[] = ['shortlisted', 'reserve', 'notSelected'];

const SCREENED: readonly ApplicationState[] = ['eligible', 'ineligible', 'incomplete'];
const CONCLUDED: readonly ApplicationState[] = ['verified', 'concern', 'unverifiable'];

/** Commissioners need something to judge by; a decision needs two who did. */
export const isWanting = ({ state, selection }: CaseModel, to: ApplicationState): boolean =>
  to === 'scoring' ? !selection.hasBrief : state === 'scoring' && DECIDED.includes(to) && !selection.isEnough;

/** A screening and a verification end by their own act alone. */
const takesItsOwnAct = ({ state }: CaseModel, to: ApplicationState): boolean =>
  (state === 'screening' && SCREENED.includes(to)) || (state === 'verifying' && CONCLUDED.includes(to));

/** A member moves an application. */
export const move = async (scene: Scene): Promise<void> => {
  const { actor, model, step, world, defender } = scene;
  const likely = APPLICATION_STATES.filter(
    (to) => model.can(to, actor.role) && (!RARE.includes(to) || step.lot % 5 === 0),
  );
  const to = (step.isLikely ? pick(scene, likely) : undefined) ?? pick(scene, APPLICATION_STATES)!;
  const answer = await world.acts.city.move(actor.member, defender, to, model.version + staleBy(scene));
  const foretold = (): string => {
    if (!isOffice(scene, ...MOVERS)) return 'NotFound';
    if (step.isStale || !model.can(to, actor.role)) return 'StateMismatch';
    return isWanting(model, to) || takesItsOwnAct(model, to) ? 'NotReady' : 'Application';
  };
  const expected = foretold();
  judge(scene, answer, expected);
  if (expected === 'Application') model.move(to);
};

/** The defender withdraws; rarely, because nothing follows. */
export const leave = async (scene: Scene): Promise<void> => {
  const { model, step, world, defender } = scene;
  if (step.lot % 8 !== 0) return;
  const answer = await world.acts.city.withdrawApplication(defender);
  const may = model.can('withdrawn', 'applicant');
  judge(scene, answer, may ? 'Application' : 'StateMismatch');
  if (may) model.move('withdrawn');
};

/** The defender says yes or no to something. */
export const consent = async (scene: Scene): Promise<void> => {
  const { model, step, world, defender } = scene;
  const subject = pick(scene, ['referee:1', 'referee:2', ...world.cities.map(subjectOf), 'referee:1', 'evaluation'])!;
  judge(scene, await world.acts.selection.consent(defender, subject, step.yes), 'Application');
  model.say(subject, step.yes, (said) => world.cities.find((each) => subjectOf(each) === said)?.city);
};

/** Somebody stands back, for ever. */
export const recuse = async (scene: Scene): Promise<void> => {
  const { actor, model, step, world } = scene;
  if (step.lot % 3 !== 0) return;
  const { recused, judged } = model.selection;
  const left = world.staff.filter(({ role, member }) => role === actor.role && !recused.has(member.id)).length;
  const isHere =
    actor.role === 'commissioner'
      ? model.state === 'scoring' || judged.has(actor.member.id)
      : CASE_ROLES.includes(actor.role);
  const foretold = (): string => {
    if (!isHere || isShut(scene)) return 'NotFound';
    const last = new Map([
      ['coordinator', 'LastCoordinator'],
      ['securityOfficer', 'LastOfRole'],
    ]).get(actor.role);
    return last !== undefined && left < 2 ? last : 'Recused';
  };
  const expected = foretold();
  judge(scene, await world.acts.selection.recuse(actor.member, model.record), expected);
  if (expected === 'Recused') recused.add(actor.member.id);
};
