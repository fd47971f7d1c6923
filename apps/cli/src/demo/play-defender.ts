import { createApplicant } from '@vrijhaven/applications/client';
import type { Applicant } from '@vrijhaven/applications/client';
import type { OpenPrimitives } from '@vrijhaven/crypto/open';
import type { Day, Period } from '@vrijhaven/domain';
import type { Pin } from '@vrijhaven/organisation/client';
import type { CityView } from '@vrijhaven/shelter-city/client';
import { connect } from '../io/connect';
import { Failure } from '../io/fault';
import { answersOf } from './answers';
import type { Defender } from './defender';
import { stayOf } from './defender';
import type { DemoReceipt } from './demo-file';
import type { Desk } from './desks';
import { expectKind } from './expect-done';
import type { StaffStep, Step } from './path-to';
import { brief, isDecided, score } from './score-defender';
import { screen } from './screen-defender';
import { askReferees, conclude } from './verify-defender';
import { leaveNotes } from './leave-notes';
import { pathTo } from './path-to';
import { PAIR_STORIES } from './pair-stories';
import { playPair } from './play-pair';
import { playStay } from './play-stay';

type OfficeDesk = 'coordinator' | 'intakeOfficer' | 'verifier' | 'securityOfficer';

export interface Stage {
  readonly url: string;
  readonly pin: Pin;
  readonly p: OpenPrimitives;
  readonly today: Day;
  readonly calls: Readonly<Record<Defender['call'], { readonly id: string; readonly stays: Period }>>;
  readonly cities: readonly CityView[];
  readonly desks: Readonly<Record<'courseManager' | 'pairingCoordinator' | OfficeDesk, Desk>>;
  /** Two at least: a decision takes that many scores. */
  readonly commission: readonly Desk[];
  readonly hosts: ReadonlyMap<string, Desk>;
  /** By id. */
  readonly professionals: ReadonlyMap<string, Desk>;
}

export interface Play {
  readonly stage: Stage;
  readonly defender: Defender;
  readonly applicant: Applicant;
  readonly record: string;
  /** Version of the application where this script knows it. */
  version: number | undefined;
}

export const cityOf = ({ stage, defender }: Play): CityView => {
  const city = stage.cities.find(({ slug }) => slug === defender.city);
  if (!city) throw new Failure(`The demonstration has no city for ${defender.alias}.`);
  return city;
};

export const hostOf = (play: Play): Desk => {
  const host = play.stage.hosts.get(play.defender.city ?? '');
  if (!host) throw new Failure(`The demonstration has no host for ${play.defender.alias}.`);
  return host;
};

const versionOf = async ({ stage, record, version }: Play): Promise<number> => {
  if (version !== undefined) return version;
  const dossier = await stage.desks.coordinator.caseload.open(record);
  if (!dossier) throw new Failure('The demonstration lost an application.');
  return dossier.version;
};

export const currentProposal = async ({ stage, record }: Play) => {
  const proposals = await stage.desks.coordinator.cities.loadProposals({ application: record });
  const proposal = proposals.find(({ state }) => state === 'proposed' || state === 'accepted');
  if (!proposal) throw new Failure('The demonstration lost a proposal.');
  return proposal;
};

const applicantActs = async (play: Play, to: 'accepted' | 'offerDeclined' | 'withdrawn'): Promise<void> => {
  const { applicant, defender } = play;
  const outcome =
    to === 'withdrawn' ? await applicant.withdraw() : await applicant.answerOffer(to === 'accepted', cityOf(play).slug);
  expectKind(outcome, 'done', `${defender.alias} to ${to}`);
};

