import { randomBytes } from 'node:crypto';
import { applicationsSlice } from '@vrijhaven/applications/api';
import { addDays, dayOf } from '@vrijhaven/domain';
import { VERIFICATION_OUTCOMES } from '@vrijhaven/selection/model';
import type { Api, Ask, PlayDefender, SigningMember, Stage, TestDatabase } from '@vrijhaven/testing/server';
import {
  applicant,
  askFor,
  createTestDatabase,
  newSigner,
  PlayEnquiry,
  setStage,
  signingMember,
  startApi,
  text,
} from '@vrijhaven/testing/server';
import { selectionSlice } from '../selection.module';

const CONSENT = `mutation ($consent: ConsentInput!) { recordConsent(consent: $consent) { __typename } }`;
const MINE = `{ myLetter { letter } }`;
const LEAVE = `mutation { leaveEnquiry }`;
const OF = `query ($application: ID) { enquiries(application: $application) {
  id application referee state version answeredOn answer { envelope grant generation } } }`;
const REVOKE = `mutation ($enquiry: ID!, $version: Int!, $idempotencyKey: ID!) {
  revokeEnquiry(enquiry: $enquiry, version: $version, idempotencyKey: $idempotencyKey) {
    __typename ... on Enquiry { state } ... on StateMismatch { actual: state } } }`;
const FILE = `mutation ($enquiry: ID!, $version: Int!, $entry: DocumentInput!, $idempotencyKey: ID!) {
  fileAnswer(enquiry: $enquiry, version: $version, entry: $entry, idempotencyKey: $idempotencyKey) {
    __typename ... on Enquiry { state answeredOn answer { grant } } } }`;
const MOVE = `mutation ($id: ID!, $to: ApplicationState!, $version: Int!, $idempotencyKey: ID!) {
  moveApplication(id: $id, to: $to, version: $version, reason: safety, idempotencyKey: $idempotencyKey) {
    __typename ... on NotReady { missing } } }`;
const WITHDRAW = `mutation ($idempotencyKey: ID!) { withdrawApplication(idempotencyKey: $idempotencyKey) { __typename } }`;
const CONCLUDE = `mutation ($application: ID!, $version: Int!, $to: VerificationOutcome!, $vetting: DocumentInput!,
    $brief: DocumentInput!, $idempotencyKey: ID!) {
  concludeVerification(application: $application, version: $version, to: $to, reason: referencesConfirmed,
    vetting: $vetting, brief: $brief, idempotencyKey: $idempotencyKey) { __typename ... on InvalidInput { fields } } }`;

interface Shown {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly answer: { readonly grant: string } | null;
}

