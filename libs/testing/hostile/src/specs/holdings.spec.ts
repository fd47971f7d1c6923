import { jest } from '@jest/globals';
import { Application, Holdings, MyApplication } from '@vrijhaven/contracts';
import type { ApplicationPartsFragment, HoldingsQuery } from '@vrijhaven/contracts';
import type { HoldingsView } from '@vrijhaven/applications/client';
import { foundTeam } from '@vrijhaven/organisation/client';
import type { PaperCast } from '../paper/paper-cast';
import { openPaperCast } from '../paper/paper-cast';
import { city, submitted } from '../paper/submitted';

// Real keys on a busy machine take their time.
jest.setTimeout(60_000);

type Held = HoldingsQuery['holdings'][number];

describe('who holds what', () => {
  let cast: PaperCast;
  beforeEach(async () => {
    cast = await openPaperCast();
  });

  const ofCity = (view: HoldingsView | null) => view?.holdings.filter(({ holder }) => holder.kind === 'city') ?? [];
  const shared = async () => {
    const around = await city(cast, 'Utrecht').hosting();
    await around.coordinator.cities.disclose({ proposal: around.proposal, application: around.defender.record });
    return around;
  };
  const lieInHoldings = (change: (held: Held) => Held) =>
    cast.server.lie(Holdings, ({ holdings }) => ({ holdings: holdings.map(change) }));
  const unlist = (application: ApplicationPartsFragment | null) =>
    application && {
      ...application,
      disclosures: application.disclosures.filter(({ recipient }) => recipient === 'team:office'),
    };

  it('is told to defender and coordinator alike, from signatures', async () => {
    const { coordinator, defender } = await shared();
    const own = await defender.applicant.holdings();
    expect(own?.agrees).toBe(true);
    expect(own?.holdings.filter(({ holder }) => holder.kind === 'office')).toHaveLength(7);
    const held = ofCity(own);
    expect(held.map(({ compartment }) => compartment).sort()).toEqual(['contact', 'identity', 'need']);
    for (const { periods } of held) expect(periods).toMatchObject([{ since: '2026-03-02', until: null }]);
    expect(ofCity(await coordinator.caseload.holdings(defender.record))).toEqual(held);
  });

  it('keeps the link of the first grant through one layer after another', async () => {
    const { coordinator, defender } = await shared();
    const shown = await defender.applicant.holdings();
    const before = ofCity(shown);
    const ofOffice = (views: typeof shown) =>
      views?.holdings.find(({ holder, compartment }) => holder.kind === 'office' && compartment === 'contact');
    await coordinator.caseload.withdraw({ id: defender.record, city: 'utrecht', compartments: ['contact'] });
    // The layer’s grants stand on a later link than the first.
    await foundTeam(coordinator.session, 'host:nijmegen');
    await coordinator.layering.run();
    const after = await defender.applicant.holdings();
    expect(ofOffice(after)).toEqual(ofOffice(shown));
    expect(after?.agrees).toBe(true);
    const contact = ofCity(after).find(({ compartment }) => compartment === 'contact');
    expect(contact?.periods).toMatchObject([{ until: '2026-03-02' }]);
    const need = (views: typeof before) => views.find(({ compartment }) => compartment === 'need');
    expect(need(ofCity(after))).toEqual(need(before));
  });

  it('takes a compartment back from a city, and puts a layer that the city’s keys do not open', async () => {
    const { coordinator, host, defender, proposal } = await shared();
    const old = cast.server.state.applications
      .get(defender.record)
      ?.documents.find((each) => each.compartment === 'contact');
    await coordinator.caseload.withdraw({ id: defender.record, city: 'utrecht', compartments: ['contact'] });
    await coordinator.layering.run();
    const now = cast.server.state.applications
      .get(defender.record)
      ?.documents.find((each) => each.compartment === 'contact');
    expect([old?.layer, now?.layer]).toEqual([0, 1]);
    // The server hands the city its old grants again, beside what lies there now.
    cast.server.state.applications.get(defender.record)!.documents = cast.server.state.applications
      .get(defender.record)!
      .documents.map((each) => (each.compartment === 'contact' ? { ...each, grants: old?.grants ?? [] } : each));
    const seen = (await host.cities.loadProposals()).find(({ id }) => id === proposal)?.candidate;
    expect(seen).toMatchObject({ contact: { status: 'tampered' }, identity: { status: 'open' } });
  });

  it('raises an alarm at a city that the server made up', async () => {
    const { applicant } = await submitted(cast);
    cast.server.lie(MyApplication, ({ myApplication: mine }) => ({
      myApplication: mine && {
        ...mine,
        disclosures: [
          ...mine.disclosures,
          { compartment: 'identity', recipient: 'team:host:utrecht', since: '2026-03-02', until: null },
        ],
      },
    }));
    const view = await applicant.holdings();
    expect(view?.agrees).toBe(false);
    expect(ofCity(view)).toMatchObject([{ compartment: 'identity', status: 'unproven', periods: [] }]);
  });

  it('raises an alarm at a city that the server leaves out of its list', async () => {
    const { coordinator, defender } = await shared();
    cast.server.lie(MyApplication, ({ myApplication }) => ({ myApplication: unlist(myApplication) }));
    cast.server.lie(Application, ({ application }) => ({ application: unlist(application) }));
    for (const view of [await defender.applicant.holdings(), await coordinator.caseload.holdings(defender.record)]) {
      expect(view?.agrees).toBe(false);
      expect(ofCity(view).map(({ status }) => status)).toEqual(['concealed', 'concealed', 'concealed']);
    }
  });

  it.each<[string, Partial<Held>]>([
    ['another recipient', { recipient: 'team:host:maastricht' }],
    ['another generation', { generation: 2 }],
    ['another compartment', { compartment: 'threat' }],
    ['another revision', { revision: 2 }],
    ['a layer', { layer: 1 }],
  ])('believes no proof that was made for something else: %s', async (_, change) => {
    const { defender } = await shared();
    lieInHoldings((held) => (held.recipient === 'team:host:utrecht' ? { ...held, ...change } : held));
    const view = await defender.applicant.holdings();
    expect(view?.agrees).toBe(false);
    expect(ofCity(view).flatMap(({ periods }) => periods)).toEqual([]);
  });

  it('believes no grant in the name of somebody who was not there', async () => {
    const { defender } = await shared();
    // Of nobody, and of a colleague who was there and signed something else.
    for (const granter of ['00000000-0000-4000-8000-000000000001', cast.member('verifier').member ?? '']) {
      lieInHoldings((held) => ({ ...held, granter }));
      expect((await defender.applicant.holdings())?.agrees).toBe(false);
    }
  });
});
