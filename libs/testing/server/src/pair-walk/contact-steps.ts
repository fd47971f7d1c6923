import { randomUUID } from 'node:crypto';
import type { ActionState } from '@vrijhaven/connect2protect/model';
import { ACTION_STATES, actionLifecycle } from '@vrijhaven/connect2protect/model';
import { canMove } from '@vrijhaven/domain';
import type { PlayDocument } from '../play/sealed';
import { hashOf } from '../play/pair-acts';
import { orNobody } from '../walk/enquiry-steps';
import { hears } from './look-through-pairs';
import type { ModelPair } from './pair-model';
import { isInContact } from './pair-model';
import { about, isOfPair } from './pair-steps';
import type { PairScene } from './pair-world';
import { atTheDoor, isOffice, isSelf, judge, pick, professionalOf, staleBy } from './pair-world';

/**
 * [Note: a hold pauses every contact] a professional finds nothing to write to; of the office it is said that it rests.
 * Who is beside somebody anew finds what was between the two before, and that it is over.
 */
const isOutOfReach = (scene: PairScene, pair: ModelPair): boolean => {
  const { actor, model } = scene;
  if (!isOfPair(scene, pair)) return true;
  const isBeside = model.inContact?.professional === actor.professional && !model.isHeld;
  return actor.professional !== undefined && !isBeside;
};

/** One tap: there was contact. */
export const tap = async (scene: PairScene): Promise<void> => {
  const { actor, model, step, world } = scene;
  const pair = about(scene, isInContact);
  const waiting = pair?.contacts.filter(({ state }) => state !== 'ok') ?? [];
  const contact = (step.isLikely ? pick(scene, waiting) : undefined) ?? pick(scene, pair?.contacts ?? []);
  if (pair === undefined || contact?.id === undefined) return;
  const foretold = (): string => {
    if (isOutOfReach(scene, pair)) return 'NotFound';
    if (isOffice(scene) && model.isFrozen) return 'OnHold';
    return isInContact(pair) && contact.state !== 'ok' ? 'Pairing' : 'StateMismatch';
  };
  const expected = foretold();
  judge(scene, await world.acts.pair.checkIn(actor, contact.id), expected);
  const side = isSelf(scene) ? 'defender' : isOffice(scene) ? 'office' : 'professional';
  if (expected === 'Pairing') model.tap(pair, contact, side);
};

/** Somebody rings. */
export const raise = async (scene: PairScene): Promise<void> => {
  const { actor, world } = scene;
  const pair = about(scene, isInContact);
  if (pair === undefined) return;
  const foretold = (): string => {
    if (!isOfPair(scene, pair)) return 'NotFound';
    return isInContact(pair) ? 'Pairing' : 'StateMismatch';
  };
  const expected = foretold();
  judge(scene, await world.acts.pair.raise(actor, pair.id), expected);
  if (expected === 'Pairing')
    pair.alarms.push({ kind: 'raised', raised: 0, state: 'open', escalated: true, version: 1 });
};

/** Somebody of the office has seen to an alarm. */
export const handle = async (scene: PairScene): Promise<void> => {
  const { actor, step, world } = scene;
  const pair = about(scene, ({ alarms }) => alarms.some(({ state }) => state === 'open'));
  const open = pair?.alarms.filter(({ state }) => state === 'open') ?? [];
  const alarm = (step.isLikely ? pick(scene, open) : undefined) ?? pick(scene, pair?.alarms ?? []);
  if (alarm?.id === undefined) return;
  const foretold = (): string => {
    if (!hears(actor.role, alarm)) return atTheDoor(scene);
    return step.isStale || alarm.state !== 'open' ? 'StateMismatch' : 'Pairing';
  };
  const expected = foretold();
  judge(scene, await orNobody(world.acts.pair.handle(actor, alarm.id, alarm.version + staleBy(scene))), expected);
  if (expected !== 'Pairing') return;
  alarm.state = 'handled';
  alarm.version += 1;
};

