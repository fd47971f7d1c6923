import { randomBytes, randomUUID } from 'node:crypto';
import type { Api, Ask, PlayDefender, Stage, TestDatabase } from '@vrijhaven/testing/server';
import { askFor, createTestDatabase, newDefender, setStage, startApi, text } from '@vrijhaven/testing/server';
import { applicationsSlice } from '../applications.module';

const SUBMIT = `mutation ($input: SubmitInput!, $idempotencyKey: ID!) {
  submitApplication(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on Application { id state version unreadForOffice manifest { sequence } consents { subject given }
      documents { compartment revision grants { recipient } } disclosures { compartment recipient until } }
    ... on InvalidInput { fields }
  }
}`;

type Submission = ReturnType<PlayDefender['submission']>;

describe('submitting an application', () => {
  let db: TestDatabase;
  let api: Api;
  let ask: Ask;
  let stage: Stage;

  beforeAll(async () => {
    db = await createTestDatabase();
    stage = await setStage(db);
    api = await startApi(db, { slices: [applicationsSlice] });
    ask = askFor(api);
  });
  afterAll(async () => {
    await api.stop();
    await db.drop();
  });

  const fresh = () => newDefender(db, stage.organisation);
  const invalid = (...fields: string[]) => ({ __typename: 'InvalidInput', fields });

  it('takes in what an honest client sends, and shows it to its defender', async () => {
    const defender = await fresh();
    await db.seed(`insert into draft values ($1, 1, $2, current_date + 3)`, [defender.receipt, randomBytes(10)]);
    const answer = await ask(SUBMIT, { input: defender.submission(stage.call) }, defender);
    expect(answer).toMatchObject({ __typename: 'Application', id: defender.record, state: 'submitted', version: 1 });
    expect(answer['documents']).toHaveLength(7);
    expect(answer['documents']).toContainEqual({
      compartment: 'threat',
      revision: 1,
      grants: [{ recipient: `record:${defender.record}` }],
    });
    expect(answer['consents']).toEqual([
      { subject: 'publicity', given: false },
      { subject: 'selection', given: true },
    ]);
    expect(answer['disclosures']).toContainEqual({ compartment: 'care', recipient: 'team:office', until: null });
    expect(await db.seed(`select 1 from draft where receipt_id = $1`, [defender.receipt])).toEqual([]);
  });

  it('answers a repeated key with the same application, another input under it with KeyReused', async () => {
    const defender = await fresh();
    const [input, idempotencyKey] = [defender.submission(stage.call), randomUUID()];
    const first = await ask(SUBMIT, { input, idempotencyKey }, defender);
    expect(await ask(SUBMIT, { input, idempotencyKey }, defender)).toEqual(first);
    const other = { ...input, consents: [] };
    expect(await ask(SUBMIT, { input: other, idempotencyKey }, defender)).toMatchObject({ __typename: 'KeyReused' });
    expect(await db.seed(`select 1 from application where id = $1`, [defender.record])).toHaveLength(1);
  });

  it('takes one application under one receipt, and no record twice', async () => {
    const defender = await fresh();
    const input = defender.submission(stage.call);
    await ask(SUBMIT, { input }, defender);
    expect(await ask(SUBMIT, { input }, defender)).toEqual(invalid('input.record'));
    expect(await ask(SUBMIT, { input }, await fresh())).toEqual(invalid('input.record'));
  });

  it('takes nothing for a call that is closed or not there', async () => {
    const defender = await fresh();
    const [closed] = await db.seed<{ id: string }>(
      `insert into call (id, slug, programme, title, opens_on, closes_on, stays)
       select gen_random_uuid(), 'past', programme, title, current_date - 40, current_date - 1, stays
       from call where id = $1 returning id`,
      [stage.call],
    );
    for (const call of [closed!.id, randomUUID()]) {
      expect(await ask(SUBMIT, { input: defender.submission(call) }, defender)).toEqual({ __typename: 'CallClosed' });
    }
  });

  it('sends strangers and staff away', async () => {
    const { errors } = await api.gql(SUBMIT, {
      input: (await fresh()).submission(stage.call),
      idempotencyKey: '12345678',
    });
    expect(errors[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
    const staff = await api.gql(
      SUBMIT,
      { input: (await fresh()).submission(stage.call), idempotencyKey: '12345678' },
      stage.coordinator,
    );
    expect(staff.errors[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  const flip = (bytes: string): string => {
    const copy = Buffer.from(bytes, 'base64url');
    copy[copy.length - 1]! ^= 1;
    return text(copy);
  };
  const withGrant = (input: Submission, change: Record<string, unknown>) => {
    Object.assign(input.documents[2]!.grants[0]!, change);
    return input;
  };

  it.each<[string, (input: Submission) => unknown]>([
    ['a key that the id does not certify', (input) => ({ ...input, record: randomUUID() })],
    ['a swapped key', (input) => ({ ...input, keys: { ...input.keys, kemKey: text(randomBytes(1216)) } })],
    ['a document with another signature', (input) => ((input.documents[3]!.signature = text(randomBytes(64))), input)],
    [
      'a ciphertext with one bit changed',
      (input) => ((input.documents[0]!.envelope = flip(input.documents[0]!.envelope)), input),
    ],
    [
      'a grant with one bit changed',
      (input) => withGrant(input, { grant: flip(input.documents[2]!.grants[0]!.grant) }),
    ],
    ['a manifest that somebody else signed', (input) => ((input.manifest.signature = text(randomBytes(64))), input)],
    ['a consent that somebody else signed', (input) => ((input.consents[0]!.signature = text(randomBytes(64))), input)],
    ['a refused consent turned into a given one', (input) => ((input.consents[1]!.given = true), input)],
  ])('refuses %s as not signed', async (_, tamper) => {
    const defender = await fresh();
    const answer = await ask(SUBMIT, { input: tamper(defender.submission(stage.call)) }, defender);
    expect(answer).toEqual({ __typename: 'NotSigned' });
    expect(await db.seed(`select 1 from receipt where id = $1 and record_id is not null`, [defender.receipt])).toEqual(
      [],
    );
  });

  it('refuses an id that its keys do not certify, even where everything is signed for it', async () => {
    const liar = await newDefender(db, stage.organisation, randomUUID());
    expect(await ask(SUBMIT, { input: liar.submission(stage.call) }, liar)).toEqual({ __typename: 'NotSigned' });
  });

  it.each<[string, string, (input: Submission, defender: PlayDefender) => unknown]>([
    ['a missing compartment', 'input.documents', (input) => ({ ...input, documents: input.documents.slice(1) })],
    [
      'a compartment twice',
      'input.documents.1.compartment',
      (input) => ((input.documents[1] = input.documents[0]!), input),
    ],
    [
      'scores of the own',
      'input.documents.6.compartment',
      (input, d) => ((input.documents[6] = d.write('scores')), input),
    ],
    [
      'a grant to a stranger',
      'input.documents.2.grants',
      (input) => withGrant(input, { recipient: 'team:host:utrecht' }),
    ],
    [
      'a third grant',
      'input.documents.2.grants',
      (input) => (input.documents[2]!.grants.push(input.documents[2]!.grants[0]!), input),
    ],
    ['no grant back', 'input.documents.2.grants', (input) => (input.documents[2]!.grants.pop(), input)],
    ['an old key', 'input.documents.2.grants.0.generation', (input) => withGrant(input, { generation: 9 })],
    [
      'an unknown head',
      'input.documents.2.grants.0.chainHead',
      (input) => withGrant(input, { chainHead: text(randomBytes(32)) }),
    ],
    [
      'a wrong size',
      'input.documents.0.envelope',
      (input) => ((input.documents[0]!.envelope = text(randomBytes(999))), input),
    ],
    ['a manifest out of turn', 'input.manifest.sequence', (input) => ((input.manifest.sequence = 2), input)],
    ['a manifest of less', 'input.manifest.sequence', (input, d) => ((input.manifest = d.manifest()), input)],
    ['no consent to selection', 'input.consents', (input) => ({ ...input, consents: [] })],
    ['consents out of turn', 'input.consents.1.sequence', (input) => (input.consents.reverse(), input)],
    ['an unknown subject', 'input.consents.0.subject', (input, d) => ({ ...input, consents: [d.consent('anything')] })],
  ])('refuses %s, naming the field', async (_, field, spoil) => {
    const defender = await fresh();
    const input = spoil(defender.submission(stage.call), defender);
    expect(await ask(SUBMIT, { input }, defender)).toEqual(invalid(field));
  });
});
