import type { EndReason, PairingState } from '@vrijhaven/connect2protect/model';
import { END_REASONS, needLifecycle, PAIRING_STATES, pairingLifecycle } from '@vrijhaven/connect2protect/model';
import { addDays, canMove, dayOf } from '@vrijhaven/domain';
import { orNobody } from '../walk/enquiry-steps';
import type { ModelPair } from './pair-model';
import { isAhead, isLive } from './pair-model';
import type { PairScene } from './pair-world';
import { atTheDoor, isOffice, isSelf, judge, pick, professionalOf, staleBy } from './pair-world';

const RHYTHMS = [3, 7, 14, 30];
const TOO_OFTEN = 2;
const MANDATE_LEFT = 20;
const LEAST_AGREED = { agreed: ['pairingCoordinator'], mandateOver: ['pairingCoordinator', 'professional'] };

/** The pair that a step is about: one that goes on, or any. */
export const about = (scene: PairScene, fits: (pair: ModelPair) => boolean = isLive): ModelPair | undefined => {
  const { pairs } = scene.model;
  return (scene.step.isLikely ? pick(scene, pairs.filter(fits)) : undefined) ?? pick(scene, pairs);
};

/** Whether they are one of the two, or the office that looks after them. */
export const isOfPair = (scene: PairScene, { professional }: ModelPair): boolean =>
  isOffice(scene) || isSelf(scene) || scene.actor.professional === professional;

/** A defender asks for somebody beside them. */
export const ask = async (scene: PairScene): Promise<void> => {
  const { model, world, defender } = scene;
  const foretold = (): string => {
    if (model.isFrozen) return 'OnHold';
    return model.liveNeed === undefined ? 'Need' : 'NeedThere';
  };
  const forget = defender.remember();
  const answer = await world.acts.pair.ask(defender);
  judge(scene, answer, foretold());
  if (answer.__typename === 'Need') model.needs.push({ id: answer.id, state: 'open', version: 1 });
  else forget();
};

/** A defender takes a need back, or the office closes one; rarely, so that something follows. */
export const endNeed = async (scene: PairScene): Promise<void> => {
  const { actor, model, step, world } = scene;
  const need = (step.isLikely ? model.liveNeed : undefined) ?? pick(scene, model.needs);
  if (need === undefined || step.lot % 4 !== 0) return;
  const to = isSelf(scene) ? 'withdrawn' : 'closed';
  const foretold = (): string => {
    if (!isOffice(scene) && !isSelf(scene)) return 'NotFound';
    const may = canMove(needLifecycle, need.state, to, [isSelf(scene) ? 'applicant' : 'pairingCoordinator']);
    return step.isStale || !may ? 'StateMismatch' : 'Need';
  };
  const expected = foretold();
  judge(scene, await world.acts.pair.endNeed(actor, need.id, need.version + staleBy(scene)), expected);
  if (expected === 'Need') model.endNeed(need, to);
};

/** The office asks a professional and a defender. */
export const propose = async (scene: PairScene): Promise<void> => {
  const { actor, model, step, world } = scene;
  const need = (step.isLikely ? model.liveNeed : undefined) ?? pick(scene, model.needs);
  const professional = pick(scene, world.professionals)!;
  if (need === undefined) return;
  const live = world.models.flatMap(({ pairs }) => pairs.filter((each) => each.professional === professional.id));
  const hasRoom =
    (professional.mandate === null || professional.mandate > 0) && live.filter(isLive).length < professional.max;
  const foretold = (): string => {
    if (!isOffice(scene)) return atTheDoor(scene);
    if (step.isStale || (need.state !== 'open' && need.state !== 'paired')) return 'StateMismatch';
    if (model.isFrozen) return 'OnHold';
    if (model.inContact?.professional === professional.id) return 'AlreadyTogether';
    if (!professional.isBriefed) return 'NotBriefed';
    if (!hasRoom) return 'NoRoom';
    return model.pairs.some((each) => each.need === need && isAhead(each)) ? 'NeedBusy' : 'Pairing';
  };
  const version = need.version + staleBy(scene);
  const answer = await orNobody(world.acts.pair.propose(actor, need.id, professional.id, version));
  judge(scene, answer, foretold());
  if (answer.__typename === 'Pairing') model.propose(String(answer['id']), need, professional.id);
};

/** One side says yes or no, once. */
export const answer = async (scene: PairScene): Promise<void> => {
  const { actor, model, step, world, defender } = scene;
  const pair = about(scene, ({ state }) => state === 'proposed');
  // An office has no side to answer for: the door is not theirs.
  if (pair === undefined || isOffice(scene)) return;
  const side = isSelf(scene) ? 'defender' : 'professional';
  const said = step.yes ? 'yes' : 'no';
  const foretold = (): string => {
    if (!isOfPair(scene, pair)) return 'NotFound';
    return pair.state === 'proposed' && pair.answers[side] === null ? 'Pairing' : 'StateMismatch';
  };
  const consent = isSelf(scene) && step.yes ? defender.consent(`professional:${pair.professional}`) : null;
  const expected = foretold();
  judge(scene, await world.acts.pair.answer(actor, pair.id, said, { consent }), expected);
  if (expected === 'Pairing') model.answer(pair, side, said);
};

