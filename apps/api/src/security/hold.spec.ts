import { readFileSync } from 'node:fs';
import path from 'node:path';
import { applicationsSlice } from '@vrijhaven/applications/api';
import { selectionSlice } from '@vrijhaven/selection/api';
import { shelterCitySlice } from '@vrijhaven/shelter-city/api';
import {
  addConsent,
  addProposal,
  applicant,
  askFor,
  cityActs,
  createTestDatabase,
  hostCity,
  PlayEnquiry,
  setStage,
  signingMember,
  startApi,
  stayActs,
} from '@vrijhaven/testing/server';
import type {
  Api,
  Ask,
  Asked,
  CityActs,
  PlayCity,
  PlayDefender,
  SigningMember,
  Stage,
  StayActs,
  TestDatabase,
} from '@vrijhaven/testing/server';
import { buildSchema, isUnionType } from 'graphql';

// Every mutation about an application, decided by hand: a new one does not pass until somebody has thought of a hold.
const FROZEN = [
  ...['postMessage', 'appendEntry', 'proposeToCity', 'answerProposal', 'discloseToCity', 'scheduleResidency'],
  ...['proposeMove', 'answerMove', 'createEnquiry'],
] as const;

/** Acts that may say that something is frozen, because what is noted with them would go out. */
const FROZEN_IN_PART = [
  ...['advanceResidency', 'workItem', 'recordFollowUp', 'fileAnswer', 'concludeVerification', 'screenApplication'],
  'suggestReferral',
  ...['prepareBrief', 'assess', 'offerSeat', 'advanceEnrolment', 'enrol', 'answerSeat'],
  // Staff and professionals do none of it; a defender goes on being heard by the office, and nobody else is told.
  ...['askForPairing', 'proposePairing', 'showFirstLook', 'answerPairing', 'beginPairing', 'movePairing', 'checkIn'],
  ...['raiseAlarm', 'draftAction', 'workAction', 'releaseItem'],
];

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'the defender speaks, decides or takes back': [
    ...['appendMyEntry', 'postMyMessage', 'chooseFollowUps', 'answerOffer', 'recordConsent', 'returnToScreening'],
    ...['returnWithAnswers', 'reviseApplication', 'withdrawApplication', 'submitApplication', 'saveDraft'],
    ...['discardDraft', 'openReceipt', 'beginReturn', 'completeReturn', 'endReturn'],
  ],
  'the defender leaves a course, or has done what was asked before': ['withdrawEnrolment', 'finishTask'],
  'is about a course, and tells nobody anything': [
    ...['createEdition', 'editEdition', 'planEdition', 'moveEdition', 'rankEnrolments', 'markPresence'],
    ...['createCourseFeed', 'revokeCourseFeed', 'createNomination', 'revokeNomination'],
  ],
  'is about professionals, or puts away what waits': [
    ...['createProfessional', 'editProfessional', 'writeProfile', 'signConfidentiality', 'setPairingPolicy'],
    ...['endNeed', 'handleAlarm'],
  ],
  'takes back what went out before': [
    'endReferral',
    'withdrawProposal',
    'withdrawDisclosure',
    'withdrawEntries',
    'revokeEnquiry',
    'revokeFeed',
  ],
  'a referee was asked before': ['answerLetter', 'enterEnquiry', 'leaveEnquiry', 'beginEnquiry'],
  'the lifecycle knows no way out of a hold but the security officer’s': ['moveApplication', 'decide', 'carryOver'],
  'days and places within the city that houses the guest': ['moveResidency', 'planFollowUps'],
  'a file goes nowhere without a message': ['beginAttachment', 'finishAttachment', 'removeAttachment'],
  'shuts somebody out, or encrypts what stands again': ['recuse', 'relayerDocuments'],
  'is about calls, cities and places': [
    ...['addPlace', 'createBlock', 'moveBlock', 'removeBlock', 'createCity', 'createFeed', 'editCity', 'editPlace'],
    ...['orderPlaces', 'restorePlace', 'retirePlace', 'createCall', 'editCall', 'moveCall', 'cancelCall'],
    ...['postponeCall', 'openStandingCall', 'closeStandingCall'],
  ],
  'is about members, keys and sessions': [
    ...['admitMember', 'answerInvitation', 'answerRenewal', 'answerWithPasskey', 'answerWithTotp', 'appendLinks'],
    ...['beginEscrowDrill', 'beginLogin', 'beginPasskey', 'beginTotp', 'bootstrapOrganisation', 'completeLogin'],
    ...['completeRenewal', 'dismissNotices', 'drillEscrow', 'endAct', 'endOtherSessions', 'endRenewal', 'endSession'],
    ...['finishPasskey', 'finishTotp', 'invite', 'leaveOrganisation', 'logout', 'namePasskey', 'nameSession'],
    ...['openEscrow', 'proposeAct', 'publishCertificate', 'publishCheckpoint', 'recover', 'recoverGrants'],
    ...['removePasskey', 'removeTotp', 'renewAccount', 'restoreCoordinator', 'startRenewal', 'supplyEscrowGrants'],
    ...['supplyPreviousSeeds', 'supplyRoleGrants'],
  ],
};

