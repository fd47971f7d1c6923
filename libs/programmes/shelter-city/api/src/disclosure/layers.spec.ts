import { randomBytes } from 'node:crypto';
import { applicationsSlice } from '@vrijhaven/applications/api';
import type { Compartment } from '@vrijhaven/domain';
import type {
  Api,
  Ask,
  CityActs,
  PlayCity,
  PlayDefender,
  PlayLayer,
  Stage,
  TestDatabase,
} from '@vrijhaven/testing/server';
import {
  applicant,
  askFor,
  cityActs,
  createTestDatabase,
  hostCity,
  playLayer,
  setStage,
  signingMember,
  startApi,
  text,
} from '@vrijhaven/testing/server';
import { shelterCitySlice } from '../shelter-city.module';

const DUE = `query ($first: Int! = 25, $after: String) { dueLayers(first: $first, after: $after) { next layers {
  application document { compartment revision layer hash envelope grants { recipient generation } } } } }`;
const COUNTS = `{ dueLayerCounts { compartment due } }`;
const PUT = `mutation ($layers: [LayerInput!]!) { relayerDocuments(layers: $layers) {
  __typename ... on Relayered { layers { compartment state } } ... on InvalidInput { fields } } }`;
const HOLDINGS = `query ($id: ID!) { holdings(application: $id) {
  compartment recipient generation layer grantedOn withdrawnOn replacedOn proof } }`;
const WITHDRAW = `mutation ($id: ID!, $compartments: [Compartment!]!, $idempotencyKey: ID!) {
  withdrawDisclosure(application: $id, city: "utrecht", compartments: $compartments, idempotencyKey: $idempotencyKey) {
    __typename } }`;

interface Due {
  readonly next: string | null;
  readonly layers: readonly {
    readonly application: string;
    readonly document: {
      readonly compartment: Compartment;
      readonly layer: number;
      readonly envelope: string;
      readonly grants: readonly { readonly recipient: string; readonly generation: number }[];
    };
  }[];
}