/** An agreed pair begins. */
export const begin = async (scene: PairScene): Promise<void> => {
  const { actor, model, step, world } = scene;
  const pair = about(scene, ({ state }) => state === 'agreed');
  if (pair === undefined) return;
  const rhythmDays = step.yes ? pick(scene, RHYTHMS)! : TOO_OFTEN;
  const foretold = (): string => {
    if (!isOffice(scene)) return atTheDoor(scene);
    if (!step.yes) return 'InvalidInput';
    if (step.isStale || pair.state !== 'agreed') return 'StateMismatch';
    return model.isFrozen ? 'OnHold' : 'Pairing';
  };
  const expected = foretold();
  const version = pair.version + staleBy(scene);
  judge(scene, await orNobody(world.acts.pair.begin(actor, pair.id, version, { rhythmDays })), expected);
  if (expected === 'Pairing') model.begin(pair, rhythmDays);
};

const mayGive = ({ actor }: PairScene, reason: EndReason): boolean =>
  reason === 'agreed' || reason === 'mandateOver' ? LEAST_AGREED[reason].includes(actor.role) : true;

/** A pair is reviewed, renewed or ended, or a proposal lapses. */
export const move = async (scene: PairScene): Promise<void> => {
  const { actor, model, step, world } = scene;
  const pair = about(scene);
  if (pair === undefined) return;
  const role = actor.role === 'coordinator' ? 'administrator' : actor.role;
  const can = (to: PairingState): boolean => canMove(pairingLifecycle, pair.state, to, [role]);
  // An end rarely, so that something goes on.
  const likely = PAIRING_STATES.filter((to) => can(to) && ((to !== 'ended' && to !== 'lapsed') || step.lot % 4 === 0));
  if (step.isLikely && likely.length === 0) return;
  const to = pick(scene, step.isLikely ? likely : PAIRING_STATES)!;
  const reason = to === 'ended' ? (END_REASONS[step.who % END_REASONS.length] ?? null) : null;
  const rhythmDays = to === 'active' ? pick(scene, RHYTHMS)! : null;
  const foretold = (): string => {
    if (!isOfPair(scene, pair)) return 'NotFound';
    if (step.isStale || !can(to) || (pair.state === 'agreed' && to === 'active')) return 'StateMismatch';
    return reason !== null && !mayGive(scene, reason) ? 'InvalidInput' : 'Pairing';
  };
  const expected = foretold();
  const change = { reason, rhythmDays, again: step.yes };
  judge(scene, await world.acts.pair.move(actor, pair.id, to, pair.version + staleBy(scene), change), expected);
  if (expected !== 'Pairing') return;
  if (to === 'ended' || to === 'lapsed') {
    const again = step.yes || actor.role === 'professional';
    model.end(pair, reason ?? 'oneSided', again);
    // Who wishes for nobody is not asked about a next one.
    if (to === 'ended' && !again) model.endAll('oneSided', isAhead);
    return;
  }
  pair.state = to;
  pair.version += 1;
  if (rhythmDays !== null) model.agreeOn(pair, rhythmDays);
};

/** The defender takes a yes to a professional back, on their page of consents. */
export const doubt = async (scene: PairScene): Promise<void> => {
  const { model, step, world, defender } = scene;
  const pair = about(scene);
  if (pair === undefined || step.lot % 5 !== 0) return;
  const subject = `professional:${pair.professional}`;
  judge(scene, await world.acts.selection.consent(defender, subject, false), 'Application');
  model.endAll('oneSided', ({ professional }) => professional === pair.professional);
};

/** The office changes how many pairs somebody has room for, or until when they have their mandate. */
export const limit = async (scene: PairScene): Promise<void> => {
  const { actor, step, world } = scene;
  if (step.lot % 3 !== 0) return;
  const professional = professionalOf(scene, pick(scene, world.professionals)!.id);
  const [max, mandate] = [1 + (step.who % 3), step.yes ? null : MANDATE_LEFT];
  const foretold = (): string => {
    if (!isOffice(scene)) return atTheDoor(scene);
    return step.isStale ? 'StateMismatch' : 'Professional';
  };
  const expected = foretold();
  const change = { maxPairs: max, mandateEnds: mandate && addDays(dayOf(new Date()), mandate) };
  const version = professional.version + staleBy(scene);
  judge(scene, await orNobody(world.acts.pair.editProfessional(actor, professional.id, version, change)), expected);
  if (expected !== 'Professional') return;
  professional.version += 1;
  Object.assign(professional, { max, mandate });
};
