import { jest } from '@jest/globals';
import type { DocumentPartsFragment, DueLayersQuery, LayerInput } from '@vrijhaven/contracts';
import { Application, DueLayerCounts, DueLayers, MyApplication } from '@vrijhaven/contracts';
import { asSealed, fromText, toText } from '@vrijhaven/crypto/envelope';
import { openGrant, regrant } from '@vrijhaven/crypto/open';
import { requireMember } from '@vrijhaven/crypto/verify';
import { createPeople } from '@vrijhaven/organisation/client';
import type { PaperCast, PaperDesk } from '../paper/paper-cast';
import { openPaperCast } from '../paper/paper-cast';
import { city, submitted } from '../paper/submitted';
import type { Submitted } from '../paper/submitted';

// Real keys on a busy machine take their time.
jest.setTimeout(60_000);

describe('layers before a hostile server', () => {
  let cast: PaperCast;
  beforeEach(async () => {
    cast = await openPaperCast();
  });

  const rotate = async (handle = 'intakeofficer'): Promise<void> => {
    const member = cast.member(handle).member ?? '';
    const outcome = await createPeople((await cast.desk('coordinator')).session).removeMember({ member });
    expect(outcome).toEqual({ kind: 'removed' });
  };
  const kept = (record: string) => {
    const found = cast.server.state.applications.get(record);
    if (!found) throw new Error('not there');
    return found;
  };
  const part = (record: string, compartment: string): DocumentPartsFragment => {
    const found = kept(record).documents.find((each) => each.compartment === compartment);
    if (!found) throw new Error(`no ${compartment}`);
    return found;
  };
  const change = (record: string, compartment: string, to: Partial<DocumentPartsFragment>): void => {
    const application = kept(record);
    application.documents = application.documents.map((each) =>
      each.compartment === compartment ? { ...each, ...to } : each,
    );
  };
  const statusOf = async ({ caseload }: PaperDesk, record: string, compartment: 'threat' | 'contact' | 'identity') =>
    (await caseload.open(record))?.compartments[compartment].status;
  const layersSent = (): LayerInput[] =>
    cast.server.sent('RelayerDocuments').flatMap((each) => (each as { layers: LayerInput[] }).layers);

  /** Somebody left, and a coordinator has put layers on everything that coordinators read. */
  const layered = async (): Promise<{ defender: Submitted; coordinator: PaperDesk; before: DocumentPartsFragment }> => {
    const defender = await submitted(cast);
    const before = part(defender.record, 'threat');
    await rotate();
    const coordinator = await cast.desk('coordinator');
    expect(await coordinator.layering.run()).toMatchObject({ state: 'done', unproven: 0, unlisted: 0 });
    return { defender, coordinator, before };
  };

  it('keep the file open to who may read it, and the author’s signature as it was', async () => {
    const { defender, before } = await layered();
    const now = part(defender.record, 'threat');
    expect([now.layer, now.signature, now.hash]).toEqual([1, before.signature, before.hash]);
    expect(await statusOf(await cast.desk('colleague'), defender.record, 'threat')).toBe('open');
    const file = await defender.applicant.load();
    expect(file).toMatchObject({ intact: true, compartments: { threat: { status: 'open' } } });
    expect((await defender.applicant.revise({ ...file!.answers, alias: 'Heron' })).kind).toBe('done');
  });

  it('leave what coordinators do not read to those who do', async () => {
    const { defender } = await layered();
    expect(part(defender.record, 'care').layer).toBe(0);
    const { layering } = await cast.desk('verifier');
    await layering.run();
    expect(part(defender.record, 'references').layer).toBe(0);
  });

  it('are refused when they lie over another record, compartment or revision than they were put on', async () => {
    const { defender } = await layered();
    const other = await submitted(cast);
    const { layering } = await cast.desk('coordinator');
    await layering.run();
    const reader = await cast.desk('colleague');
    const { envelope, grants, layer } = part(defender.record, 'threat');
    change(other.record, 'threat', { envelope, grants, layer: layer });
    expect(await statusOf(reader, other.record, 'threat')).toBe('tampered');
    change(defender.record, 'contact', { envelope, grants });
    expect(await statusOf(reader, defender.record, 'contact')).toBe('tampered');
    change(defender.record, 'threat', { revision: 2 });
    expect(await statusOf(await cast.desk('colleague'), defender.record, 'threat')).toBe('tampered');
  });

  it('are refused when the server serves the one of before again, to who has seen the newer', async () => {
    const { defender, coordinator, before } = await layered();
    expect(await statusOf(coordinator, defender.record, 'threat')).toBe('open');
    change(defender.record, 'threat', before);
    expect(await statusOf(coordinator, defender.record, 'threat')).toBe('tampered');
  });

  it('are named as outdated to who has not seen the newer one', async () => {
    const { defender, before } = await layered();
    change(defender.record, 'threat', before);
    cast.server.lie(DueLayers, () => ({ dueLayers: { layers: [], next: null } }));
    cast.server.lie(DueLayerCounts, () => ({ dueLayerCounts: [] }));
    const { layering } = await cast.desk('colleague');
    expect(await layering.run({ thorough: true })).toMatchObject({ state: 'done', unlisted: 1 });
  });

  it('take no grant of one layer for the next', async () => {
    const { defender } = await layered();
    change(defender.record, 'threat', { layer: 2 });
    expect(await statusOf(await cast.desk('colleague'), defender.record, 'threat')).toBe('tampered');
    await expect(defender.applicant.load()).resolves.toMatchObject({
      compartments: { threat: { status: 'tampered' } },
    });
  });

  it('are refused from who never had a role of the office that reads the compartment', async () => {
    const { defender } = await layered();
    const { inside } = (await cast.desk('careprofessional')).session;
    const { grants, layer, hash, revision } = part(defender.record, 'threat');
    // Made as it should be, by a colleague who got at the layer's key and has no business with this compartment.
    const own = grants.find(({ recipient }) => recipient === 'team:office')!;
    const reader = (await cast.desk('coordinator')).session.inside;
    const key = reader.roleKey('office', 'threat', own.generation)!;
    const place = {
      organisation: cast.pin.organisation,
      record: defender.record,
      compartment: 'threat',
      revision,
    } as const;
    const recipient = { name: own.recipient, generation: own.generation, publicKey: key.kem.publicKey };
    const dataKey = openGrant(reader.p, {
      address: {
        ...{ ...place, layer: { number: layer, hash: fromText(hash) }, recipient },
        ...{ chainHead: fromText(own.chainHead), granter: own.granter },
      },
      grant: asSealed('grant/v1', fromText(own.grant)),
      granterKey: requireMember(reader.directory(), own.granter).signKey,
      kem: key.kem,
    });
    const { head } = inside.directory();
    const made = regrant(inside.p, {
      dataKey,
      recipient,
      chainHead: head,
      granter: inside.member,
      signer: inside.signer,
    });
    const forged = { ...own, granter: inside.member, chainHead: toText(head), grant: toText(made.grant) };
    change(defender.record, 'threat', { grants: grants.map((grant) => (grant === own ? forged : grant)) });
    expect(await statusOf(await cast.desk('colleague'), defender.record, 'threat')).toBe('tampered');
  });

  it('go to nobody whom the server added to the list', async () => {
    const { record } = await submitted(cast);
    // Of need, which a city may be shown without the defender’s word on who they are.
    await rotate('securityofficer');
    cast.server.lie(DueLayers, ({ dueLayers }: DueLayersQuery) => ({
      dueLayers: {
        ...dueLayers,
        layers: dueLayers.layers.map((due) => ({
          ...due,
          document: {
            ...due.document,
            grants: [...due.document.grants, { ...due.document.grants[0], recipient: 'team:host:utrecht' }],
          },
        })),
      },
    }));
    const { layering } = await cast.desk('coordinator');
    const progress = await layering.run();
    expect(progress.unproven).toBeGreaterThan(0);
    expect(layersSent().length).toBeGreaterThan(0);
    expect(layersSent().flatMap(({ grants }) => grants.map(({ recipient }) => recipient))).not.toContain(
      'team:host:utrecht',
    );
    expect(part(record, 'threat').layer).toBe(1);
  });

  it('go to office and defender though the server shows no grant of theirs but one', async () => {
    const { applicant, record } = await submitted(cast);
    await rotate();
    cast.server.lie(DueLayers, ({ dueLayers }: DueLayersQuery) => ({
      dueLayers: {
        ...dueLayers,
        layers: dueLayers.layers.map((due) => ({
          ...due,
          document: {
            ...due.document,
            grants: due.document.grants.filter(({ recipient }) => recipient === 'team:office'),
          },
        })),
      },
    }));
    await (await cast.desk('coordinator')).layering.run();
    for (const { grants } of layersSent())
      expect(grants.map(({ recipient }) => recipient)).toEqual(['team:office', `record:${record}`]);
    expect((await applicant.load())?.compartments.threat.status).toBe('open');
  });

  it('hold no city that the defender did not agree to, whatever the server lists', async () => {
    const { coordinator, defender, proposal } = await city(cast, 'Utrecht').hosting();
    await coordinator.cities.disclose({ proposal, application: defender.record });
    await defender.applicant.recordConsent('city:utrecht', false);
    await rotate();
    await (await cast.desk('coordinator')).layering.run();
    const recipients = (compartment: string) => part(defender.record, compartment).grants.map((each) => each.recipient);
    expect(part(defender.record, 'contact').layer).toBe(1);
    expect(recipients('contact')).not.toContain('team:host:utrecht');
    expect(await statusOf(await cast.desk('colleague'), defender.record, 'contact')).toBe('open');
  });

  it('are readable whole wherever the work was broken off, and finished by whoever comes next', async () => {
    const files: Submitted[] = [];
    // Three parts of each are due, ten go at once.
    while (files.length < 5) files.push(await submitted(cast));
    await rotate();
    const first = await cast.desk('coordinator');
    const halfway = await first.layering.run({ onProgress: () => first.layering.pause() });
    expect(halfway.state).toBe('paused');
    const layers = () => files.flatMap(({ record }) => kept(record).documents.map(({ layer }) => layer));
    expect(new Set(layers())).toEqual(new Set([0, 1]));
    const readable = async () => {
      const desk = await cast.desk('colleague');
      return Promise.all(files.map(({ record }) => statusOf(desk, record, 'threat')));
    };
    expect(await readable()).toEqual(files.map(() => 'open'));
    // The next batch is stored, and its answer lost.
    const second = await cast.desk('colleague');
    cast.server.loseNext({ name: 'RelayerDocuments' });
    await expect(second.layering.run()).rejects.toThrow('lost');
    expect(await readable()).toEqual(files.map(() => 'open'));
    expect(await second.layering.run()).toMatchObject({ state: 'done', unreadable: 0, unlisted: 0 });
    expect(await readable()).toEqual(files.map(() => 'open'));
    for (const { record } of files) expect(part(record, 'threat').layer).toBe(1);
  });

  it('leave alone what fails a check, and say how much that is', async () => {
    const { record } = await submitted(cast);
    await rotate();
    const { envelope } = part(record, 'contact');
    change(record, 'threat', { envelope });
    const { layering } = await cast.desk('coordinator');
    expect(await layering.run()).toMatchObject({ state: 'done', unreadable: 1 });
    expect(part(record, 'threat').layer).toBe(0);
    expect(part(record, 'contact').layer).toBe(1);
  });

  it('are not believed away: “nothing to do” is held against the chain', async () => {
    await submitted(cast);
    await rotate();
    cast.server.lie(DueLayers, () => ({ dueLayers: { layers: [], next: null } }));
    cast.server.lie(DueLayerCounts, () => ({ dueLayerCounts: [] }));
    const { layering } = await cast.desk('coordinator');
    // The summary comes with the list; of what the leaver read there are contact and threat as well.
    expect(await layering.run()).toMatchObject({ state: 'done', unlisted: 1 });
    expect(await layering.run({ thorough: true })).toMatchObject({ state: 'done', unlisted: 3 });
  });

  it('are passed on to a city like any document, under the layer that lies there', async () => {
    const { coordinator, host, defender, proposal } = await city(cast, 'Utrecht').hosting();
    await rotate();
    await coordinator.layering.run();
    expect((await coordinator.cities.disclose({ proposal, application: defender.record })).kind).toBe('done');
    const seen = (await host.cities.loadProposals()).find(({ id }) => id === proposal)?.candidate;
    expect(part(defender.record, 'contact').layer).toBe(1);
    const opened = { status: 'open' };
    expect(seen).toMatchObject({ identity: opened, contact: opened, need: opened });
  });

  it('show no text when the defender’s own grant is missing', async () => {
    const { defender } = await layered();
    cast.server.lie(MyApplication, ({ myApplication: mine }) => ({
      myApplication: mine && {
        ...mine,
        documents: mine.documents.map((each) => ({
          ...each,
          grants: each.grants.filter(({ recipient }) => !recipient.startsWith('record:')),
        })),
      },
    }));
    expect((await defender.applicant.load())?.compartments.threat.status).toBe('unavailable');
  });

  it('find another document under them than the row names', async () => {
    const { defender } = await layered();
    const other = part(defender.record, 'contact').hash;
    cast.server.lie(Application, ({ application }) => ({
      application: application && {
        ...application,
        documents: application.documents.map((each) =>
          each.compartment === 'threat' ? { ...each, hash: other } : each,
        ),
      },
    }));
    const dossier = await (await cast.desk('colleague')).caseload.open(defender.record);
    expect(dossier).toMatchObject({ intact: false, compartments: { threat: { status: 'tampered' } } });
  });
});
