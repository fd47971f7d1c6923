import type { ApplicationState } from '@vrijhaven/applications/model';
import { SCREENING_OUTCOMES } from '@vrijhaven/selection/model';
import type { Asked } from '../play/ask';
import { isWanting, MOVERS } from './case-steps';
import type { Scene } from './walk-world';
import { isOffice, isShut, judge, pick, staleBy } from './walk-world';

const BEFORE_SCORING: readonly ApplicationState[] = [
  ...(['screening', 'incomplete', 'eligible', 'verifying', 'verified', 'concern', 'unverifiable'] as const),
];

/** Acts with something sealed: what was refused was never written. Answers whether it was done. */
export const sealed = async (
  scene: Scene,
  work: () => Promise<Asked>,
  [foretold, done]: readonly [foretold: string, done: string],
): Promise<boolean> => {
  const forget = scene.defender.remember();
  const answer = await work();
  judge(scene, answer, foretold);
  if (foretold !== done) forget();
  return foretold === done;
};

/** Somebody ends a screening. */
export const screen = async (scene: Scene): Promise<void> => {
  const { actor, model, world, defender } = scene;
  const to = pick(scene, ['eligible', 'eligible', ...SCREENING_OUTCOMES, 'incomplete'] as const)!;
  const foretold = (): string => {
    if (!isOffice(scene, ...MOVERS)) return 'NotFound';
    if (model.isFrozen) return 'OnHold';
    return scene.step.isStale || !model.can(to, actor.role) ? 'StateMismatch' : 'ApplicationScreened';
  };
  const version = model.version + staleBy(scene);
  const work = () => world.acts.selection.screen(actor.member, defender, to, version);
  if (await sealed(scene, work, [foretold(), 'ApplicationScreened'])) model.move(to);
};

/** The defender has answered what was asked. */
export const giveBack = async (scene: Scene): Promise<void> => {
  const { model, world, defender } = scene;
  const may = model.can('submitted', 'applicant');
  judge(scene, await world.acts.selection.giveBack(defender), may ? 'Application' : 'StateMismatch');
  if (may) model.move('submitted');
};

/** Somebody writes down what commissioners are to know. */
export const brief = async (scene: Scene): Promise<void> => {
  const { actor, model, world, defender } = scene;
  const foretold = (): string => {
    if (!isOffice(scene, 'coordinator', 'intakeOfficer', 'verifier')) return 'NotFound';
    return BEFORE_SCORING.includes(model.state) ? 'BriefPrepared' : 'StateMismatch';
  };
  const work = () => world.acts.selection.brief(actor.member, defender);
  if (await sealed(scene, work, [foretold(), 'BriefPrepared'])) model.selection.hasBrief = true;
};

/** A commissioner scores, abstains, or thinks again. */
export const assess = async (scene: Scene): Promise<void> => {
  const { actor, model, step, world, defender } = scene;
  const { judged } = model.selection;
  const state = step.yes ? 'scored' : 'abstained';
  const foretold = (): string => {
    const sees = actor.role === 'commissioner' && (model.state === 'scoring' || judged.has(actor.member.id));
    if (!sees || isShut(scene)) return 'NotFound';
    return model.state === 'scoring' ? 'Assessed' : 'StateMismatch';
  };
  const work = () => world.acts.selection.assess(actor.member, defender, state);
  if (await sealed(scene, work, [foretold(), 'Assessed'])) judged.set(actor.member.id, state);
};

const OUTCOMES = ['shortlisted', 'shortlisted', 'shortlisted', 'scoring', 'reserve', 'notSelected'] as const;

/** A selection meeting decides upon one or upon all: all of it or nothing. */
export const decide = async (scene: Scene): Promise<void> => {
  const { actor, model, step, world } = scene;
  const to = pick(scene, OUTCOMES)!;
  const cases = step.lot % 4 === 0 ? [...world.cases] : [model];
  const decisions = cases.map(({ record, version }) => ({
    application: record,
    to,
    version: version + staleBy(scene),
  }));
  const whyNot = (each: typeof model): string | undefined => {
    if (!isOffice({ ...scene, model: each }, 'coordinator')) return 'NotFound';
    if (step.isStale || !each.can(to, 'coordinator')) return 'StateMismatch';
    return isWanting(each, to) ? 'NotReady' : undefined;
  };
  const answer = await world.acts.selection.decide(actor.member, decisions);
  const refused = [...cases].sort((a, b) => (a.record < b.record ? -1 : 1)).find((each) => whyNot(each) !== undefined);
  judge(scene, answer, refused === undefined ? 'Decided' : 'DecisionRefused');
  if (refused === undefined) for (const each of cases) each.move(to);
  else if (answer['application'] !== refused.record || answer['why'] !== whyNot(refused))
    throw new Error(`decide: ${JSON.stringify(answer)}, and the model says ${String(whyNot(refused))}`);
};
