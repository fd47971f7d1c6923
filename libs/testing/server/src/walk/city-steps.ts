import { canMove } from '@vrijhaven/domain';
import { proposalLifecycle } from '@vrijhaven/shelter-city/model';
import type { ModelProposal } from './case-model';
import type { Scene } from './walk-world';
import { cityOf, isOffice, judge, pick, staleBy, subjectOf } from './walk-world';

const isLive = ({ state }: ModelProposal): boolean => state === 'proposed' || state === 'accepted';

/** The proposal that a step is about: the one that goes on, or any. */
const about = (scene: Scene): ModelProposal | undefined => {
  const { proposals } = scene.model;
  const live = proposals.filter(isLive);
  return (scene.step.isLikely ? pick(scene, live) : undefined) ?? pick(scene, proposals);
};

/** A coordinator puts a candidate before a city. */
export const propose = async (scene: Scene): Promise<void> => {
  const { actor, model, step, world, defender } = scene;
  const city = pick(scene, world.cities)!;
  const foretold = (): string => {
    if (!isOffice(scene, 'coordinator')) return 'NotFound';
    if (model.isFrozen) return 'OnHold';
    if (model.live !== undefined) return 'CityBusy';
    return step.isStale || !model.can('proposed', 'system') ? 'StateMismatch' : 'Proposal';
  };
  const change = { version: model.version + staleBy(scene) };
  const answer = await world.acts.city.propose(actor.member, defender, city, change);
  const expected = foretold();
  judge(scene, answer, expected);
  if (expected !== 'Proposal') return;
  model.move('proposed');
  model.serve(city.city, 'need');
  const fresh = { state: 'proposed', version: 1, isMove: false, agreed: false } as const;
  model.proposals.push({ id: answer.id, city: city.city, ...fresh });
};

/** A city says yes or no. */
export const answer = async (scene: Scene): Promise<void> => {
  const { actor, model, step, world } = scene;
  const proposal = about(scene);
  if (proposal === undefined) return;
  const to = step.yes ? 'cityAccepted' : 'cityDeclined';
  const foretold = (): string => {
    if (actor.city !== proposal.city || !isLive(proposal)) return 'NotFound';
    if (step.isStale || proposal.state !== 'proposed') return 'StateMismatch';
    if (model.isFrozen) return 'OnHold';
    return proposal.isMove || model.can(to, 'system') ? 'Proposal' : 'StateMismatch';
  };
  const change = { version: proposal.version + staleBy(scene) };
  const expected = foretold();
  judge(scene, await world.acts.city.answer(actor.member, proposal.id, step.yes, change), expected);
  if (expected !== 'Proposal') return;
  if (!proposal.isMove) model.move(to);
  if (!step.yes) {
    model.end(proposal, 'declined');
    return;
  }
  proposal.state = 'accepted';
  proposal.version += 1;
};

/** The office takes a candidate back from a city, or gives up a move. */
export const takeBack = async (scene: Scene): Promise<void> => {
  const { actor, model, step, world } = scene;
  const proposal = about(scene);
  if (proposal === undefined || step.lot % 2 === 0) return;
  const foretold = (): string => {
    if (!isOffice(scene, 'coordinator')) return 'NotFound';
    const may = !step.isStale && canMove(proposalLifecycle, proposal.state, 'withdrawn', ['coordinator']);
    const goesBack = proposal.isMove || model.can('pool', 'coordinator') || model.can('pool', 'system');
    return may && goesBack ? 'Proposal' : 'StateMismatch';
  };
  const version = proposal.version + staleBy(scene);
  const expected = foretold();
  judge(scene, await world.acts.city.withdraw(actor.member, proposal.id, version), expected);
  if (expected !== 'Proposal') return;
  if (!proposal.isMove) {
    model.move('pool');
    return;
  }
  for (const stay of model.ahead)
    if (stay.proposal === proposal.id) {
      stay.state = 'cancelled';
      stay.version += 1;
    }
  model.end(proposal, 'withdrawn');
};

