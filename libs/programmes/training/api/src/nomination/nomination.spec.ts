import { randomBytes } from 'node:crypto';
import { applicationsSlice } from '@vrijhaven/applications/api';
import { fromText, nominationHash, nominationMessage } from '@vrijhaven/crypto/envelope';
import { nobleVerifier } from '@vrijhaven/crypto/verify/noble';
import { addDays, dayOf } from '@vrijhaven/domain';
import type { Day } from '@vrijhaven/domain';
import type {
  Api,
  Ask,
  Asked,
  CourseActs,
  PlayDefender,
  ShownEdition,
  SigningMember,
  Stage,
  TestDatabase,
} from '@vrijhaven/testing/server';
import {
  applicant,
  askFor,
  courseActs,
  createTestDatabase,
  newDefender,
  setStage,
  signingMember,
  startApi,
  text,
} from '@vrijhaven/testing/server';
import { trainingSlice } from '../training.module';

const NOMINATION = `__typename ... on Nomination { id state expiresOn endedOn maker secretHash }
  ... on InvalidInput { fields } ... on StateMismatch { actual: state }`;
const CREATE = `mutation ($edition: ID!, $secretHash: Bytes!, $expiresOn: Day!, $signature: Bytes!, $idempotencyKey: ID!) {
  createNomination(edition: $edition, secretHash: $secretHash, expiresOn: $expiresOn, signature: $signature,
    idempotencyKey: $idempotencyKey) { ${NOMINATION} } }`;
const REVOKE = `mutation ($id: ID!, $idempotencyKey: ID!) {
  revokeNomination(id: $id, idempotencyKey: $idempotencyKey) { ${NOMINATION} } }`;
const LIST = `query ($edition: ID!) { nominations(edition: $edition) { id state endedOn } }`;
const LOOK = `query ($slug: String!, $secret: Bytes!) {
  nominatedEdition(slug: $slug, secret: $secret) { id slug state call } }`;
const SUBMIT = `mutation ($input: SubmitInput!, $idempotencyKey: ID!) {
  submitApplication(input: $input, idempotencyKey: $idempotencyKey) { __typename ... on Application { state } } }`;
const ENROL = `mutation ($edition: ID!, $entry: DocumentInput!, $consent: ConsentInput,
    $invitation: EntryInvitationInput, $idempotencyKey: ID!) {
  enrol(edition: $edition, entry: $entry, consent: $consent, invitation: $invitation,
    idempotencyKey: $idempotencyKey) { __typename ... on OwnEnrolment { state } ... on StateMismatch { actual: state } } }`;

interface Invitation {
  readonly to: string;
  readonly secret: string;
}

