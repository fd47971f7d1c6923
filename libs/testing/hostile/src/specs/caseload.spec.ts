import { jest } from '@jest/globals';
import { Application, Applications, PostMessage } from '@vrijhaven/contracts';
import type { ApplicationQuery, ApplicationsQuery } from '@vrijhaven/contracts';
import { APPLICANT_COMPARTMENTS, mayRead, rolesOfTeam, OFFICE } from '@vrijhaven/domain';
import type { Compartment } from '@vrijhaven/domain';
import { openPaperCast } from '../paper/paper-cast';
import { submitted } from '../paper/submitted';
import type { PaperCast, PaperDesk } from '../paper/paper-cast';
import type { Submitted } from '../paper/submitted';
import type { Dossier } from '@vrijhaven/applications/client';

// Real keys on a busy machine take their time.
jest.setTimeout(60_000);

type Shown = NonNullable<ApplicationQuery['application']>;

describe('the caseload', () => {
  let cast: PaperCast;
  let defender: Submitted;
  let coordinator: PaperDesk;
  beforeAll(async () => {
    cast = await openPaperCast();
    defender = await submitted(cast);
    coordinator = await cast.desk('coordinator');
  });
  afterEach(() => {
    cast.server.beHonest();
  });

  const open = async (desk: PaperDesk = coordinator): Promise<Dossier> => {
    const dossier = await desk.caseload.open(defender.record);
    if (!dossier) throw new Error('no dossier');
    return dossier;
  };
  const lie = (change: (shown: Shown) => Partial<Shown>) => {
    cast.server.lie(Application, ({ application }) => ({
      application: application && { ...application, ...change(application) },
    }));
  };
  const alter = (compartment: Compartment, change: (document: Shown['documents'][number]) => object) => {
    lie(({ documents }) => ({
      documents: documents.map((each) => (each.compartment === compartment ? { ...each, ...change(each) } : each)),
    }));
  };

  it('opens for each role exactly its need to know, even when the server shows everything to everybody', async () => {
    for (const role of rolesOfTeam(OFFICE)) {
      const dossier = await open(await cast.desk(role.toLowerCase()));
      for (const compartment of [...APPLICANT_COMPARTMENTS, 'money', 'visa'] as const) {
        const view = compartment === 'summary' ? dossier.summary : dossier.compartments[compartment];
        const isWritten = APPLICANT_COMPARTMENTS.some((each) => each === compartment);
        const expected = !mayRead(role, compartment) ? 'notForYourRole' : isWritten ? 'open' : 'unavailable';
        expect([role, compartment, view.status]).toEqual([role, compartment, expected]);
      }
    }
  });

  it('shows what the defender wrote', async () => {
    const { compartments, summary, intact, consents, moves } = await open();
    expect(compartments.identity).toMatchObject({
      status: 'open',
      content: { answers: { legalName: 'Lavinia Moss' } },
    });
    expect(compartments.contact).toMatchObject({ content: { directContact: 'no' } });
    expect(summary).toMatchObject({ content: { alias: 'Paper Crane', fields: ['press'], country: 'UG' } });
    expect([intact, moves]).toEqual([true, ['screening']]);
    expect(consents.find(({ subject }) => subject === 'selection')).toMatchObject({ given: true, verified: true });
  });

  it('talks with the defender in both directions', async () => {
    expect((await coordinator.caseload.post(defender.record, 'When is it safe to write?')).kind).toBe('done');
    expect((await defender.applicant.postMessage('After nine.')).kind).toBe('done');
    const { thread, unread } = await open(await cast.desk('verifier'));
    expect(unread).toBe(true);
    expect(thread.messages).toMatchObject([
      { status: 'open', from: 'office', text: 'When is it safe to write?' },
      { status: 'open', from: 'applicant', text: 'After nine.' },
    ]);
    expect((await open(await cast.desk('commissioner'))).thread).toEqual({ readable: false, messages: [] });
  });

  it('sends a message whose answer was lost as the same bytes again', async () => {
    cast.server.loseNext(PostMessage);
    await expect(coordinator.caseload.post(defender.record, 'Once.')).rejects.toThrow('lost');
    await coordinator.caseload.post(defender.record, 'Once.');
    const [first, second] = cast.server.sent('PostMessage').slice(-2);
    expect(second).toEqual(first);
  });

  it('lists summaries page by page, with progress, and none for who may not see them', async () => {
    const steps: number[] = [];
    const rows = await coordinator.caseload.loadSummaries({ onProgress: ({ loaded }) => steps.push(loaded) });
    expect(steps).toEqual([rows.length]);
    expect(rows.find(({ id }) => id === defender.record)?.summary).toMatchObject({ content: { alias: 'Paper Crane' } });
    const [row] = await (await cast.desk('commissioner')).caseload.loadSummaries();
    expect(row?.summary).toEqual({ status: 'notForYourRole' });
  });

  describe('before a hostile server', () => {
    const flip = (text: string, at: number): string => {
      const letter = text.charAt(at) === 'A' ? 'B' : 'A';
      return text.slice(0, at) + letter + text.slice(at + 1);
    };

    it('shows a damaged compartment as tampered and everything else as it is', async () => {
      for (const at of [0, 8, 60, 120, 400]) {
        alter('identity', ({ envelope }) => ({ envelope: flip(envelope, at) }));
        const dossier = await open();
        expect(dossier.compartments.identity).toEqual({ status: 'tampered' });
        expect(dossier.compartments.need.status).toBe('open');
        expect(dossier.intact).toBe(false);
      }
    });
    it('finds swapped compartments, foreign authors, moved revisions and damaged grants', async () => {
      const fresh = await cast.desk('coordinator');
      const threat = cast.server.state.applications
        .get(defender.record)
        ?.documents.find((each) => each.compartment === 'threat');
      const changes: ((document: Shown['documents'][number]) => object)[] = [
        () => ({ ...threat, compartment: 'identity' }),
        () => ({ author: cast.member('verifier').member }),
        ({ revision }) => ({ revision: revision + 1 }),
        ({ signature }) => ({ signature: flip(signature, 3) }),
        ({ grants }) => ({ grants: grants.map((grant) => ({ ...grant, grant: flip(grant.grant, 700) })) }),
        ({ grants }) => ({ grants: grants.map((grant) => ({ ...grant, granter: cast.member('verifier').member })) }),
        ({ grants }) => ({ grants: grants.map((grant) => ({ ...grant, chainHead: flip(grant.chainHead, 3) })) }),
        () => ({ envelope: '*' }),
      ];
      for (const change of changes) {
        alter('identity', change);
        expect((await open(fresh)).compartments.identity).toEqual({ status: 'tampered' });
      }
    });
    it('believes no key that the record’s id does not certify', async () => {
      lie(({ keys }) => ({ keys: { ...keys, kemKey: flip(keys.kemKey, 9) } }));
      const dossier = await open();
      expect(dossier.compartments.identity).toEqual({ status: 'tampered' });
      expect(dossier.consents.some(({ verified }) => verified)).toBe(false);
      expect((await coordinator.caseload.post(defender.record, 'To whom?')).kind).toBe('NotSigned');
    });
    it('believes no consent that the defender did not sign', async () => {
      lie(({ consents }) => ({ consents: consents.map((each) => ({ ...each, given: true })) }));
      const { consents } = await open();
      expect(consents.filter(({ verified }) => verified).map(({ subject }) => subject)).toEqual(['selection']);
    });
    it('takes another application for none', async () => {
      const other = await submitted(cast);
      const foreign = cast.server.state.applications.get(other.record);
      cast.server.lie(Application, () => ({ application: foreign }));
      expect(await coordinator.caseload.open(defender.record)).toBeNull();
    });
    it('lists a row with a foreign summary as tampered', async () => {
      const other = await submitted(cast);
      const foreign = cast.server.state.applications
        .get(other.record)
        ?.documents.find((each) => each.compartment === 'summary');
      cast.server.lie(Applications, ({ applications }) => ({
        applications: {
          ...applications,
          edges: applications.edges.map(({ node }) => ({ node: { ...node, summary: foreign } })),
        },
      }));
      const rows = await (await cast.desk('coordinator')).caseload.loadSummaries();
      expect(rows.find(({ id }) => id === defender.record)?.summary).toEqual({ status: 'tampered' });
      expect(rows.find(({ id }) => id === other.record)?.summary.status).toBe('open');
    });
    it('lists again what it has opened, and checks anew whatever is not the same to the last letter', async () => {
      const { caseload } = await cast.desk('coordinator');
      const listed = async () => (await caseload.loadSummaries()).find(({ id }) => id === defender.record)?.summary;
      const honest = await listed();
      expect(honest).toMatchObject({ status: 'open', content: { alias: 'Paper Crane' } });
      type Node = ApplicationsQuery['applications']['edges'][number]['node'];
      const changes: ((summary: NonNullable<Node['summary']>, node: Node) => object)[] = [
        ({ envelope }) => ({ summary: { envelope: flip(envelope, 400) } }),
        ({ signature }) => ({ summary: { signature: flip(signature, 3) } }),
        () => ({ summary: { author: cast.member('verifier').member } }),
        ({ revision }) => ({ summary: { revision: revision + 1 } }),
        ({ schema }) => ({ summary: { schema: schema + 1 } }),
        ({ previous }) => ({ summary: { previous: flip(previous, 3) } }),
        () => ({ summary: { compartment: 'threat' } }),
        () => ({ summary: { layer: 1 } }),
        (_, { keys }) => ({ keys: { ...keys, signKey: flip(keys.signKey, 3) } }),
        (_, { keys }) => ({ keys: { ...keys, kemKey: flip(keys.kemKey, 9) } }),
      ];
      for (const change of changes) {
        cast.server.lie(Applications, ({ applications }) => ({
          applications: {
            ...applications,
            edges: applications.edges.map(({ node }) => {
              const changed = node.summary ? (change(node.summary, node) as Partial<Node>) : {};
              return { node: { ...node, ...changed, summary: { ...node.summary, ...changed.summary } } };
            }),
          },
        }));
        expect((await listed())?.status).not.toBe('open');
        cast.server.beHonest();
        expect(await listed()).toEqual(honest);
      }
    });
  });
});
