import { doubt, answer, ask, begin, endNeed, limit, move, propose } from './pair-steps';
import { draft, handle, hold, leave, raise, tap, work } from './contact-steps';
import { lookAtPairs } from './look-at-pairs';
import { isAhead, isInContact } from './pair-model';
import type { PairModel } from './pair-model';
import { passDays } from './pass-days';
import type { PairActor, PairScene, PairStep, PairStepKind, PairWorld } from './pair-world';

const TAKEN: Readonly<Record<PairStepKind, (scene: PairScene) => Promise<void>>> = {
  ...{ ask, endNeed, propose, answer, begin, move, doubt, hold, leave, limit },
  ...{ tap, raise, handle, draft, work, day: passDays },
};

/** What most people in this place wait for. */
const waitedFor = (model: PairModel): readonly PairStepKind[] => {
  const ahead = model.pairs.find(isAhead);
  if (model.isHeld) return ['hold', 'hold', 'work', 'tap', 'draft', 'day'];
  if (ahead?.state === 'proposed') return ['answer', 'answer', 'answer', 'day'];
  if (ahead !== undefined) return ['begin', 'begin', 'move'];
  if (model.inContact !== undefined)
    return ['tap', 'draft', 'work', 'work', 'day', 'day', 'handle', 'raise', 'move', 'propose'];
  return model.liveNeed === undefined ? ['ask'] : ['propose'];
};

const OFFICE_STEPS: readonly PairStepKind[] = ['propose', 'begin', 'limit'];

/** Those for whom a step is likely. */
const able = (kind: PairStepKind, step: PairStep, { actors }: PairWorld, model: PairModel): readonly PairActor[] => {
  const of = (role: PairActor['role']) => actors.filter((each) => each.role === role);
  if (kind === 'hold') return of('securityOfficer');
  if (kind === 'handle') return [...of('pairingCoordinator'), ...of('securityOfficer')];
  if (OFFICE_STEPS.includes(kind)) return of('pairingCoordinator');
  const pair = model.pairs.find(isAhead) ?? model.pairs.find(isInContact);
  const two = actors.filter(({ defender, professional }) =>
    professional === undefined ? defender === step.whom : professional === pair?.professional,
  );
  return kind === 'answer' ? two : [...two, ...of('pairingCoordinator')];
};

/** One step of somebody, whose answer the model must have foretold, and the tables after it. */
export const takePairStep = async (drawn: PairStep, world: PairWorld): Promise<void> => {
  const model = world.models[drawn.whom]!;
  const kinds = drawn.isLikely && drawn.lot % 4 > 0 ? waitedFor(model) : [];
  const step = { ...drawn, kind: kinds[(drawn.lot + drawn.who) % Math.max(kinds.length, 1)] ?? drawn.kind };
  const fitting = able(step.kind, step, world, model);
  const likely = step.isLikely ? fitting[step.who % Math.max(fitting.length, 1)] : undefined;
  const actor = likely ?? world.actors[step.who % world.actors.length]!;
  await TAKEN[step.kind]({ world, step, actor, model, defender: world.defenders[drawn.whom]! });
  const faults = await lookAtPairs(world);
  if (faults.length > 0) throw new Error(`${faults.join('\n')}\n${world.trail.join('\n')}`);
};
