import type { VerificationOutcome } from '@vrijhaven/selection/model';
import type { Asked } from '../play/ask';
import { PlayEnquiry } from '../play/referee';
import { text } from '../play/signer';
import { MOVERS } from './case-steps';
import { sealed } from './selection-steps';
import type { Scene } from './walk-world';
import { isOffice, judge, pick, staleBy } from './walk-world';

/** Who was thrown out is told to sign in, which is no answer of the operation's own. */
export const orNobody = async (asked: Promise<Asked>): Promise<Asked> => {
  try {
    return await asked;
  } catch (fault) {
    if (!String(fault).includes('UNAUTHENTICATED')) throw fault;
    return { __typename: 'UNAUTHENTICATED' };
  }
};

/** A verifier writes to a referee. */
export const enquire = async (scene: Scene): Promise<void> => {
  const { actor, model, step, world, defender } = scene;
  const referee = step.yes ? 1 : 2;
  const play = new PlayEnquiry(world.stage.organisation);
  const foretold = (): string => {
    if (!isOffice(scene, 'verifier')) return 'NotFound';
    if (model.state !== 'verifying') return 'StateMismatch';
    if (model.consents.get(`referee:${String(referee)}`) !== true) return 'NotConsented';
    return model.selection.openEnquiry(referee) === undefined ? 'Enquiry' : 'EnquiryStands';
  };
  const work = () => play.create(world.acts.ask, defender, actor.member, { referee });
  if (!(await sealed(scene, work, [foretold(), 'Enquiry']))) return;
  model.selection.enquiries.push({ play, referee, state: 'open', version: 1, sessions: [] });
};

/** Somebody comes in with the words of an enquiry, and reads its letter and no other. */
export const comeIn = async (scene: Scene): Promise<void> => {
  const { model, world } = scene;
  const enquiry = pick(scene, model.selection.enquiries);
  if (enquiry === undefined) return;
  const isOpen = enquiry.state === 'open';
  const answer = await enquiry.play.enter(world.acts.ask, world.origin);
  judge(scene, answer, isOpen ? 'EnquirySession' : 'LoginRefused');
  if (answer.token === undefined) return;
  enquiry.sessions.push({ token: answer.token, isAlive: true });
  const read = await world.acts.selection.letter({ token: answer.token });
  if (read?.letter !== text(enquiry.play.letter)) throw new Error('a referee reads another letter, or none');
};

/** A referee answers, once; later says the same again, or something else. */
export const reply = async (scene: Scene): Promise<void> => {
  const { model, step, world } = scene;
  const enquiry = pick(
    scene,
    model.selection.enquiries.filter(({ sessions }) => sessions.length > 0),
  );
  const session = enquiry && pick(scene, enquiry.sessions);
  if (enquiry === undefined || session === undefined) return;
  const isSame = enquiry.answer !== undefined && step.yes;
  const offered = (isSame ? enquiry.answer?.of : undefined) ?? enquiry.play.answer();
  const foretold = (): string => {
    if (!session.isAlive) return 'UNAUTHENTICATED';
    return enquiry.state === 'open' || isSame ? 'LetterAnswered' : 'EnquiryOver';
  };
  const expected = foretold();
  judge(scene, await orNobody(enquiry.play.send(world.acts.ask, session.token, offered)), expected);
  if (expected !== 'LetterAnswered' || enquiry.state !== 'open') return;
  enquiry.answer = { of: offered, by: session };
  model.selection.take(enquiry, 'answered', session);
};

/** A verifier takes a letter back. */
export const revoke = async (scene: Scene): Promise<void> => {
  const { actor, model, step, world } = scene;
  const enquiry = pick(scene, model.selection.enquiries);
  if (enquiry === undefined) return;
  const foretold = (): string => {
    if (!isOffice(scene, 'verifier')) return 'NotFound';
    return step.isStale || enquiry.state !== 'open' ? 'StateMismatch' : 'Enquiry';
  };
  const version = enquiry.version + staleBy(scene);
  const expected = foretold();
  judge(scene, await world.acts.selection.revoke(actor.member, enquiry.play.id, version), expected);
  if (expected === 'Enquiry') model.selection.take(enquiry, 'revoked');
};

/** A verifier files an answer, as it came. */
export const file = async (scene: Scene): Promise<void> => {
  const { actor, model, step, world, defender } = scene;
  const { enquiries } = model.selection;
  const answered = enquiries.filter(({ state }) => state === 'answered');
  const enquiry = (step.isLikely ? pick(scene, answered) : undefined) ?? pick(scene, enquiries);
  if (enquiry === undefined) return;
  const foretold = (): string => {
    if (!isOffice(scene, 'verifier')) return 'NotFound';
    return step.isStale || enquiry.state !== 'answered' ? 'StateMismatch' : 'Enquiry';
  };
  const version = enquiry.version + staleBy(scene);
  const work = () => world.acts.selection.file(actor.member, defender, enquiry.play.id, version);
  if (await sealed(scene, work, [foretold(), 'Enquiry'])) model.selection.take(enquiry, 'filed');
};

const OUTCOMES: readonly VerificationOutcome[] = ['verified', 'verified', 'verified', 'concern', 'unverifiable'];

/** A verifier ends a verification. */
export const conclude = async (scene: Scene): Promise<void> => {
  const { actor, model, step, world, defender } = scene;
  const to = pick(scene, OUTCOMES)!;
  const foretold = (): string => {
    if (!isOffice(scene, ...MOVERS)) return 'NotFound';
    const may = actor.role === 'verifier' && !step.isStale && model.can(to, 'verifier');
    return may ? 'VerificationConcluded' : 'StateMismatch';
  };
  const version = model.version + staleBy(scene);
  const work = () => world.acts.selection.conclude(actor.member, defender, to, version);
  if (await sealed(scene, work, [foretold(), 'VerificationConcluded'])) model.move(to);
};
