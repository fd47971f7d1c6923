import { formatCheckpoint } from '@vrijhaven/crypto/envelope';
import { APPLICANT_COMPARTMENTS } from '@vrijhaven/domain';
import type { Api, Ask, Stage, TestDatabase } from '@vrijhaven/testing/server';
import { askFor, createTestDatabase, newDefender, setStage, startApi } from '@vrijhaven/testing/server';
import { applicationsSlice } from '../applications.module';

const SUBMIT = `mutation ($input: SubmitInput!, $idempotencyKey: ID!) {
  submitApplication(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on Application { id }
    ... on InvalidInput { fields }
  }
}`;

describe('a defender who sealed just before the office’s keys were rotated', () => {
  let db: TestDatabase;
  let api: Api;
  let ask: Ask;
  let stage: Stage;

  beforeEach(async () => {
    db = await createTestDatabase();
    stage = await setStage(db);
    api = await startApi(db, { slices: [applicationsSlice] });
    ask = askFor(api);
  });
  afterEach(async () => {
    await api.stop();
    await db.drop();
  });

  const publishCheckpoint = async (notAfter: number): Promise<void> => {
    const { id, head, keyOf } = stage.organisation;
    const roleKeys = APPLICANT_COMPARTMENTS.map((compartment) => ({
      team: 'office',
      compartment,
      ...keyOf('office', compartment),
    }));
    const body = formatCheckpoint({ organisation: id, head, sequence: 1, issued: notAfter - 3600, notAfter, roleKeys });
    await db.seed(
      `insert into checkpoint (checkpoint, signatures, certificates, not_after) values ($1, '[]', '[]', to_timestamp($2))`,
      [body, notAfter],
    );
  };
  const submitAcrossARotation = async () => {
    const defender = await newDefender(db, stage.organisation);
    const input = defender.submission(stage.call);
    await stage.organisation.rotate('office');
    return ask(SUBMIT, { input }, defender);
  };
  const now = () => Math.floor(Date.now() / 1000);

  it('is taken in while a checkpoint in force names the old keys', async () => {
    await publishCheckpoint(now() + 3600);
    expect(await submitAcrossARotation()).toMatchObject({ __typename: 'Application' });
  });

  it('is refused once no checkpoint in force does', async () => {
    await publishCheckpoint(now() - 2 * 24 * 3600);
    expect(await submitAcrossARotation()).toEqual({
      __typename: 'InvalidInput',
      fields: ['input.documents.0.grants.0.generation'],
    });
  });
});
