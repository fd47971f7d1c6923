import { randomUUID } from 'node:crypto';
import type { Api, Ask, PlayDefender, Stage, TestDatabase } from '@vrijhaven/testing/server';
import {
  applicant,
  askFor,
  createTestDatabase,
  newDefender,
  setStage,
  signingMember,
  startApi,
} from '@vrijhaven/testing/server';
import { applicationsSlice } from '../applications.module';

const REVISE = `mutation ($documents: [DocumentInput!]!, $manifest: ManifestInput!, $idempotencyKey: ID!) {
  reviseApplication(documents: $documents, manifest: $manifest, idempotencyKey: $idempotencyKey) {
    __typename
    ... on Application { manifest { sequence } documents { compartment revision } }
    ... on RevisionConflict { revision }
    ... on InvalidInput { fields }
  }
}`;
const READ = `query ($id: ID!) { application(id: $id) { documents { compartment revision grants { recipient } } } }`;

interface Shown {
  readonly documents: readonly { readonly compartment: string; readonly revision: number }[];
}

describe('revising an application', () => {
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

  const revise = (defender: PlayDefender, documents: unknown[], manifest: unknown, key = randomUUID()) =>
    ask(REVISE, { documents, manifest, idempotencyKey: key }, defender);

  it('puts a new revision on top of the old one, and shows only the new one', async () => {
    const defender = await applicant(stage, ask);
    const answer = await revise(defender, [defender.write('need'), defender.write('care')], defender.manifest());
    expect(answer).toMatchObject({ __typename: 'Application', manifest: { sequence: 2 } });
    expect(answer['documents']).toHaveLength(7);
    expect(answer['documents']).toContainEqual({ compartment: 'need', revision: 2 });
    expect(answer['documents']).toContainEqual({ compartment: 'threat', revision: 1 });
    const shown = await ask<Shown>(READ, { id: defender.record }, stage.coordinator);
    expect(shown.documents).toContainEqual({
      compartment: 'need',
      revision: 2,
      grants: [{ recipient: 'team:office' }],
    });
  });

  it.each(['eligible', 'shortlisted', 'pool', 'cityAccepted', 'safetyHold'])(
    'takes nothing for visa or payment while %s: nobody tells more than is needed',
    async (state) => {
      const defender = await applicant(stage, ask, state);
      const answer = await revise(defender, [defender.write('visa')], defender.manifest());
      expect(answer).toEqual({ __typename: 'InvalidInput', fields: ['documents.0.compartment'] });
    },
  );

  it('takes visa and payment once a place was offered, signed for, and corrected afterwards', async () => {
    const defender = await applicant(stage, ask, 'offered');
    const first = await revise(defender, [defender.write('visa'), defender.write('money')], defender.manifest());
    expect(first).toMatchObject({ __typename: 'Application', manifest: { sequence: 2 } });
    expect(first['documents']).toHaveLength(9);
    expect(first['documents']).toContainEqual({ compartment: 'visa', revision: 1 });
    await db.seed(`update application set state = 'pool' where id = $1`, [defender.record]);
    const second = await revise(defender, [defender.write('visa')], defender.manifest());
    expect(second['documents']).toContainEqual({ compartment: 'visa', revision: 2 });
    const other = await applicant(stage, ask, 'accepted');
    expect(await revise(other, [other.write('scores')], other.manifest())).toMatchObject({
      __typename: 'InvalidInput',
    });
    const coordinator = await ask<Shown>(READ, { id: defender.record }, stage.coordinator);
    expect(coordinator.documents.map(({ compartment }) => compartment)).toEqual(
      expect.arrayContaining(['visa', 'money']),
    );
    const verifier = await signingMember(db, 'verifier');
    const seen = await ask<Shown>(READ, { id: defender.record }, verifier);
    expect(seen.documents.map(({ compartment }) => compartment)).not.toContain('visa');
  });

  it('repeats its answer for a repeated key', async () => {
    const defender = await applicant(stage, ask);
    const [documents, manifest, key] = [[defender.write('need')], defender.manifest(), randomUUID()];
    const first = await revise(defender, documents, manifest, key);
    expect(await revise(defender, documents, manifest, key)).toEqual(first);
    expect(await revise(defender, [], manifest, key)).toEqual({ __typename: 'InvalidInput', fields: ['documents'] });
    const other = defender.manifest();
    expect(await revise(defender, documents, other, key)).toEqual({ __typename: 'KeyReused' });
  });

  it('refuses a revision that does not follow the newest one', async () => {
    const defender = await applicant(stage, ask);
    const [first, manifest] = [defender.write('need'), defender.manifest()];
    const skipped = await revise(defender, [defender.write('need')], defender.manifest());
    expect(skipped).toEqual({ __typename: 'RevisionConflict', revision: 1 });
    await revise(defender, [first], manifest);
    expect(await revise(defender, [first], manifest)).toEqual({ __typename: 'RevisionConflict', revision: 2 });
  });

  it('refuses a manifest that leaves something out, and compartments that are not the defender’s', async () => {
    const defender = await applicant(stage, ask);
    const stale = defender.manifest();
    const need = defender.write('need');
    expect(await revise(defender, [need], stale)).toEqual({
      __typename: 'InvalidInput',
      fields: ['manifest.manifest'],
    });
    expect(await revise(defender, [defender.write('scores')], stale)).toEqual({
      __typename: 'InvalidInput',
      fields: ['documents.0.compartment'],
    });
    expect(await revise(defender, [defender.write('thread')], stale)).toEqual({
      __typename: 'InvalidInput',
      fields: ['documents.0.compartment'],
    });
  });

  it('refuses a manifest that names more than the file', async () => {
    const defender = await applicant(stage, ask);
    defender.write('thread');
    const need = defender.write('need');
    expect(await revise(defender, [need], defender.manifest({ withThread: true }))).toEqual({
      __typename: 'InvalidInput',
      fields: ['manifest.manifest'],
    });
  });

  it('refuses what another defender signed, and anything after the end', async () => {
    const [defender, other] = [await applicant(stage, ask), await applicant(stage, ask)];
    expect(await revise(defender, [other.write('need')], other.manifest())).toEqual({
      __typename: 'RevisionConflict',
      revision: 1,
    });
    const withdrawn = await applicant(stage, ask, 'withdrawn');
    expect(await revise(withdrawn, [withdrawn.write('need')], withdrawn.manifest())).toEqual({
      __typename: 'NotFound',
    });
    const early = await newDefender(db, stage.organisation);
    expect(await revise(early, [early.write('need')], early.manifest())).toEqual({ __typename: 'NotFound' });
  });

  it('shows each role of the office the compartments that it needs, to others nothing at all', async () => {
    const defender = await applicant(stage, ask);
    const seen = async (role: Parameters<typeof signingMember>[1], team?: string) => {
      const member = await signingMember(db, role, team);
      const shown = await ask<Shown | null>(READ, { id: defender.record }, member);
      return shown?.documents.map(({ compartment }) => compartment) ?? null;
    };
    expect(await seen('coordinator')).toEqual(['contact', 'identity', 'need', 'summary', 'threat']);
    expect(await seen('intakeOfficer')).toEqual(['contact', 'summary', 'threat']);
    expect(await seen('verifier')).toEqual(['contact', 'identity', 'references', 'summary', 'threat']);
    expect(await seen('commissioner')).toBeNull();
    expect(await seen('careProfessional')).toEqual(['care', 'summary']);
    expect(await seen('securityOfficer')).toEqual(['contact', 'need', 'summary', 'threat']);
    expect(await seen('administrator')).toBeNull();
    expect(await seen('cityCoordinator', 'host:utrecht')).toBeNull();
    expect(await ask(READ, { id: randomUUID() }, stage.coordinator)).toBeNull();
    expect(await ask(READ, { id: 'nonsense' }, stage.coordinator)).toBeNull();
    expect(await ask(READ, { id: defender.record }, defender)).toBeNull();
  });
});