describe('nominations', () => {
  let db: TestDatabase;
  let api: Api;
  let ask: Ask;
  let act: CourseActs;
  let stage: Stage;
  let manager: SigningMember;
  let planned: ShownEdition;
  let opened: ShownEdition;
  const day = (ahead: number) => addDays(dayOf(new Date()), ahead);

  beforeAll(async () => {
    db = await createTestDatabase();
    stage = await setStage(db);
    manager = await signingMember(db, 'courseManager');
    api = await startApi(db, { slices: [applicationsSlice, trainingSlice] });
    ask = askFor(api);
    act = courseActs(ask);
    planned = await act.create(manager, 'planned');
    opened = await act.open(manager, await act.create(manager, 'opened'));
  });
  afterAll(async () => {
    await api.stop();
    await db.drop();
  });

  const make = async (
    edition: ShownEdition,
    change: { readonly by?: SigningMember; readonly expiresOn?: Day; readonly signedUntil?: Day } = {},
  ): Promise<{ readonly invitation: Invitation; readonly answer: Asked & { readonly id?: string } }> => {
    const { by = manager, expiresOn = day(30) } = change;
    const { signedUntil = expiresOn } = change;
    const secret = randomBytes(16);
    const { id: organisation } = stage.organisation;
    const hash = nominationHash(nobleVerifier, { organisation, edition: edition.slug, secret });
    const vouched = { organisation, edition: edition.slug, hash, expiresOn: signedUntil };
    const signature = text(by.signer.sign(nominationMessage(vouched)));
    const answer = await ask(CREATE, { edition: edition.id, secretHash: text(hash), expiresOn, signature }, by);
    return { invitation: { to: edition.slug, secret: text(secret) }, answer };
  };
  const look = ({ to: slug, secret }: Invitation) => ask<{ id: string } | null>(LOOK, { slug, secret });
  const callOf = async ({ id }: ShownEdition) =>
    (await db.seed<{ call_id: string }>(`select call_id from edition where id = $1`, [id]))[0]!.call_id;
  const submit = async (edition: ShownEdition, invitation?: Invitation, whose?: PlayDefender) => {
    const defender = whose ?? (await newDefender(db, stage.organisation));
    const input = { ...defender.entry(await callOf(edition), 'training'), ...(invitation ? { invitation } : {}) };
    return { defender, answer: await ask(SUBMIT, { input }, defender) };
  };
  const enrol = (defender: PlayDefender, edition: ShownEdition, invitation?: Invitation) =>
    ask(
      ENROL,
      {
        ...{ edition: edition.id, entry: defender.writeEntry('course') },
        ...{ consent: defender.consent(`training:${edition.slug}`), invitation: invitation ?? null },
      },
      defender,
    );
  const originOf = async ({ record }: PlayDefender) =>
    (await db.seed<{ origin: string }>(`select origin from enrolment where application_id = $1`, [record]))[0]?.origin;

  it('let somebody new in before the edition is open to all, once', async () => {
    const { invitation, answer: made } = await make(planned);
    expect(made).toMatchObject({ __typename: 'Nomination', state: 'open', maker: manager.id });
    expect(await look(invitation)).toMatchObject({ id: planned.id, state: 'planned' });
    expect((await submit(planned)).answer.__typename).toBe('CallClosed');
    const { defender, answer } = await submit(planned, invitation);
    expect(answer).toMatchObject({ __typename: 'Application', state: 'inProgramme' });
    expect(await originOf(defender)).toBe('nominated');
    expect(await act.mine(defender)).toMatchObject([
      { state: 'applied', edition: { slug: 'planned', state: 'planned' } },
    ]);
    const file = await act.file(manager, 'planned');
    expect(file?.enrolments).toMatchObject([{ origin: 'nominated', state: 'applied' }]);
    expect(await look(invitation)).toBeNull();
    expect((await submit(planned, invitation)).answer).toEqual({ __typename: 'CallClosed' });
    expect(await ask(LIST, { edition: planned.id }, manager)).toMatchObject([{ state: 'used', endedOn: day(0) }]);
    // The edition itself is still announced to nobody else.
    expect((await act.openEditions(defender)).map(({ slug }) => slug)).toEqual(['opened']);
    const stranger = await applicant(stage, ask, 'pool');
    expect(
      await db.seed(`select 1 from call where id = $1 and decision = 'closed'`, [await callOf(planned)]),
    ).toHaveLength(1);
    expect(await act.mine(stranger)).toEqual([]);
  });

  it('let somebody in who has a record, and only to the edition that they are to', async () => {
    const defender = await applicant(stage, ask, 'pool');
    const { invitation } = await make(planned);
    expect(await enrol(defender, planned)).toEqual({ __typename: 'NotFound' });
    const other = await applicant(stage, ask, 'pool');
    expect(await enrol(other, opened, invitation)).toEqual({ __typename: 'NotFound' });
    expect(await look(invitation)).toMatchObject({ slug: 'planned' });
    const fresh = await applicant(stage, ask, 'pool');
    expect(await enrol(fresh, planned, invitation)).toMatchObject({ __typename: 'OwnEnrolment', state: 'applied' });
    expect(await originOf(fresh)).toBe('nominated');
    const late = await applicant(stage, ask, 'pool');
    expect(await enrol(late, planned, invitation)).toEqual({ __typename: 'NotFound' });
  });

  it('stand after the time to apply is over, while people are chosen, and not longer', async () => {
    const made = await act.open(manager, await act.create(manager, 'choosing'));
    const [{ invitation }, { invitation: late }] = [await make(made), await make(made)];
    const choosing = await act.move(manager, made, 'selecting');
    expect((await submit(choosing)).answer).toEqual({ __typename: 'CallClosed' });
    expect((await submit(choosing, invitation)).answer).toMatchObject({ state: 'inProgramme' });
    const whole = await act.move(manager, choosing, 'confirmed');
    expect(await look(late)).toBeNull();
    expect((await submit(whole, late)).answer).toEqual({ __typename: 'CallClosed' });
    expect((await make(whole)).answer).toMatchObject({ __typename: 'StateMismatch', actual: 'confirmed' });
  });

  it('open the call to nobody else when the edition opens, and to all of them when it does', async () => {
    const made = await act.create(manager, 'opens-later');
    const { invitation } = await make(made);
    const [current] = (await act.editions(manager)).filter(({ slug }) => slug === 'opens-later');
    const call = await callOf(made);
    const open = await act.open(manager, current!);
    expect(open['call']).toBe(call);
    expect((await submit(open)).answer).toMatchObject({ state: 'inProgramme' });
    const { defender, answer } = await submit(open, invitation);
    expect(answer).toMatchObject({ state: 'inProgramme' });
    expect(await originOf(defender)).toBe('nominated');
  });

  // [Note: four ways not to count look alike] whoever tries learns nothing from the answer.
  it('are one answer when they are wrong, for another edition, run out, taken back or used', async () => {
    const standing = (await make(opened)).invitation;
    const over = await make(opened);
    await db.seed(`update nomination set expires_on = current_date - 1 where id = $1`, [over.answer.id]);
    const back = await make(opened);
    expect(await ask(REVOKE, { id: back.answer.id }, manager)).toMatchObject({ state: 'revoked', endedOn: day(0) });
    expect(await ask(REVOKE, { id: back.answer.id }, manager)).toMatchObject({ __typename: 'StateMismatch' });
    const used = (await make(opened)).invitation;
    await submit(opened, used);
    const wrong = { to: 'opened', secret: text(randomBytes(16)) };
    const elsewhere = { ...standing, to: 'planned' };
    for (const each of [wrong, elsewhere, over.invitation, back.invitation, used]) {
      expect(await look(each)).toBeNull();
      const { defender, answer } = await submit(opened, each);
      expect(answer).toEqual({ __typename: 'CallClosed' });
      expect(await db.seed(`select 1 from application where id = $1`, [defender.record])).toEqual([]);
      const known = await applicant(stage, ask, 'pool');
      expect(await enrol(known, opened, each)).toEqual({ __typename: 'NotFound' });
    }
    const states = await ask<readonly { id: string; state: string }[]>(LIST, { edition: opened.id }, manager);
    expect(states.find(({ id }) => id === over.answer.id)?.state).toBe('expired');
    expect(await look(standing)).toMatchObject({ slug: 'opened' });
  });

  it('are used by one of many who try at once, and by nobody when the application is refused', async () => {
    const { invitation } = await make(opened);
    const broken = await newDefender(db, stage.organisation);
    const input = { ...broken.submission(await callOf(opened)), invitation };
    expect((await ask(SUBMIT, { input }, broken)).__typename).toBe('InvalidInput');
    const defenders = await Promise.all(Array.from({ length: 12 }, () => newDefender(db, stage.organisation)));
    const answers = await Promise.all(defenders.map((each) => submit(opened, invitation, each)));
    const kinds = answers.map(({ answer }) => answer.__typename).sort();
    expect(kinds).toEqual(['Application', ...Array.from({ length: 11 }, () => 'CallClosed')]);
  });

  it('end with whoever made them, and are course managers’ to make, see and take back', async () => {
    const leaver = await signingMember(db, 'courseManager');
    const { invitation, answer } = await make(opened, { by: leaver });
    expect(await look(invitation)).not.toBeNull();
    await db.seed(`delete from member_role where member_id = $1`, [leaver.id]);
    expect(await look(invitation)).toBeNull();
    expect((await submit(opened, invitation)).answer).toEqual({ __typename: 'CallClosed' });
    for (const by of [stage.coordinator, await signingMember(db, 'trainer', 'course:opened')]) {
      expect((await make(opened, { by })).answer).toEqual({ __typename: 'NotFound' });
      expect(await ask(REVOKE, { id: answer.id }, by)).toEqual({ __typename: 'NotFound' });
      expect(await ask(LIST, { edition: opened.id }, by)).toEqual([]);
    }
    const defender = await applicant(stage, ask, 'pool');
    await expect(ask(LIST, { edition: opened.id }, defender)).rejects.toThrow('UNAUTHENTICATED');
  });

  it('are vouched for by their maker, and stand no longer than a course', async () => {
    expect((await make(opened, { signedUntil: day(31) })).answer).toEqual({ __typename: 'NotSigned' });
    const wrong = { __typename: 'InvalidInput', fields: ['expiresOn'] };
    for (const expiresOn of [day(-1), day(90), day(400)])
      expect((await make(opened, { expiresOn })).answer).toEqual(wrong);
    expect((await make(opened, { expiresOn: day(0) })).answer).toMatchObject({ state: 'open' });
    expect((await make(opened, { expiresOn: day(89) })).answer).toMatchObject({ state: 'open' });
  });

  it('are kept as a hash: the table has no secret and nobody’s name', async () => {
    const { invitation } = await make(opened);
    const [dump] = await db.seed<{ all: string }>(`select json_agg(n)::text as all from nomination n`);
    expect(dump?.all).not.toContain(Buffer.from(fromText(invitation.secret)).toString('hex'));
    const columns = await db.seed<{ column_name: string }>(
      `select column_name from information_schema.columns where table_name = 'nomination' order by column_name`,
    );
    expect(columns.map(({ column_name: name }) => name)).toEqual([
      ...['edition_id', 'ended_on', 'expires_on', 'id', 'made_on', 'maker_id', 'secret_hash', 'signature', 'state'],
    ]);
  });
});