describe('layers', () => {
  let db: TestDatabase;
  let api: Api;
  let ask: Ask;
  let act: CityActs;
  let stage: Stage;
  let utrecht: PlayCity;

  beforeEach(async () => {
    db = await createTestDatabase();
    stage = await setStage(db);
    utrecht = await hostCity(stage, 'utrecht');
    api = await startApi(db, { slices: [applicationsSlice, shelterCitySlice] });
    ask = askFor(api);
    act = cityActs(ask);
  });
  afterEach(async () => {
    await api.stop();
    await db.drop();
  });

  const due = (variables: object = {}, member: { token: string } = stage.coordinator) =>
    ask<Due>(DUE, variables as Record<string, unknown>, member);
  const dueFor = async (record: string, member?: { token: string }) =>
    (await due({}, member)).layers.filter(({ application }) => application === record).map(({ document }) => document);
  const put = (layers: readonly PlayLayer[], member: { token: string } = stage.coordinator) =>
    ask(PUT, { layers }, member);
  const layerOf = async (defender: PlayDefender, compartment: Compartment, number = 1): Promise<PlayLayer> => {
    const found = (await dueFor(defender.record)).find((each) => each.compartment === compartment);
    const cities = found?.grants.some(({ recipient }) => recipient.includes('utrecht')) ? ['utrecht'] : [];
    return playLayer(defender, compartment, {
      member: stage.coordinator,
      number,
      replaces: found?.grants ?? [],
      cities,
    });
  };
  const stored = (compartment: string) => ({ __typename: 'Relayered', layers: [{ compartment, state: 'stored' }] });
  const superseded = (compartment: string) => ({
    __typename: 'Relayered',
    layers: [{ compartment, state: 'superseded' }],
  });

  it('are due after a rotation, in open cases, to each for what they read', async () => {
    const [open, closed] = [await applicant(stage, ask), await applicant(stage, ask)];
    expect((await due()).layers).toEqual([]);
    await stage.organisation.rotate('office');
    await db.seed(`update application set state = 'withdrawn' where id = $1`, [closed.record]);
    expect((await dueFor(open.record)).map(({ compartment }) => compartment)).toEqual([
      'contact',
      'identity',
      'need',
      'summary',
      'threat',
    ]);
    expect(await dueFor(closed.record)).toEqual([]);
    const care = await signingMember(db, 'careProfessional');
    expect((await dueFor(open.record, care)).map(({ compartment }) => compartment)).toEqual(['care', 'summary']);
    expect(await ask(COUNTS, {}, care)).toEqual([
      { compartment: 'care', due: 1 },
      { compartment: 'summary', due: 1 },
    ]);
  });

  it('come page by page, each once', async () => {
    const defenders = [await applicant(stage, ask), await applicant(stage, ask)];
    await stage.organisation.rotate('office');
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const page: Due = await due({ first: 3, after });
      seen.push(...page.layers.map(({ application, document }) => `${application}/${document.compartment}`));
      if (page.next === null) break;
      after = page.next;
    }
    expect(new Set(seen).size).toBe(5 * defenders.length);
    expect(seen).toHaveLength(5 * defenders.length);
  });

  it('take the place of envelope and grants at once, and keep a trace of what went', async () => {
    const defender = await applicant(stage, ask);
    await stage.organisation.rotate('office');
    const layer = await layerOf(defender, 'threat');
    expect(await put([layer])).toEqual(stored('threat'));
    expect((await dueFor(defender.record)).map(({ compartment }) => compartment)).not.toContain('threat');
    const rows = await db.seed(
      `select d.layer, encode(d.envelope, 'hex') as envelope, (select count(*)::int from document_grant g
         where g.record_id = d.record_id and g.compartment = 'threat' and g.layer = 1) as grants
       from document d where d.record_id = $1 and d.compartment = 'threat'`,
      [defender.record],
    );
    expect(rows).toEqual([{ layer: 1, envelope: Buffer.from(layer.envelope, 'base64url').toString('hex'), grants: 2 }]);
    const holdings = await ask<{ compartment: string; layer: number; proof: string; replacedOn: string | null }[]>(
      HOLDINGS,
      { id: defender.record },
      defender,
    );
    const threat = holdings.filter(({ compartment }) => compartment === 'threat');
    expect(
      threat.map(({ layer: number, proof, replacedOn }) => [
        number,
        Buffer.from(proof, 'base64url').length,
        replacedOn !== null,
      ]),
    ).toEqual([
      [1, 1257, false],
      [0, 96, true],
    ]);
    const again = playLayer(defender, 'threat', { member: stage.coordinator, number: 2, replaces: layer.grants });
    expect(await put([again])).toEqual(stored('threat'));
  });

  it('change nothing when they are sent twice, or were put on what no longer stands', async () => {
    const defender = await applicant(stage, ask);
    await stage.organisation.rotate('office');
    const layer = await layerOf(defender, 'threat');
    await put([layer]);
    expect(await put([layer])).toEqual(superseded('threat'));
    expect(await put([await layerOf(defender, 'contact', 2)])).toEqual(superseded('contact'));
    const blind = playLayer(defender, 'contact', { member: stage.coordinator, number: 1, replaces: [] });
    expect(await put([blind])).toEqual(superseded('contact'));
  });

  it('lose nothing when many put them at once: one wins each, and its grants are those that stand', async () => {
    const defenders = [await applicant(stage, ask), await applicant(stage, ask)];
    await stage.organisation.rotate('office');
    const others = [await signingMember(db, 'verifier'), await signingMember(db, 'intakeOfficer'), stage.coordinator];
    const replaces = (await dueFor(defenders[0]!.record))[0]?.grants ?? [];
    const grants = (record: string) =>
      replaces.map((each) =>
        each.recipient.startsWith('record:') ? { ...each, recipient: `record:${record}` } : each,
      );
    const sent = others.map((member) =>
      defenders.flatMap((defender) =>
        (['contact', 'threat'] as const).map((compartment) =>
          playLayer(defender, compartment, { member, number: 1, replaces: grants(defender.record) }),
        ),
      ),
    );
    const answers = await Promise.all(others.map((member, at) => put([...sent[at]!].reverse(), member)));
    const states = answers.flatMap((answer) => (answer['layers'] as { state: string }[]).map(({ state }) => state));
    expect(states.filter((state) => state === 'stored')).toHaveLength(4);
    const mixed = await db.seed(
      `select 1 from document d join document_grant g using (record_id, compartment, revision)
       where d.compartment in ('contact', 'threat') and (g.layer <> d.layer or g.generation = 1)
         and g.recipient = 'team:office'`,
    );
    expect(mixed).toEqual([]);
    const granters = await db.seed<{ granters: number }>(
      `select count(distinct granter_id)::int as granters from document_grant
       where compartment in ('contact', 'threat') group by record_id, compartment`,
    );
    expect(granters.map(({ granters: count }) => count)).toEqual([1, 1, 1, 1]);
  });

  it('are refused with another form, size, recipient, generation, signature, or from who does not read it', async () => {
    const defender = await applicant(stage, ask);
    await stage.organisation.rotate('office');
    const layer = await layerOf(defender, 'threat');
    const [office, self] = layer.grants;
    const refused = async (change: Partial<PlayLayer>, field: string) =>
      expect(await put([{ ...layer, ...change }])).toEqual({
        __typename: 'InvalidInput',
        fields: [`layers.0.${field}`],
      });
    await refused({ envelope: text(randomBytes(1304)) }, 'envelope');
    const bytes = Buffer.from(layer.envelope, 'base64url');
    await refused({ envelope: text(Buffer.concat([bytes, Buffer.alloc(3072)])) }, 'envelope');
    await refused({ grants: [office!] }, 'grants');
    await refused({ grants: [self!] }, 'grants');
    await refused({ grants: [office!, self!, office!] }, 'grants');
    await refused({ grants: [office!, self!, { ...office!, recipient: 'team:host:utrecht' }] }, 'grants');
    await refused({ grants: [{ ...office!, generation: 1 }, self!] }, 'grants.0.generation');
    const foreign = playLayer(defender, 'contact', { member: stage.coordinator, number: 1, replaces: [] });
    expect(await put([{ ...layer, grants: foreign.grants }])).toEqual({ __typename: 'NotSigned' });
    const early = playLayer(defender, 'threat', { member: stage.coordinator, number: 2, replaces: [] });
    expect(await put([{ ...layer, grants: early.grants }])).toEqual({ __typename: 'NotSigned' });
    for (const role of ['careProfessional', 'commissioner', 'administrator'] as const)
      expect(await put([layer], await signingMember(db, role))).toEqual({ __typename: 'NotFound' });
    expect(await put([layer], utrecht.coordinator)).toEqual({ __typename: 'NotFound' });
    await expect(put([layer], defender)).rejects.toThrow('UNAUTHENTICATED');
    expect(await put([layer])).toEqual(stored('threat'));
  });

  describe('and cities', () => {
    const accepted = async () => {
      const defender = await applicant(stage, ask, 'pool');
      const { id: proposal } = await act.propose(stage.coordinator, defender, utrecht);
      await act.answer(utrecht.coordinator, proposal, true);
      await act.move(stage.coordinator, defender, 'offered', 3);
      await act.answerOffer(defender, true, defender.consent('city:utrecht'));
      await act.disclose(stage.coordinator, defender, utrecht, proposal);
      return { defender, proposal };
    };
    const compartmentsDue = async ({ record }: PlayDefender) =>
      (await dueFor(record)).map(({ compartment }) => compartment);

    it('are due when a coordinator takes compartments back, and then leave the city out', async () => {
      const { defender } = await accepted();
      expect(await compartmentsDue(defender)).toEqual([]);
      const withdraw = { id: defender.record, compartments: ['contact', 'need'] };
      expect(await ask(WITHDRAW, withdraw, utrecht.coordinator)).toEqual({ __typename: 'NotFound' });
      expect(await ask(WITHDRAW, withdraw, stage.coordinator)).toEqual({ __typename: 'Application' });
      expect(await compartmentsDue(defender)).toEqual(['contact', 'need']);
      expect(await put([await layerOf(defender, 'contact')])).toEqual(stored('contact'));
      expect(await compartmentsDue(defender)).toEqual(['need']);
      const back = playLayer(defender, 'need', {
        member: stage.coordinator,
        number: 1,
        replaces: (await dueFor(defender.record))[0]?.grants ?? [],
        cities: ['utrecht'],
      });
      expect(await put([back])).toEqual({ __typename: 'InvalidInput', fields: ['layers.0.grants'] });
    });

    it('are due when a city declines, when a case moves on, and when a consent is taken back', async () => {
      const declined = await applicant(stage, ask, 'pool');
      const { id } = await act.propose(stage.coordinator, declined, utrecht);
      await act.answer(utrecht.coordinator, id, false);
      expect(await compartmentsDue(declined)).toEqual(['need']);
      const { defender } = await accepted();
      await ask(
        `mutation ($consent: ConsentInput!) { recordConsent(consent: $consent) { __typename } }`,
        { consent: defender.consent('city:utrecht', false) },
        defender,
      );
      expect(await compartmentsDue(defender)).toEqual(['contact', 'identity']);
    });

    it('are not due because a city was handed a newer revision', async () => {
      const { defender, proposal } = await accepted();
      const revise = `mutation ($documents: [DocumentInput!]!, $manifest: ManifestInput!, $idempotencyKey: ID!) {
        reviseApplication(documents: $documents, manifest: $manifest, idempotencyKey: $idempotencyKey) { __typename } }`;
      await ask(revise, { documents: [defender.write('need')], manifest: defender.manifest() }, defender);
      const disclosures = [defender.regrant('need', { member: stage.coordinator, team: utrecht.team })];
      await act.disclose(stage.coordinator, defender, utrecht, proposal, { disclosures });
      expect(await compartmentsDue(defender)).toEqual([]);
    });

    it('refuse the key of a document that lies under one by now', async () => {
      const { defender, proposal } = await accepted();
      await stage.organisation.rotate('office');
      await put([await layerOf(defender, 'need')]);
      const bare = [defender.regrant('need', { member: stage.coordinator, team: utrecht.team })];
      const answer = await act.disclose(stage.coordinator, defender, utrecht, proposal, { disclosures: bare });
      expect(answer).toEqual({ __typename: 'NotSigned' });
    });
  });

  it('follow one another in the database too, and have their form', async () => {
    const { record } = await applicant(stage, ask);
    const change = (set: string) =>
      db.seed(`update document set ${set} where record_id = $1 and compartment = 'threat'`, [record]);
    await expect(change('layer = 2')).rejects.toThrow('follows');
    await expect(change(`envelope = '\\x00'`)).rejects.toThrow('follows');
    await expect(change('layer = 1')).rejects.toThrow('document_layer_form');
  });
});