const entryOf = (scene: PairScene): PlayDocument => {
  const { actor, model, defender } = scene;
  const beside = model.isHeld ? undefined : model.inContact;
  return defender.writeEntry('pair', actor.member, beside ? [professionalOf(scene, beside.professional).team] : []);
};

/** Somebody of the pair writes what could be done. */
export const draft = async (scene: PairScene): Promise<void> => {
  const { actor, model, world, defender } = scene;
  const pair = about(scene, isInContact);
  if (pair === undefined) return;
  const foretold = (): string => {
    if (!isOfPair(scene, pair)) return 'NotFound';
    if (!isInContact(pair)) return 'StateMismatch';
    return model.isHeld && !isSelf(scene) ? 'OnHold' : 'Pairing';
  };
  const [expected, forget, id] = [foretold(), defender.remember(), randomUUID()];
  const entry = entryOf(scene);
  judge(scene, await world.acts.pair.draft(actor, pair.id, entry, id), expected);
  if (expected === 'Pairing') pair.actions.push({ id, state: 'drafted', version: 1, hash: hashOf(entry) });
  else forget();
};

const FOREIGN_HASH = Buffer.alloc(32, 1).toString('base64url');

/** An action gets a new text, the defender's approval, its outcome, or is dropped. */
export const work = async (scene: PairScene): Promise<void> => {
  const { actor, model, step, world, defender } = scene;
  const pair = about(scene, ({ actions }) => actions.length > 0);
  const action = pair && pick(scene, pair.actions);
  if (pair === undefined || action === undefined) return;
  const role = actor.role === 'coordinator' ? 'administrator' : actor.role;
  const can = (to: ActionState): boolean => canMove(actionLifecycle, action.state, to, [role]);
  const to = (step.isLikely ? pick(scene, ACTION_STATES.filter(can)) : undefined) ?? pick(scene, ACTION_STATES)!;
  // An approval of another text than the one that stands.
  const isOther = to === 'approved' && !step.yes;
  const foretold = (): string => {
    if (isOutOfReach(scene, pair)) return 'NotFound';
    if (step.isStale || !isInContact(pair) || !can(to)) return 'StateMismatch';
    if (model.isHeld && isOffice(scene)) return 'OnHold';
    return isOther ? 'DraftChanged' : 'Pairing';
  };
  const [expected, forget] = [foretold(), defender.remember()];
  const entry = entryOf(scene);
  const draftHash = to === 'approved' ? (isOther ? FOREIGN_HASH : action.hash) : null;
  const version = action.version + staleBy(scene);
  judge(scene, await world.acts.pair.work(actor, action.id, to, version, { draftHash, entry }), expected);
  if (expected !== 'Pairing') {
    forget();
    return;
  }
  action.state = to;
  action.version += 1;
  if (to === 'drafted') action.hash = hashOf(entry);
};

/** The security officer holds an application, or lets it go on; somebody else may not. */
export const hold = async (scene: PairScene): Promise<void> => {
  const { actor, model, step, world, defender } = scene;
  if (actor.member === undefined || (!model.isHeld && step.lot % 4 !== 0)) return;
  const to = model.isHeld ? 'pool' : 'safetyHold';
  const foretold = (): string => {
    if (actor.role !== 'securityOfficer' && actor.role !== 'coordinator') return 'NotFound';
    const may = actor.role === 'securityOfficer' && model.state !== 'withdrawn';
    return step.isStale || !may ? 'StateMismatch' : 'Application';
  };
  const expected = foretold();
  judge(scene, await world.acts.city.move(actor, defender, to, model.version + staleBy(scene)), expected);
  if (expected === 'Application') model.move(to);
};

/** The defender withdraws; rarely, because nothing follows. */
export const leave = async (scene: PairScene): Promise<void> => {
  const { model, step, world, defender } = scene;
  if (step.lot % 12 !== 0) return;
  const may = model.state !== 'withdrawn';
  judge(scene, await world.acts.city.withdrawApplication(defender), may ? 'Application' : 'StateMismatch');
  if (may) model.move('withdrawn');
};