describe('an enquiry', () => {
  let db: TestDatabase;
  let api: Api;
  let ask: Ask;
  let stage: Stage;
  let verifier: SigningMember;

  beforeAll(async () => {
    db = await createTestDatabase();
    stage = await setStage(db);
    verifier = await signingMember(db, 'verifier');
    api = await startApi(db, { slices: [applicationsSlice, selectionSlice] });
    ask = askFor(api);
  });
  afterAll(async () => {
    await api.stop();
    await db.drop();
  });

  const consent = (defender: PlayDefender, referee: number, given = true) =>
    ask(CONSENT, { consent: defender.consent(`referee:${referee}`, given) }, defender);
  const applied = async (...referees: number[]): Promise<PlayDefender> => {
    const defender = await applicant(stage, ask, 'verifying');
    for (const referee of referees) await consent(defender, referee);
    return defender;
  };
  const of = (application: string | null, as = verifier) => ask<Shown[]>(OF, { application }, as);
  const stateOf = async ({ record }: PlayDefender, { id }: PlayEnquiry) =>
    (await of(record)).find((each) => each.id === id)?.state;
  const enquiryOf = async (defender: PlayDefender, referee = 1): Promise<PlayEnquiry> => {
    const enquiry = new PlayEnquiry(stage.organisation);
    expect(await enquiry.create(ask, defender, verifier, { referee })).toMatchObject({ __typename: 'Enquiry' });
    return enquiry;
  };
  const enter = async (enquiry: PlayEnquiry): Promise<string> => {
    const { token } = await enquiry.enter(ask, api.url);
    if (token === undefined) throw new Error('the words were refused');
    return token;
  };
  const refused = { __typename: 'LoginRefused' };

  it('is made, read, answered once, repeated after a lost reply, and filed', async () => {
    const defender = await applied(1);
    const enquiry = await enquiryOf(defender);
    const token = await enter(enquiry);
    expect(await ask(MINE, {}, { token })).toEqual({ letter: text(enquiry.letter) });
    const answer = enquiry.answer();
    expect(await enquiry.send(ask, token, answer)).toEqual({ __typename: 'LetterAnswered' });
    expect(await enquiry.send(ask, token, answer)).toEqual({ __typename: 'LetterAnswered' });
    expect(await enquiry.send(ask, token)).toEqual({ __typename: 'EnquiryOver' });
    expect(await ask(MINE, {}, { token })).toBeNull();
    expect(await enquiry.enter(ask, api.url)).toMatchObject(refused);

    const [shown] = await of(defender.record);
    expect(shown).toMatchObject({ state: 'answered', version: 2, answer: { grant: answer.grant } });
    expect((await of(null)).find(({ id }) => id === enquiry.id)).toMatchObject({ state: 'answered', answer: null });
    const entry = defender.writeEntry('vetting', verifier);
    expect(await ask(FILE, { enquiry: enquiry.id, version: 2, entry }, verifier)).toMatchObject({
      __typename: 'Enquiry',
      state: 'filed',
      answer: null,
    });
    const [kept] = await db.seed(`select envelope, grant_bytes from enquiry_answer where enquiry_id = $1`, [
      enquiry.id,
    ]);
    expect(kept).toEqual({ envelope: null, grant_bytes: null });
    expect(await enquiry.send(ask, token, answer)).toEqual({ __typename: 'LetterAnswered' });
  });

  it('keeps nothing with which to come in once it is over, and lets only the answering session repeat itself', async () => {
    const enquiry = await enquiryOf(await applied(1));
    const [one, two] = [await enter(enquiry), await enter(enquiry)];
    await enquiry.send(ask, one);
    const [row] = await db.seed(`select locator_hash, login_key from enquiry where id = $1`, [enquiry.id]);
    expect(row).toEqual({ locator_hash: null, login_key: null });
    expect(await db.seed(`select 1 from enquiry_letter where enquiry_id = $1`, [enquiry.id])).toEqual([]);
    const { errors } = await api.gql(MINE, {}, { token: two });
    expect(errors[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await ask(LEAVE, {}, { token: one })).toBe(true);
    expect((await api.gql(MINE, {}, { token: one })).errors[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('has one winner when two devices answer at once', async () => {
    const enquiry = await enquiryOf(await applied(1));
    const tokens = [await enter(enquiry), await enter(enquiry)];
    const answers = await Promise.all(tokens.map((token) => enquiry.send(ask, token).catch(() => 'signed out')));
    expect(answers.filter((each) => JSON.stringify(each).includes('LetterAnswered'))).toHaveLength(1);
  });

  it('takes no answer to another letter, with another key, or on a head that never was', async () => {
    const [enquiry, twin] = [await enquiryOf(await applied(1)), await enquiryOf(await applied(1))];
    const token = await enter(enquiry);
    const answer = enquiry.answer();
    const notSigned = { __typename: 'NotSigned' };
    expect(await enquiry.send(ask, token, enquiry.answer(twin.letter))).toEqual(notSigned);
    expect(await enquiry.send(ask, token, twin.answer())).toEqual(notSigned);
    expect(await enquiry.send(ask, token, { ...answer, generation: 9 })).toEqual(notSigned);
    expect(await enquiry.send(ask, token, { ...answer, chainHead: text(randomBytes(32)) })).toEqual({
      __typename: 'InvalidInput',
      fields: ['answer.chainHead'],
    });
    expect(await enquiry.send(ask, token, answer)).toEqual({ __typename: 'LetterAnswered' });
  });

  it('is made only with consent, while the application is verified, once at a time, and for so long', async () => {
    const defender = await applied(1);
    const make = (change: Readonly<Record<string, unknown>>, by = verifier, whose = defender) =>
      new PlayEnquiry(stage.organisation).create(ask, whose, by, { entry: whose.writeEntry('vetting', by), ...change });
    const kind = async (work: ReturnType<typeof make>) => (await work).__typename;
    expect(await kind(make({ referee: 2 }))).toBe('NotConsented');
    const today = dayOf(new Date());
    for (const expiresOn of [addDays(today, -1), addDays(today, 61)])
      expect(await make({ expiresOn })).toMatchObject({ __typename: 'InvalidInput', fields: ['expiresOn'] });
    expect(await make({ letter: text(randomBytes(16_464)) })).toMatchObject({ fields: ['letter'] });
    expect(await kind(make({ signKey: text(newSigner().publicKey) }))).toBe('NotSigned');
    expect(await make({ entry: defender.writeEntry('notes', verifier) })).toMatchObject({
      fields: ['entry.compartment'],
    });
    expect(await kind(make({}, stage.coordinator))).toBe('NotFound');
    const early = await applicant(stage, ask, 'eligible');
    await consent(early, 1);
    expect(await kind(make({}, verifier, early))).toBe('StateMismatch');
    expect(await db.seed(`select 1 from enquiry where application_id = $1`, [defender.record])).toEqual([]);

    const other = await applied(1);
    await enquiryOf(other);
    const again = new PlayEnquiry(stage.organisation);
    expect(await again.create(ask, other, verifier)).toMatchObject({ __typename: 'EnquiryStands' });
    await db.seed(`update enquiry set expires_on = current_date - 1 where application_id = $1`, [other.record]);
    expect(await stateOf(other, again)).toBeUndefined();
  });

  it('makes no enquiry without its entry: both or none', async () => {
    const defender = await applied(1);
    defender.writeEntry('vetting', verifier);
    const late = defender.writeEntry('vetting', verifier);
    const enquiry = new PlayEnquiry(stage.organisation);
    expect(await enquiry.create(ask, defender, verifier, { entry: late })).toMatchObject({
      __typename: 'RevisionConflict',
    });
    expect(await of(defender.record)).toEqual([]);
    expect(await enquiry.enter(ask, api.url)).toMatchObject(refused);
  });

  const conclusion = (defender: PlayDefender, to = 'verified') => ({
    ...{ application: defender.record, version: 1, to },
    vetting: defender.writeEntry('vetting', verifier),
    brief: defender.writeEntry('brief', verifier),
  });
  const ENDS: readonly (readonly [string, (defender: PlayDefender, enquiry: PlayEnquiry) => Promise<unknown>])[] = [
    ['the consent is taken back', (defender) => consent(defender, 1, false)],
    ['the application is withdrawn', (defender) => ask(WITHDRAW, {}, defender)],
    [
      'security holds the application',
      async ({ record }) =>
        ask(MOVE, { id: record, to: 'safetyHold', version: 1 }, await signingMember(db, 'securityOfficer')),
    ],
    ['the verification ends', (defender) => ask(CONCLUDE, conclusion(defender, 'concern'), verifier)],
    ['a verifier takes it back', (_defender, { id }) => ask(REVOKE, { enquiry: id, version: 1 }, verifier)],
  ];
  it.each(ENDS)('is over at once when %s', async (_what, end) => {
    const defender = await applied(1, 2);
    const enquiry = await enquiryOf(defender);
    const other = await enquiryOf(defender, 2);
    const token = await enter(enquiry);
    const answer = enquiry.answer();
    await end(defender, enquiry);
    expect(['closed', 'revoked']).toContain(await stateOf(defender, enquiry));
    for (const errors of [(await api.gql(MINE, {}, { token })).errors])
      expect(errors[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
    await expect(enquiry.send(ask, token, answer)).rejects.toThrow('UNAUTHENTICATED');
    expect(await enquiry.enter(ask, api.url)).toMatchObject(refused);
    expect(await db.seed(`select 1 from enquiry_letter where enquiry_id = $1`, [enquiry.id])).toEqual([]);
    const alone = _what.includes('consent') || _what.includes('takes it back');
    expect(await stateOf(defender, other)).toBe(alone ? 'open' : 'closed');
  });

  it('ends with the move, the words for verifiers and those for commissioners together, or not at all', async () => {
    const defender = await applied(1);
    const { record: application } = defender;
    const first = conclusion(defender);
    const swapped = { ...first, vetting: first.brief, brief: first.vetting };
    expect(await ask(CONCLUDE, swapped, verifier)).toEqual({
      __typename: 'InvalidInput',
      fields: ['vetting.compartment'],
    });
    expect(await ask(CONCLUDE, { ...first, version: 2 }, verifier)).toMatchObject({ __typename: 'StateMismatch' });
    expect(await ask(CONCLUDE, first, stage.coordinator)).toMatchObject({ __typename: 'StateMismatch' });
    const logged = () =>
      db.seed(`select compartment from document where record_id = $1 and compartment in ('vetting', 'brief')`, [
        application,
      ]);
    expect(await logged()).toEqual([]);
    expect(await ask(CONCLUDE, first, verifier)).toEqual({ __typename: 'VerificationConcluded' });
    expect(await logged()).toHaveLength(2);
    const [row] = await db.seed(`select state from application where id = $1`, [application]);
    expect(row).toEqual({ state: 'verified' });
  });

  it.each(VERIFICATION_OUTCOMES)('is never %s by a bare move, without how sure the verifier is', async (to) => {
    const { record: id } = await applied(1);
    const wanting = { __typename: 'NotReady', missing: ['confidence'] };
    expect(await ask(MOVE, { id, to, version: 1 }, verifier)).toEqual(wanting);
    const [row] = await db.seed(`select state, version from application where id = $1`, [id]);
    expect(row).toEqual({ state: 'verifying', version: 1 });
  });

  it('is nobody’s but the verifiers’', async () => {
    const defender = await applied(1);
    await enquiryOf(defender);
    for (const role of ['coordinator', 'intakeOfficer', 'commissioner', 'securityOfficer', 'administrator'] as const)
      expect([role, await of(defender.record, await signingMember(db, role))]).toEqual([role, []]);
  });
});
