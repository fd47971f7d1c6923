import { jest } from '@jest/globals';
import { Application, CityNames, Proposals } from '@vrijhaven/contracts';
import { ANSWERS, city, submitted } from '../paper/submitted';
import { openPaperCast } from '../paper/paper-cast';
import type { PaperCast } from '../paper/paper-cast';
import { slugOf } from '@vrijhaven/shelter-city/client';

// Real keys on a busy machine take their time.
jest.setTimeout(60_000);

describe('a host city', () => {
  let cast: PaperCast;
  beforeAll(async () => {
    cast = await openPaperCast();
  });
  afterEach(() => {
    cast.server.beHonest();
  });

  const candidate = async (
    host: { cities: { loadProposals(): Promise<readonly { id: string; candidate: object }[]> } },
    proposal: string,
  ) => (await host.cities.loadProposals()).find(({ id }) => id === proposal)?.candidate;

  it('opens the need profile of a candidate and nothing else, though the server shows all', async () => {
    const { host, proposal } = await city(cast, 'Utrecht').asked();
    expect(await candidate(host, proposal)).toMatchObject({
      need: { status: 'open', content: { answers: { hopes: ['rest'] } } },
      identity: { status: 'unavailable' },
      contact: { status: 'unavailable' },
    });
  });

  it('gets no key of another city’s candidate', async () => {
    const { proposal } = await city(cast, 'Utrecht').asked();
    const other = await cast.desk('host-maastricht');
    expect(await candidate(other, proposal)).toMatchObject({ need: { status: 'unavailable' } });
  });

  it('learns who the candidate is after both said yes', async () => {
    const { coordinator, host, defender, proposal } = await city(cast, 'Utrecht').hosting();
    const outcome = await coordinator.cities.disclose({ proposal, application: defender.record });
    expect(outcome.kind).toBe('done');
    expect(await candidate(host, proposal)).toMatchObject({
      identity: { status: 'open', content: { answers: { legalName: 'Lavinia Moss' } } },
      contact: { status: 'open' },
    });
    const sent = cast.server.sent('DiscloseToCity').at(-1) as { disclosures: { compartment: string }[] };
    expect(sent.disclosures.map(({ compartment }) => compartment)).toEqual(['identity', 'contact']);
  });

  it('is told nothing while the defender has not consented to it', async () => {
    const { coordinator, defender, proposal } = await city(cast, 'Utrecht').asked();
    const before = cast.server.sent('DiscloseToCity').length;
    const disclose = () => coordinator.cities.disclose({ proposal, application: defender.record });
    expect(await disclose()).toEqual({ kind: 'ConsentMissing' });
    await defender.applicant.recordConsent('city:maastricht', true);
    expect(await disclose()).toEqual({ kind: 'ConsentMissing' });
    await defender.applicant.recordConsent('city:utrecht', true);
    await defender.applicant.recordConsent('city:utrecht', false);
    expect(await disclose()).toEqual({ kind: 'ConsentMissing' });
    expect(cast.server.sent('DiscloseToCity')).toHaveLength(before);
  });

  it('gets corrections of what it is shown, and nothing more, when the office hands them on', async () => {
    const { coordinator, host, defender, proposal } = await city(cast, 'Utrecht').asked();
    await defender.applicant.revise({ ...ANSWERS, hopes: ['study'], legalName: 'Lavinia Fern' });
    const outcome = await coordinator.cities.refreshDisclosure({ proposal, application: defender.record });
    expect(outcome.kind).toBe('done');
    expect(await candidate(host, proposal)).toMatchObject({
      need: { status: 'open', content: { answers: { hopes: ['study'] } } },
      identity: { status: 'unavailable' },
    });
  });

  describe('before a hostile server', () => {
    it('gets nothing on a consent that the server made up', async () => {
      const { coordinator, defender, proposal } = await city(cast, 'Utrecht').asked();
      await defender.applicant.recordConsent('city:utrecht', false);
      cast.server.lie(Application, ({ application }) => ({
        application: application && {
          ...application,
          consents: application.consents.map((each) => ({ ...each, given: true })),
        },
      }));
      const outcome = await coordinator.cities.disclose({ proposal, application: defender.record });
      expect(outcome).toEqual({ kind: 'ConsentMissing' });
    });
    it('gets no profile under the name of another city', async () => {
      const defender = await submitted(cast);
      const { cities } = await cast.desk('coordinator');
      const [utrecht] = await cities.loadCities();
      cast.server.lie(CityNames, (shown) => ({
        cities: shown.cities.map((each) => ({ ...each, slug: 'maastricht' })),
      }));
      const before = cast.server.sent('ProposeToCity').length;
      const propose = cities.propose({ application: defender.record, version: 1, city: utrecht?.id ?? '' });
      await expect(propose).rejects.toThrow('name of a city');
      expect(cast.server.sent('ProposeToCity')).toHaveLength(before);
    });
    it('gets nothing of a candidate behind another proposal', async () => {
      const { coordinator, defender, proposal } = await city(cast, 'Utrecht').hosting();
      const other = await submitted(cast);
      cast.server.lie(Proposals, ({ proposals }) => ({
        proposals: {
          ...proposals,
          edges: proposals.edges.map(({ node }) => ({
            node: { ...node, candidate: { ...node.candidate, id: other.record } },
          })),
        },
      }));
      const outcome = await coordinator.cities.disclose({ proposal, application: defender.record });
      expect(outcome).toEqual({ kind: 'NotFound' });
    });
  });

  it('is added with keys first, once, under its own name', async () => {
    const { cities, session } = await cast.desk('coordinator');
    const nijmegen = { slug: 'nijmegen', name: 'Nijmegen', since: 2015, places: [] };
    expect(await cities.createCity({ ...nijmegen, slug: 'utrecht' })).toEqual({
      kind: 'InvalidInput',
      fields: ['slug'],
    });
    expect((await cities.createCity(nijmegen)).kind).toBe('done');
    const links = session.inside.directory().sequence;
    await cities.createCity(nijmegen);
    expect(session.inside.directory().sequence).toBe(links);
    expect(session.inside.roleKey('host:nijmegen', 'need', 1)).toBeDefined();
  });

  it('says when a place is taken and when it is free', async () => {
    const { host, proposal } = await city(cast, 'Utrecht').hosting();
    const outcome = await host.cities.schedule({
      proposal,
      place: 'p',
      period: { from: '2026-04-01', until: '2026-05-01' },
    });
    expect(outcome).toEqual({ kind: 'PlaceTaken', free: [] });
  });
});

describe('the slug of a city', () => {
  it('follows from its name', () => {
    expect(['Den Haag', 'Utrecht', '’s-Hertogenbosch', 'Fryslân'].map(slugOf)).toEqual([
      'den-haag',
      'utrecht',
      's-hertogenbosch',
      'fryslan',
    ]);
  });
});
