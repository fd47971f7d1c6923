import type { Api, Ask, PlayDefender, SigningMember, Stage, TestDatabase } from '@vrijhaven/testing/server';
import {
  addConsent,
  addEdition,
  addEnrolment,
  addNeed,
  addPairing,
  addProfessional,
  applicant,
  askFor,
  createTestDatabase,
  setStage,
  signingMember,
  startApi,
} from '@vrijhaven/testing/server';
import type { LogCompartment } from '@vrijhaven/domain';
import { applicationsSlice } from '../applications.module';

const RESULT = `{ __typename ... on Document { revision grants { recipient } } ... on InvalidInput { fields } }`;
const APPEND = `mutation ($application: ID!, $entry: DocumentInput!, $idempotencyKey: ID!) {
  appendEntry(application: $application, entry: $entry, idempotencyKey: $idempotencyKey) ${RESULT} }`;
const APPEND_MINE = `mutation ($entry: DocumentInput!, $idempotencyKey: ID!) {
  appendMyEntry(entry: $entry, idempotencyKey: $idempotencyKey) ${RESULT} }`;
const LOG = `{ partners consents { subject given } head { revision } entries { revision grants { recipient } } }`;
const ENTRIES = `query ($application: ID!, $compartment: Compartment!) {
  entries(application: $application, compartment: $compartment) ${LOG} }`;
const MINE = `query ($compartment: Compartment!) { myEntries(compartment: $compartment) ${LOG} }`;
const CONSENT = `mutation ($consent: ConsentInput!) { recordConsent(consent: $consent) { __typename } }`;