/** A step of the office, with what belongs to it; gives the version that the application has after it. */
const takeByStaff = async (play: Play, { by, to, reason }: StaffStep): Promise<number> => {
  const { stage, record, defender } = play;
  if (to === 'scoring') await brief(stage.desks.verifier.scoring, record, defender);
  if (isDecided(to)) await score(stage.commission, record, defender);
  const version = await versionOf(play);
  switch (to) {
    case 'eligible':
    case 'ineligible':
    case 'incomplete':
      await screen(play, { to, version });
      return version + 1;
    case 'verified':
    case 'concern':
    case 'unverifiable':
      await conclude(play, { to, reason, version });
      return version + 1;
    default: {
      const moved = await stage.desks[by].caseload.move({ id: record, to, reason, version });
      return expectKind(moved, 'done', `${defender.alias} to ${to}`).version;
    }
  }
};

const take = async (play: Play, step: Step): Promise<void> => {
  const { stage, record, defender } = play;
  const what = `${defender.alias} to ${step.to}`;
  switch (step.by) {
    case 'applicant':
      return applicantActs(play, step.to);
    case 'proposal': {
      const request = { application: record, version: await versionOf(play), city: cityOf(play).id };
      expectKind(await stage.desks.coordinator.cities.propose(request), 'done', what);
      return;
    }
    case 'city': {
      const { id: proposal, version } = await currentProposal(play);
      const accept = step.to === 'cityAccepted';
      expectKind(await hostOf(play).cities.answer({ proposal, version, accept, reason: step.reason }), 'done', what);
      return;
    }
    case 'stay':
      return playStay(play, stayOf(defender));
    case 'coordinator':
    case 'intakeOfficer':
    case 'securityOfficer':
    case 'verifier':
      play.version = await takeByStaff(play, step);
  }
};

const talk = async ({ stage, defender, applicant, record }: Play): Promise<void> => {
  for (const line of defender.messages ?? []) {
    const outcome = line.startsWith('>')
      ? await applicant.postMessage(line.slice(1))
      : await stage.desks.intakeOfficer.caseload.post(record, line);
    expectKind(outcome, 'done', `a message with ${defender.alias}`);
  }
};

/** States in which the office writes nothing any more: talk comes before them. */
const isSilent = (to: string): boolean => to === 'withdrawn' || to === 'safetyHold';

/** One invented defender applies, is worked on, and comes as far as the script says. */
export const playDefender = async (stage: Stage, defender: Defender, at: number): Promise<DemoReceipt> => {
  const { url, pin, p } = stage;
  const applicant = createApplicant({ transport: connect(url), engine: p, pin });
  const { phrase } = await applicant.newReceipt(defender.writes ?? 'en');
  expectKind(await applicant.start(), 'signedIn', `the receipt of ${defender.alias}`);
  const { id: call, stays } = stage.calls[defender.call];
  const submitted = await applicant.submit({
    call,
    answers: answersOf(defender, at, stays),
    consents: { selection: true, evaluation: at % 2 === 0, publicity: at % 7 === 0 },
  });
  const { record } = expectKind(submitted, 'submitted', `the application of ${defender.alias}`);
  const play: Play = { stage, defender, applicant, record, version: 1 };
  const steps = pathTo(defender.state);
  if (steps.some(({ to }) => isSilent(to))) await talk(play);
  let letter: string | undefined;
  for (const step of steps) {
    const known = play.version;
    await take(play, step);
    // Only a member’s own move tells the new version; every other step leaves it to be looked up.
    if (play.version === known) play.version = undefined;
    if (step.to === 'verifying') letter = await askReferees(play);
  }
  // A stay that was called off leaves its guest as before: without a place.
  if (defender.stay?.state === 'cancelled') await playStay(play, defender.stay);
  if (!steps.some(({ to }) => isSilent(to))) await talk(play);
  if (defender.state === 'scoring' && defender.judged) await score(stage.commission, record, defender);
  await leaveNotes(play);
  const pairing = PAIR_STORIES[defender.alias];
  if (pairing) await playPair(play, pairing);
  await applicant.close();
  const receipt = { phrase: phrase.join(' '), alias: defender.alias, state: defender.state, record };
  return letter === undefined ? receipt : { ...receipt, letter };
};