describe('a safety hold', () => {
  const schema = buildSchema(readFileSync(path.resolve('apps/api/schema.graphql'), 'utf8'));
  const refusalsOf = (mutation: string): string[] => {
    const field = schema.getMutationType()?.getFields()[mutation];
    const type = field && 'ofType' in field.type ? field.type.ofType : field?.type;
    return isUnionType(type) ? type.getTypes().map(({ name }) => name) : [];
  };

  it.each([...FROZEN, ...FROZEN_IN_PART])('is an answer that %s knows', (mutation) => {
    expect(refusalsOf(mutation)).toContain('OnHold');
  });

  it('has been thought about for every mutation there is', () => {
    const decided = [...FROZEN, ...FROZEN_IN_PART, ...Object.values(ALLOWED).flat()];
    expect(decided.toSorted()).toEqual(Object.keys(schema.getMutationType()?.getFields() ?? {}).toSorted());
  });
});

const POST = `mutation ($application: ID!, $message: DocumentInput!, $idempotencyKey: ID!) {
  postMessage(application: $application, message: $message, idempotencyKey: $idempotencyKey) { __typename } }`;
const APPEND = `mutation ($application: ID!, $entry: DocumentInput!, $idempotencyKey: ID!) {
  appendEntry(application: $application, entry: $entry, idempotencyKey: $idempotencyKey) { __typename } }`;
const WORK = `mutation ($residency: ID!, $entries: [DocumentInput!]!, $idempotencyKey: ID!) {
  workItem(residency: $residency, code: housing, state: done, version: 0, entries: $entries,
    idempotencyKey: $idempotencyKey) { __typename } }`;

const april = { from: '2031-04-01', until: '2031-07-01' };

/** Stops everything about somebody, or, for the control, does not. */
type Stop = (defender: PlayDefender) => Promise<unknown>;