describe('the logs of the other programmes', () => {
  let db: TestDatabase;
  let api: Api;
  let ask: Ask;
  let stage: Stage;
  let office: Readonly<Record<'pairing' | 'course' | 'security' | 'coordinator', SigningMember>>;
  let [anna, ben] = ['', ''];
  let pros: Readonly<Record<'anna' | 'ben', SigningMember>>;
  let edition = '';
  let trainer: SigningMember;

  beforeAll(async () => {
    db = await createTestDatabase();
    stage = await setStage(db);
    [anna, ben] = [await addProfessional(db), await addProfessional(db)];
    edition = await addEdition(db, 'spring');
    for (const team of [`pro:${anna}`, `pro:${ben}`, 'course:spring']) await stage.organisation.rotate(team);
    office = {
      pairing: await signingMember(db, 'pairingCoordinator'),
      course: await signingMember(db, 'courseManager'),
      security: await signingMember(db, 'securityOfficer'),
      coordinator: stage.coordinator,
    };
    pros = {
      anna: await signingMember(db, 'professional', `pro:${anna}`),
      ben: await signingMember(db, 'professional', `pro:${ben}`),
    };
    trainer = await signingMember(db, 'trainer', 'course:spring');
    api = await startApi(db, { slices: [applicationsSlice] });
    ask = askFor(api);
  });
  afterAll(async () => {
    await api.stop();
    await db.drop();
  });

  const append = (member: SigningMember, defender: PlayDefender, log: LogCompartment, ...partners: string[]) =>
    ask(APPEND, { application: defender.record, entry: defender.writeEntry(log, member, partners) }, member);
  const mine = (defender: PlayDefender, log: LogCompartment, ...partners: string[]) =>
    ask(APPEND_MINE, { entry: defender.writeEntry(log, undefined, partners) }, defender);
  const read = (member: SigningMember, { record: application }: PlayDefender, compartment: LogCompartment) =>
    ask(ENTRIES, { application, compartment }, member);
  const says = (defender: PlayDefender, subject: string, given: boolean) =>
    ask(CONSENT, { consent: defender.consent(subject, given) }, defender);

  const grants = { __typename: 'InvalidInput', fields: ['entry.grants'] };
  const absent = { __typename: 'NotFound' };

  /** Paired with Anna in `state`, and on the list of the spring edition; with consent unless said. */
  const paired = async (state = 'active', consent = true): Promise<PlayDefender> => {
    const defender = await applicant(stage, ask, 'inProgramme');
    const need = await addNeed(db, defender.record, 'paired');
    await addPairing(db, { need, application: defender.record, professional: anna, state });
    await addEnrolment(db, { edition, application: defender.record, state: 'accepted' });
    if (!consent) return defender;
    for (const subject of [`professional:${anna}`, 'training:spring'])
      expect(await says(defender, subject, true)).toEqual({ __typename: 'Application' });
    return defender;
  };

  it('go to the professional of the pair, whoever of the three writes', async () => {
    const defender = await paired();
    const team = `pro:${anna}`;
    expect(await append(office.pairing, defender, 'pair', team)).toMatchObject({ revision: 1 });
    expect(await mine(defender, 'pair', team)).toMatchObject({ revision: 2 });
    expect(await append(pros.anna, defender, 'pair', team)).toMatchObject({ revision: 3 });
    const log = await read(pros.anna, defender, 'pair');
    expect(log).toMatchObject({ partners: [team], consents: [{ subject: `professional:${anna}`, given: true }] });
    expect(log['entries']).toHaveLength(3);
    expect((await ask(MINE, { compartment: 'pair' }, defender))['entries']).toHaveLength(3);
    expect((await read(office.security, defender, 'pair'))['entries']).toHaveLength(3);
    for (const member of [pros.ben, trainer, office.course, office.coordinator])
      expect(await read(member, defender, 'pair')).toBeNull();
  });

  it('go to no professional without consent, before the pair begins, or to another one', async () => {
    const without = await paired('active', false);
    expect(await append(office.pairing, without, 'pair', `pro:${anna}`)).toEqual(grants);
    const ahead = await paired('proposed');
    expect(await append(office.pairing, ahead, 'pair', `pro:${anna}`)).toEqual(grants);
    expect(await append(pros.anna, ahead, 'pair')).toEqual(absent);
    const other = await paired();
    expect(await append(office.pairing, other, 'pair', `pro:${anna}`, `pro:${ben}`)).toEqual(grants);
    expect(await append(pros.ben, other, 'pair', `pro:${ben}`)).toEqual(absent);
  });

  it('show the trainers who comes, and let them write nothing', async () => {
    const defender = await paired();
    expect(await append(office.course, defender, 'roster', 'course:spring')).toMatchObject({ revision: 1 });
    expect((await read(trainer, defender, 'roster'))['entries']).toHaveLength(1);
    expect((await ask(MINE, { compartment: 'roster' }, defender))['entries']).toHaveLength(1);
    expect(await append(trainer, defender, 'roster', 'course:spring')).toEqual(absent);
    expect(await mine(defender, 'roster', 'course:spring')).toMatchObject({ fields: ['entry.compartment'] });
    for (const member of [pros.anna, office.pairing, office.security, office.coordinator])
      expect(await read(member, defender, 'roster')).toBeNull();
  });

  it.each([
    ['request', 'pairing', 'course'],
    ['course', 'course', 'pairing'],
  ] as const)('keep %s between the defender and their office', async (log, reader, stranger) => {
    const defender = await paired();
    expect(await mine(defender, log)).toMatchObject({
      revision: 1,
      grants: [{ recipient: `record:${defender.record}` }],
    });
    expect(await append(office[reader], defender, log)).toMatchObject({ revision: 2 });
    expect(await read(office[reader], defender, log)).toMatchObject({ partners: [], entries: [{}, {}] });
    for (const member of [office[stranger], office.security, office.coordinator, pros.anna, trainer])
      expect(await read(member, defender, log)).toBeNull();
  });

  // [Note: who is judged does not read along] neither the defender nor who teaches them, also while they are held.
  it('keep appraisals among course managers', async () => {
    const defender = await paired();
    expect(await append(office.course, defender, 'appraisal')).toMatchObject({ revision: 1 });
    expect(await read(office.course, defender, 'appraisal')).toMatchObject({
      ...{ partners: [], head: { revision: 1 }, entries: [{ grants: [{ recipient: 'team:office' }] }] },
    });
    const toOneself = defender.writeEntry('appraisal', office.course, ['course:spring']);
    expect(await ask(APPEND, { application: defender.record, entry: toOneself }, office.course)).toMatchObject(grants);
    for (const member of [trainer, office.pairing, office.security, office.coordinator, pros.anna]) {
      expect(await read(member, defender, 'appraisal')).toBeNull();
      expect((await append(member, defender, 'appraisal'))['__typename']).not.toBe('Document');
    }
    expect(await ask(MINE, { compartment: 'appraisal' }, defender)).toBeNull();
    expect(await mine(defender, 'appraisal')).toMatchObject({ fields: ['entry.compartment'] });
    const held = await paired();
    await db.seed(`update application set state = 'safetyHold' where id = $1`, [held.record]);
    expect(await append(office.course, held, 'appraisal')).toMatchObject({ revision: 1 });
  });

  it('are nobody’s who has no need and no enrolment', async () => {
    const defender = await applicant(stage, ask, 'pool');
    expect(await append(office.pairing, defender, 'request')).toEqual(absent);
    expect(await append(office.course, defender, 'course')).toEqual(absent);
  });

  it('end for a partner with the consent: nothing is served, nothing more is sealed', async () => {
    const defender = await paired();
    await append(office.pairing, defender, 'pair', `pro:${anna}`);
    await append(office.course, defender, 'roster', 'course:spring');
    await says(defender, `professional:${anna}`, false);
    await says(defender, 'training:spring', false);
    const granted = await db.seed<{ recipient: string; over: boolean }>(
      `select recipient, withdrawn_on is not null as over from document_grant
       where record_id = $1 and recipient not in ('team:office', 'record:' || $1::text) order by recipient`,
      [defender.record],
    );
    expect(granted).toEqual([
      { recipient: 'team:course:spring', over: true },
      { recipient: `team:pro:${anna}`, over: true },
    ]);
    expect(await read(pros.anna, defender, 'pair')).toBeNull();
    expect(await read(trainer, defender, 'roster')).toBeNull();
    expect(await append(office.pairing, defender, 'pair')).toMatchObject({ revision: 2 });
    expect(await append(pros.anna, defender, 'pair', `pro:${anna}`)).toEqual(absent);
  });

  it('are held with the application: partners are served nothing, and only the defender writes', async () => {
    const defender = await paired();
    await append(office.pairing, defender, 'pair', `pro:${anna}`);
    await db.seed(`update application set state = 'safetyHold' where id = $1`, [defender.record]);
    expect(await read(pros.anna, defender, 'pair')).toBeNull();
    expect(await append(pros.anna, defender, 'pair', `pro:${anna}`)).toEqual(absent);
    expect(await append(office.pairing, defender, 'pair')).toEqual({ __typename: 'OnHold' });
    expect(await append(office.course, defender, 'course')).toEqual({ __typename: 'OnHold' });
    // The entry that was refused above was counted by the one who made it; this one stands where it would have.
    const fresh = await paired();
    await db.seed(`update application set state = 'safetyHold' where id = $1`, [fresh.record]);
    expect(await mine(fresh, 'pair')).toMatchObject({ revision: 1 });
  });

  it('are granted to no partner while held, past every line of code', async () => {
    const { record } = await paired();
    await db.seed(`update application set state = 'safetyHold' where id = $1`, [record]);
    for (const recipient of [`team:pro:${anna}`, 'team:course:spring'])
      await expect(
        db.seed(
          `insert into document_grant (record_id, compartment, revision, recipient, generation, grant_bytes, granter_id,
             chain_head, granted_on) values ($1, 'need', 1, $2, 1, sha256('x'), $1, sha256('x'), current_date)`,
          [record, recipient],
        ),
      ).rejects.toThrow('held application');
  });

  it('let a pair go on to somebody new without one seeing the other', async () => {
    const defender = await paired();
    await append(office.pairing, defender, 'pair', `pro:${anna}`);
    await db.seed(`update pairing set state = 'ended' where application_id = $1`, [defender.record]);
    const [need] = await db.seed<{ id: string }>(`select id from need where application_id = $1`, [defender.record]);
    const next = { need: need?.id ?? '', application: defender.record, professional: ben, state: 'active' };
    await addPairing(db, next);
    await addConsent(db, defender.record, `professional:${ben}`, { sequence: 50 });
    expect(await append(pros.ben, defender, 'pair', `pro:${ben}`)).toMatchObject({ revision: 2 });
    expect(await read(pros.ben, defender, 'pair')).toMatchObject({
      ...{ partners: [`pro:${ben}`], consents: [{ subject: `professional:${ben}` }] },
      entries: [{ revision: 2 }],
    });
    expect(await read(pros.anna, defender, 'pair')).toBeNull();
  });
});
