import { randomBytes, randomUUID } from 'node:crypto';
import type { Role } from '@vrijhaven/domain';
import type { Api, Ask, PlayCity, PlayDefender, SigningMember, Stage, TestDatabase } from '@vrijhaven/testing/server';
import {
  addConsent,
  addProposal,
  applicant,
  askFor,
  createTestDatabase,
  hostCity,
  setStage,
  signingMember,
  startApi,
  text,
} from '@vrijhaven/testing/server';
import { applicationsSlice } from '../applications.module';

const RESULT = `{ __typename ... on Document { compartment revision author grants { recipient } }
  ... on RevisionConflict { revision } ... on InvalidInput { fields } }`;
const APPEND = `mutation ($application: ID!, $entry: DocumentInput!, $idempotencyKey: ID!) {
  appendEntry(application: $application, entry: $entry, idempotencyKey: $idempotencyKey) ${RESULT} }`;
const APPEND_MINE = `mutation ($entry: DocumentInput!, $idempotencyKey: ID!) {
  appendMyEntry(entry: $entry, idempotencyKey: $idempotencyKey) ${RESULT} }`;
const LOG = `{ partners consents { subject given } head { revision } entries { revision author grants { recipient } } }`;
const ENTRIES = `query ($application: ID!, $compartment: Compartment!, $after: Int! = 0) {
  entries(application: $application, compartment: $compartment, after: $after) ${LOG} }`;
const MINE = `query ($compartment: Compartment!) { myEntries(compartment: $compartment) ${LOG} }`;