/** The defender takes the offered place, with a signed consent, or leaves it. */
export const offer = async (scene: Scene): Promise<void> => {
  const { model, step, world, defender } = scene;
  const city = cityOf(scene, model.live?.city);
  const subject = city === undefined ? 'city:nowhere' : subjectOf(city);
  const may = model.state === 'offered';
  const asked = world.acts.city.answerOffer(defender, step.yes, step.yes ? defender.consent(subject) : null);
  judge(scene, await asked, may ? 'Application' : 'StateMismatch');
  if (!may) return;
  if (step.yes) model.consents.set(subject, true);
  model.move(step.yes ? 'accepted' : 'offerDeclined');
};

/** A coordinator tells a city who the candidate is. */
export const disclose = async (scene: Scene): Promise<void> => {
  const { actor, model, world, defender } = scene;
  const proposal = about(scene);
  const city = cityOf(scene, proposal?.city);
  if (proposal === undefined || city === undefined) return;
  const foretold = (): string => {
    if (!isOffice(scene, 'coordinator')) return 'NotFound';
    if (model.isFrozen) return 'OnHold';
    if (model.consents.get(subjectOf(city)) !== true) return 'ConsentMissing';
    const isAgreed = ['accepted', 'visaPending', 'placed'].includes(model.state);
    return isAgreed && (!proposal.isMove || proposal.agreed) && isLive(proposal) ? 'Proposal' : 'StateMismatch';
  };
  const expected = foretold();
  judge(scene, await world.acts.city.disclose(actor.member, defender, city, proposal.id), expected);
  if (expected === 'Proposal') model.serve(city.city, 'contact', 'identity');
};

/** The office puts a guest before another city, while they are in this one. */
export const sendOn = async (scene: Scene): Promise<void> => {
  const { actor, model, step, world, defender } = scene;
  const stay = model.stay ?? model.stays.at(-1);
  if (stay === undefined) return;
  const elsewhere = world.cities.filter(({ city }) => city !== stay.city);
  const city = (step.isLikely ? pick(scene, elsewhere) : undefined) ?? pick(scene, world.cities)!;
  const foretold = (): string => {
    if (!isOffice(scene, 'coordinator')) return 'NotFound';
    if (model.isFrozen) return 'OnHold';
    if (city.city === stay.city) return 'InvalidInput';
    if (step.isStale || stay !== model.present || model.state !== 'placed') return 'StateMismatch';
    return model.onward === undefined ? 'Proposal' : 'CityBusy';
  };
  const change = { version: stay.version + staleBy(scene) };
  const asked = await world.acts.stay.proposeMove(actor.member, defender, stay.id, city, change);
  const expected = foretold();
  judge(scene, asked, expected);
  if (expected !== 'Proposal') return;
  model.serve(city.city, 'need');
  const fresh = { state: 'proposed', version: 1, isMove: true, agreed: false } as const;
  model.proposals.push({ id: String(asked['id']), city: city.city, ...fresh });
};

/** The guest says yes to the next city, with a signed consent, or stays where they are. */
export const goOn = async (scene: Scene): Promise<void> => {
  const { model, step, world, defender } = scene;
  const proposal = (step.isLikely ? model.onward : undefined) ?? pick(scene, model.proposals);
  const city = cityOf(scene, proposal?.city);
  if (proposal === undefined || city === undefined) return;
  const isOpen = proposal.isMove && proposal.state === 'accepted' && model.present && model.ahead.length === 0;
  const foretold = (): string => (model.isFrozen ? 'OnHold' : isOpen ? 'Application' : 'StateMismatch');
  const said = step.yes ? defender.consent(subjectOf(city)) : null;
  const expected = foretold();
  judge(scene, await world.acts.stay.answerMove(defender, proposal.id, step.yes, said), expected);
  if (expected !== 'Application') return;
  if (!step.yes) {
    model.end(proposal, 'withdrawn');
    return;
  }
  model.consents.set(subjectOf(city), true);
  proposal.agreed = true;
  proposal.version += 1;
};