describe('what would go out in a held case', () => {
  let db: TestDatabase;
  let api: Api;
  let ask: Ask;
  let act: CityActs;
  let see: StayActs;
  let stage: Stage;
  let verifier: SigningMember;
  let here: PlayCity;
  let there: PlayCity;
  let round = 0;

  beforeAll(async () => {
    db = await createTestDatabase();
    stage = await setStage(db);
    verifier = await signingMember(db, 'verifier');
    api = await startApi(db, { slices: [applicationsSlice, selectionSlice, shelterCitySlice] });
    ask = askFor(api);
    act = cityActs(ask);
    see = stayActs(ask);
  });
  beforeEach(async () => {
    round += 1;
    here = await hostCity(stage, `here-${String(round)}`);
    there = await hostCity(stage, `there-${String(round)}`);
  });
  afterAll(async () => {
    await api.stop();
    await db.drop();
  });

  const hold: Stop = ({ record }) => db.seed(`update application set state = 'safetyHold' where id = $1`, [record]);
  const letGo: Stop = () => Promise.resolve();

  const accepted = async () => {
    const defender = await applicant(stage, ask, 'accepted');
    const proposal = await addProposal(db, defender.record, here.city, 'accepted');
    await addConsent(db, defender.record, `city:${here.slug}`);
    return { defender, proposal };
  };
  const guest = async () => {
    const { defender, proposal } = await accepted();
    const stay = (await act.schedule(here.coordinator, proposal, here.place, april))['id'] as string;
    await db.seed(`update residency set state = 'active', version = 3 where id = $1`, [stay]);
    return { defender, stay };
  };
  const message = (defender: PlayDefender) => defender.writeBack(stage.coordinator);
  const note = (defender: PlayDefender) => defender.writeEntry('stay', stage.coordinator, [here.slug]);

  const CALLS: Readonly<
    Record<(typeof FROZEN)[number] | 'advanceResidency' | 'workItem', (stop: Stop) => Promise<Asked>>
  > = {
    postMessage: async (stop) => {
      const defender = await applicant(stage, ask);
      await stop(defender);
      return ask(POST, { application: defender.record, message: message(defender) }, stage.coordinator);
    },
    appendEntry: async (stop) => {
      const { defender } = await accepted();
      await stop(defender);
      return ask(APPEND, { application: defender.record, entry: note(defender) }, stage.coordinator);
    },
    proposeToCity: async (stop) => {
      const defender = await applicant(stage, ask, 'pool');
      await stop(defender);
      return act.propose(stage.coordinator, defender, here);
    },
    answerProposal: async (stop) => {
      const defender = await applicant(stage, ask, 'pool');
      const { id } = await act.propose(stage.coordinator, defender, here);
      await stop(defender);
      return act.answer(here.coordinator, id, true);
    },
    discloseToCity: async (stop) => {
      const { defender, proposal } = await accepted();
      await stop(defender);
      return act.disclose(stage.coordinator, defender, here, proposal);
    },
    scheduleResidency: async (stop) => {
      const { defender, proposal } = await accepted();
      await stop(defender);
      return act.schedule(here.coordinator, proposal, here.place, april);
    },
    proposeMove: async (stop) => {
      const { defender, stay } = await guest();
      await stop(defender);
      return see.proposeMove(stage.coordinator, defender, stay, there);
    },
    answerMove: async (stop) => {
      const { defender, stay } = await guest();
      const proposal = (await see.proposeMove(stage.coordinator, defender, stay, there))['id'] as string;
      await act.answer(there.coordinator, proposal, true);
      await stop(defender);
      return see.answerMove(defender, proposal, true, defender.consent(`city:${there.slug}`));
    },
    createEnquiry: async (stop) => {
      const defender = await applicant(stage, ask, 'verifying');
      await addConsent(db, defender.record, 'referee:1');
      await stop(defender);
      return new PlayEnquiry(stage.organisation).create(ask, defender, verifier);
    },
    advanceResidency: async (stop) => {
      const { defender, stay } = await guest();
      await stop(defender);
      return act.advance(stage.coordinator, stay, 'incident', 3, { entries: [note(defender)] });
    },
    workItem: async (stop) => {
      const { defender, stay } = await guest();
      await stop(defender);
      return ask(WORK, { residency: stay, entries: [note(defender)] }, stage.coordinator);
    },
  };

  // A letter is written while the application is verified, which one on hold is not: its lifecycle says no already.
  const refusalOf = (name: string): string => (name === 'createEnquiry' ? 'StateMismatch' : 'OnHold');
  const DONE = ['Document', 'Proposal', 'Residency', 'ResidencySheet', 'Application', 'Enquiry'];

  it.each(Object.entries(CALLS))('is refused: %s; and done where nothing is held', async (name, call) => {
    expect([name, await call(hold)]).toMatchObject([name, { __typename: refusalOf(name) }]);
    [here, there] = [await hostCity(stage, `free-${String(round)}`), await hostCity(stage, `next-${String(round)}`)];
    expect(DONE).toContain((await call(letGo)).__typename);
  });

  it('does not keep the office from writing down that a guest has left, to be read by the office alone', async () => {
    const { defender, stay } = await guest();
    await see.work(stage.coordinator, stay, 'returnPlan', 'refused');
    const leave = (entries: readonly unknown[], by = stage.coordinator) =>
      act.advance(by, stay, 'departed', 3, { entries });
    const among = () => defender.writeEntry('notes', stage.coordinator);
    const open = { __typename: 'GuardsOpen', items: ['departureEntry'] };
    const left = among();
    expect(await leave([left])).toEqual(open);
    await hold(defender);
    expect(await leave([])).toEqual(open);
    expect(await leave([defender.writeEntry('exit', stage.coordinator, [here.slug])])).toEqual({
      __typename: 'OnHold',
    });
    expect(await leave([left], here.coordinator)).toMatchObject({ __typename: 'StateMismatch' });
    expect(await leave([left])).toMatchObject({ __typename: 'Residency', state: 'departed' });
    const granted = await db.seed(
      `select compartment, recipient from document_grant where record_id = $1
      and compartment in ('exit', 'stay', 'notes')`,
      [defender.record],
    );
    expect(granted).toEqual([{ compartment: 'notes', recipient: 'team:office' }]);
  });
});