describe('the logs of an application', () => {
  let db: TestDatabase;
  let api: Api;
  let ask: Ask;
  let stage: Stage;
  let utrecht: PlayCity;
  let nijmegen: PlayCity;
  const office = new Map<Role, SigningMember>();

  beforeAll(async () => {
    db = await createTestDatabase();
    stage = await setStage(db);
    [utrecht, nijmegen] = [await hostCity(stage, 'utrecht'), await hostCity(stage, 'nijmegen')];
    office.set('coordinator', stage.coordinator);
    for (const role of ['intakeOfficer', 'verifier', 'commissioner', 'careProfessional', 'securityOfficer'] as const)
      office.set(role, await signingMember(db, role));
    office.set('administrator', await signingMember(db, 'administrator'));
    api = await startApi(db, { slices: [applicationsSlice] });
    ask = askFor(api);
  });
  afterAll(async () => {
    await api.stop();
    await db.drop();
  });

  const by = (role: Role): SigningMember => office.get(role)!;
  const append = (member: SigningMember, defender: PlayDefender, entry: unknown, key = randomUUID()) =>
    ask(APPEND, { application: defender.record, entry, idempotencyKey: key }, member);
  const entries = (member: SigningMember, { record }: PlayDefender, compartment: string, after = 0) =>
    ask(ENTRIES, { application: record, compartment, after }, member);

  /** Utrecht said yes, and the defender said yes to Utrecht. */
  const housed = async (state = 'accepted'): Promise<PlayDefender> => {
    const defender = await applicant(stage, ask, state);
    await addProposal(db, defender.record, utrecht.city, 'accepted');
    await addConsent(db, defender.record, 'city:utrecht');
    return defender;
  };

  it('grow in one order, whoever writes, and repeat an answer for a repeated key', async () => {
    const defender = await applicant(stage, ask);
    const [first, key] = [defender.writeEntry('notes', by('intakeOfficer')), randomUUID()];
    const answer = await append(by('intakeOfficer'), defender, first, key);
    expect(answer).toEqual({
      ...{ __typename: 'Document', compartment: 'notes', revision: 1 },
      ...{ author: by('intakeOfficer').id, grants: [{ recipient: 'team:office' }] },
    });
    expect(await append(by('intakeOfficer'), defender, first, key)).toEqual(answer);
    expect(await append(by('intakeOfficer'), defender, first)).toEqual({ __typename: 'RevisionConflict', revision: 1 });
    for (const role of ['verifier', 'securityOfficer', 'coordinator'] as const)
      expect(await append(by(role), defender, defender.writeEntry('notes', by(role)))).toMatchObject({
        __typename: 'Document',
      });
    const log = await entries(by('verifier'), defender, 'notes');
    expect(log).toMatchObject({ partners: [], consents: [], head: { revision: 4 } });
    expect(log['entries']).toMatchObject([{ revision: 1 }, { revision: 2 }, { revision: 3 }, { revision: 4 }]);
    const rest = await entries(by('verifier'), defender, 'notes', 3);
    expect(rest['entries']).toMatchObject([{ revision: 4, author: stage.coordinator.id }]);
  });

  // Who writes which log, typed from the matrix on paper.
  const WRITERS: readonly (readonly [
    log: 'scores' | 'notes' | 'vetting' | 'brief' | 'stay',
    roles: readonly Role[],
  ])[] = [
    ['notes', ['coordinator', 'intakeOfficer', 'verifier', 'securityOfficer']],
    ['vetting', ['verifier']],
    ['brief', ['coordinator', 'intakeOfficer', 'verifier']],
    ['stay', ['coordinator']],
  ];
  it.each(WRITERS)('let only their writers into %s', async (log, writers) => {
    for (const [role, member] of office) {
      const defender = await applicant(stage, ask, 'scoring');
      const answer = await append(member, defender, defender.writeEntry(log, member));
      const keepsNone = role === 'administrator' || role === 'careProfessional';
      const refused = keepsNone
        ? { __typename: 'NotFound' }
        : { __typename: 'InvalidInput', fields: ['entry.compartment'] };
      expect([role, answer]).toMatchObject([role, writers.includes(role) ? { __typename: 'Document' } : refused]);
    }
  });

  it('take no judgement by itself: that is an act of its own', async () => {
    const defender = await applicant(stage, ask, 'scoring');
    const answer = await append(by('commissioner'), defender, defender.writeEntry('scores', by('commissioner')));
    expect(answer).toEqual({ __typename: 'InvalidInput', fields: ['entry.compartment'] });
  });

  it('take no entry into what is no log', async () => {
    const defender = await applicant(stage, ask);
    for (const compartment of ['need', 'thread', 'identity', 'visa'] as const) {
      const answer = await append(stage.coordinator, defender, defender.write(compartment));
      expect(answer).toEqual({ __typename: 'InvalidInput', fields: ['entry.compartment'] });
      expect(await entries(stage.coordinator, defender, compartment)).toBeNull();
    }
  });

  it('refuse another’s name, a forged signature, and grants to more or fewer than read the log', async () => {
    const defender = await applicant(stage, ask);
    const [coordinator, verifier] = [stage.coordinator, by('verifier')];
    const entry = defender.writeEntry('notes', verifier);
    expect(await append(coordinator, defender, entry)).toEqual({ __typename: 'NotSigned' });
    const spoiled = { ...entry, signature: text(randomBytes(64)) };
    expect(await append(verifier, defender, spoiled)).toEqual({ __typename: 'NotSigned' });
    const refused = { __typename: 'InvalidInput', fields: ['entry.grants'] };
    const other = await applicant(stage, ask);
    expect(await append(verifier, other, { ...other.writeEntry('notes', verifier), grants: [] })).toEqual(refused);
    // Sealed to the record too, as everything else is: what the office says among itself is not.
    const third = await applicant(stage, ask);
    const [alone, own] = [third.writeEntry('notes', verifier), third.write('stay').grants[1]];
    expect(await append(verifier, third, { ...alone, grants: [...alone.grants, own] })).toEqual(refused);
  });

  it('are sealed to the defender and to the city that houses them, with their consent', async () => {
    const defender = await housed();
    const without = { __typename: 'InvalidInput', fields: ['entry.grants'] };
    const { coordinator } = stage;
    expect(await append(coordinator, defender, defender.writeEntry('stay', coordinator))).toEqual(without);
    const again = await housed();
    const entry = again.writeEntry('stay', coordinator, ['utrecht']);
    expect(await append(coordinator, again, entry)).toMatchObject({ __typename: 'Document', revision: 1 });
    const hosted = again.writeEntry('stay', utrecht.coordinator, ['utrecht']);
    expect(await append(utrecht.coordinator, again, hosted)).toMatchObject({ revision: 2 });
    const wrong = again.writeEntry('stay', coordinator, ['nijmegen']);
    expect(await append(coordinator, again, wrong)).toMatchObject({ __typename: 'InvalidInput' });
    const log = await entries(utrecht.coordinator, again, 'stay');
    expect(log).toMatchObject({
      partners: ['host:utrecht'],
      head: { revision: 2 },
      consents: [{ subject: 'city:utrecht' }],
    });
    expect(log['entries']).toMatchObject([
      { revision: 1, grants: [{ recipient: 'team:host:utrecht' }] },
      { revision: 2, grants: [{ recipient: 'team:host:utrecht' }] },
    ]);
    expect(await ask(MINE, { compartment: 'stay' }, again)).toMatchObject({
      entries: [{ grants: [{ recipient: `record:${again.record}` }] }, { revision: 2 }],
    });
    for (const member of [nijmegen.coordinator, by('careProfessional'), by('intakeOfficer')])
      expect(await entries(member, again, 'stay')).toBeNull();
  });

  it('show a city nothing before it said yes, before the defender did, and after they took it back', async () => {
    const defender = await applicant(stage, ask, 'proposed');
    const proposal = await addProposal(db, defender.record, utrecht.city);
    const { coordinator } = stage;
    await append(coordinator, defender, defender.writeEntry('stay', coordinator));
    const write = () =>
      append(utrecht.coordinator, defender, defender.writeEntry('stay', utrecht.coordinator, ['utrecht']));
    expect(await entries(utrecht.coordinator, defender, 'stay')).toBeNull();
    await db.seed(`update proposal set state = 'accepted' where id = $1`, [proposal]);
    expect(await entries(utrecht.coordinator, defender, 'stay')).toBeNull();
    await addConsent(db, defender.record, 'city:utrecht');
    // The entry from before was never sealed to the city; that there is one, its writers must know.
    const opened = await entries(utrecht.coordinator, defender, 'stay');
    expect(opened).toMatchObject({ head: { revision: 1 }, entries: [] });
    expect(await write()).toMatchObject({ __typename: 'Document', revision: 2 });
    await addConsent(db, defender.record, 'city:utrecht', { given: false, sequence: 9 });
    expect(await write()).toEqual({ __typename: 'NotFound' });
    expect(await entries(utrecht.coordinator, defender, 'stay')).toBeNull();
  });

  it('let the defender write in exit alone, and hide what the office says among itself', async () => {
    const defender = await housed();
    const mine = (entry: unknown) => ask(APPEND_MINE, { entry }, defender);
    expect(await mine(defender.writeEntry('exit', undefined, ['utrecht']))).toMatchObject({
      __typename: 'Document',
      author: defender.record,
    });
    expect(await mine(defender.writeEntry('stay', undefined, ['utrecht']))).toMatchObject({
      fields: ['entry.compartment'],
    });
    expect(await entries(utrecht.coordinator, defender, 'exit')).toMatchObject({ entries: [{ revision: 1 }] });
    await append(by('verifier'), defender, defender.writeEntry('vetting', by('verifier')));
    for (const compartment of ['notes', 'vetting', 'scores', 'brief'])
      expect(await ask(MINE, { compartment }, defender)).toBeNull();
    const held = `query ($id: ID!) { holdings(application: $id) { compartment } }`;
    expect(JSON.stringify(await ask(held, { id: defender.record }, by('verifier')))).toContain('vetting');
    const disclosed = await ask(`{ myApplication { disclosures { compartment } } }`, {}, defender);
    expect(JSON.stringify(disclosed)).not.toContain('vetting');
  });

  it.each(['safetyHold', 'withdrawn'])('freeze in %s what goes out, never what the office notes', async (state) => {
    const defender = await housed(state);
    const { coordinator } = stage;
    expect(await append(coordinator, defender, defender.writeEntry('notes', coordinator))).toMatchObject({
      revision: 1,
    });
    expect(await append(coordinator, defender, defender.writeEntry('stay', coordinator, ['utrecht']))).toEqual({
      __typename: 'OnHold',
    });
    expect(await entries(coordinator, defender, 'stay')).toMatchObject({ partners: [] });
    // The defender may always write, to the office alone.
    expect(await ask(APPEND_MINE, { entry: defender.writeEntry('exit') }, defender)).toMatchObject({ revision: 1 });
    const other = await housed(state);
    const toHost = other.writeEntry('exit', undefined, ['utrecht']);
    expect(await ask(APPEND_MINE, { entry: toHost }, other)).toMatchObject({ fields: ['entry.grants'] });
  });

  it('are granted to no city while held, past every line of code', async () => {
    const { record } = await housed('safetyHold');
    await expect(
      db.seed(
        `insert into document_grant (record_id, compartment, revision, recipient, generation, grant_bytes, granter_id,
           chain_head, granted_on) values ($1, 'need', 1, 'team:host:utrecht', 1, $2, $1, $2, current_date)`,
        [record, randomBytes(32)],
      ),
    ).rejects.toThrow('held application');
  });

  it('are refused when a hold comes between reading the state and granting to a city', async () => {
    const defender = await housed();
    const { coordinator } = stage;
    await db.seed('begin');
    await db.seed(`update application set state = 'safetyHold' where id = $1`, [defender.record]);
    const writing = append(coordinator, defender, defender.writeEntry('stay', coordinator, ['utrecht']));
    while ((await db.seed(`select from pg_locks where not granted`)).length === 0)
      await new Promise((resolve) => setTimeout(resolve, 20));
    await db.seed('commit');
    expect(await writing).toEqual({ __typename: 'OnHold' });
    expect(await entries(coordinator, defender, 'stay')).toMatchObject({ head: null, entries: [] });
  });

  it('let one of two through who write at once, and the other after it', async () => {
    const defender = await applicant(stage, ask);
    const rival = await applicant(stage, ask);
    // Two entries for the same place, by two people: a client that seals on what it last saw.
    const [one, two] = [by('verifier'), by('intakeOfficer')];
    const first = defender.writeEntry('notes', one);
    await append(one, defender, first);
    const stale = { ...rival.writeEntry('notes', two) };
    expect(await append(two, rival, stale)).toMatchObject({ revision: 1 });
    const entry = defender.writeEntry('notes', one);
    const answers = await Promise.all(Array.from({ length: 8 }, () => append(one, defender, entry)));
    const kinds = answers.map(({ __typename }) => __typename).sort();
    expect(kinds).toEqual(['Document', ...Array.from({ length: 7 }, () => 'RevisionConflict')]);
  });
});
