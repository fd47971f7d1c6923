import { createLayering, createLogs } from '@vrijhaven/applications/client';
import type { Compartment, LayerName } from '@vrijhaven/crypto/envelope';
import { asSealed, COMPARTMENTS, CryptoFault } from '@vrijhaven/crypto/envelope';
import type { DataKey, RoleKey } from '@vrijhaven/crypto/open';
import { openBody, openGrant, openLayer, openPreviousSeed } from '@vrijhaven/crypto/open';
import { nobleOpener } from '@vrijhaven/crypto/open/noble';
import { loadSodiumOpener } from '@vrijhaven/crypto/open/sodium';
import { createPeople } from '@vrijhaven/organisation/client';
import type { Cast } from './cast/cast';
import { openCast } from './cast/open-cast';
import { tidy } from './stage/tidy';
import { openWorld, type World } from './stage/world';

interface Place {
  readonly record: string;
  readonly compartment: Compartment;
  readonly revision: number;
  readonly layer: number;
}
interface StoredDocument extends Place {
  readonly schema: number;
  readonly previous: Uint8Array;
  readonly author: string;
  readonly envelope: Uint8Array;
  readonly signature: Uint8Array;
  readonly hash: Uint8Array;
}
interface StoredGrant extends Place {
  readonly recipient: string;
  readonly generation: number;
  readonly grant: Uint8Array;
  readonly granter: string;
  readonly head: Uint8Array;
}
interface Seed {
  readonly team: string;
  readonly compartment: Compartment;
  readonly generation: number;
  readonly envelope: Uint8Array;
}
interface Announced extends Omit<Seed, 'envelope'> {
  readonly key: Uint8Array;
}

/** Everything in a database from which somebody with old keys could hope to read a body. */
interface Dump {
  readonly documents: readonly StoredDocument[];
  readonly grants: readonly StoredGrant[];
  readonly seeds: readonly Seed[];
  readonly announced: readonly Announced[];
  /** Signing keys of members and applicants. */
  readonly signers: ReadonlyMap<string, Uint8Array>;
}

const DEFENDERS = 3;
/** What an intake officer reads of each: contact, threat and summary, one message, and two entries in each log. */
const READABLE = DEFENDERS * 8;
const OPEN_TO_LEAVER = ['contact', 'threat', 'summary', 'thread', 'brief', 'notes'] as const;

describe('a leaver with every seed they ever had, and a dump', () => {
  const keep = tidy();
  let world: World;
  let cast: Cast;

  const dump = async (): Promise<Dump> => {
    const { database } = world;
    const signers = await database.query<{ id: string; key: Uint8Array }>(
      `select id, sign_key as key from member union all select id, sign_key from application`,
    );
    return {
      documents: await database.query<StoredDocument & Record<string, unknown>>(
        `select record_id as record, compartment, revision, layer, schema_version as schema, previous,
           author_id as author, envelope, signature, hash from document`,
      ),
      grants: await database.query<StoredGrant & Record<string, unknown>>(
        `select record_id as record, compartment, revision, layer, recipient, generation, grant_bytes as grant,
           granter_id as granter, chain_head as head from document_grant`,
      ),
      seeds: await database.query<Seed & Record<string, unknown>>(
        `select team, compartment, generation, envelope from previous_seed`,
      ),
      announced: await database.query<Announced & Record<string, unknown>>(
        `select team, compartment, generation, public_key as key from role_key`,
      ),
      signers: new Map(signers.map(({ id, key }) => [id, key])),
    };
  };

  const orNothing = <Answer>(work: () => Answer): Answer | undefined => {
    try {
      return work();
    } catch (error) {
      if (error instanceof CryptoFault) return undefined;
      throw error;
    }
  };
  const layerName = ({ layer, hash }: { layer: number; hash: Uint8Array }): LayerName | undefined =>
    layer === 0 ? undefined : { number: layer, hash };

  /** Every older key that the seeds at hand lead back to. */
  const unroll = (keys: readonly RoleKey[], { seeds, announced }: Dump): RoleKey[] => {
    const found = [...keys];
    for (const current of found)
      for (const { envelope } of seeds)
        for (const { key } of announced) {
          const older = orNothing(() =>
            openPreviousSeed(nobleOpener, {
              current,
              envelope: asSealed('previous-seed/v1', envelope),
              publicKey: key,
            }),
          );
          const known = older && found.some(({ kem }) => Buffer.compare(kem.publicKey, older.kem.publicKey) === 0);
          if (older && !known) found.push(older);
        }
    return found;
  };

  /** Data keys of one document, from every grant that any of the dumps has of it. */
  const dataKeys = (of: StoredDocument, dumps: readonly Dump[], keys: readonly RoleKey[]): DataKey[] =>
    dumps.flatMap(({ grants, signers }) =>
      grants
        .filter(
          (each) => each.record === of.record && each.compartment === of.compartment && each.revision === of.revision,
        )
        .flatMap((each) =>
          keys.flatMap(({ kem }) => {
            const layer = layerName({ layer: each.layer, hash: of.hash });
            const place = { organisation: cast.pin.organisation, record: of.record, compartment: of.compartment };
            const recipient = { name: each.recipient, generation: each.generation, publicKey: kem.publicKey };
            const address = { ...place, revision: of.revision, recipient, chainHead: each.head, granter: each.granter };
            const opened = orNothing(() =>
              openGrant(nobleOpener, {
                address: { ...address, ...(layer ? { layer } : {}) },
                grant: asSealed('grant/v1', each.grant),
                granterKey: signers.get(each.granter) ?? new Uint8Array(32),
                kem,
              }),
            );
            return opened ?? [];
          }),
        ),
    );

  const read = (of: StoredDocument, { signers }: Dump, key: DataKey): Uint8Array | undefined =>
    orNothing(() => {
      const layer = layerName(of);
      const bare = layer
        ? openLayer(nobleOpener, { envelope: asSealed('layer/v1', of.envelope), dataKey: { ...key, layer } })
        : { envelope: asSealed('document/v1', of.envelope), dataKey: key };
      return openBody(nobleOpener, {
        ...bare,
        address: { organisation: cast.pin.organisation, ...of },
        signature: of.signature,
        authorKey: signers.get(of.author) ?? new Uint8Array(32),
      });
    });

  /** How many bodies of `target` open with these role keys, all grants of all dumps, and keys copied before. */
  const opens = (target: Dump, dumps: readonly Dump[], keys: readonly RoleKey[], copied: readonly DataKey[] = []) => {
    const all = unroll(keys, target);
    return target.documents.filter((each) => {
      const mine = copied.filter(
        ({ record, compartment }) => record === each.record && compartment === each.compartment,
      );
      return [...dataKeys(each, dumps, all), ...mine].some((key) => read(each, target, key) !== undefined);
    }).length;
  };

  beforeAll(async () => {
    world = keep(await openWorld());
    cast = keep(await openCast(world));
    const { caseload, session } = await cast.desk('coordinator');
    const logs = createLogs(session);
    for (let nr = 0; nr < DEFENDERS; nr += 1) {
      const applicant = cast.applicant(await loadSodiumOpener());
      await applicant.newReceipt('en');
      await applicant.start();
      const answers = {
        alias: `Heron ${String(nr)}`,
        threatStory: 'A grey car.',
        channel: 'page',
        directContact: 'no',
      };
      const consents = { selection: true, evaluation: false, publicity: false };
      const outcome = await applicant.submit({ call: cast.call, answers, consents });
      if (outcome.kind !== 'submitted') throw new Error(outcome.kind);
      expect((await caseload.post(outcome.record, 'We read it.')).kind).toBe('done');
      for (const log of ['brief', 'notes'] as const)
        for (const text of ['The first word.', 'The last word.'])
          expect((await logs.append(outcome.record, log, { kind: 'note', text })).kind).toBe('done');
    }
  }, 120_000);

  it('opens every body of theirs in a dump of before, and none in one of after', async () => {
    const { session } = await cast.desk('intakeOfficer');
    const leaver = Object.keys(COMPARTMENTS).flatMap(
      (compartment) => session.inside.roleKey('office', compartment as Compartment, 1) ?? [],
    );
    expect(leaver).toHaveLength(OPEN_TO_LEAVER.length);
    const before = await dump();
    const copied = before.documents.flatMap((each) => dataKeys(each, [before], leaver));
    expect(copied).toHaveLength(READABLE);
    expect(opens(before, [before], leaver)).toBe(READABLE);

    const coordinator = await cast.desk('coordinator');
    const people = createPeople(coordinator.session);
    expect(await people.removeMember({ member: session.me.member })).toEqual({ kind: 'removed' });
    const between = await dump();
    // Rotation alone closes nothing that lies there already.
    expect(opens(between, [before, between], leaver)).toBe(READABLE);

    const progress = await createLayering(coordinator.session).run();
    expect(progress).toMatchObject({ state: 'done', unreadable: 0, unproven: 0, unlisted: 0 });
    expect(progress.counts.reduce((sum, { done }) => sum + done, 0)).toBe(READABLE);
    const after = await dump();
    expect(after.documents).toHaveLength(before.documents.length);
    expect(opens(after, [before, between, after], leaver, copied)).toBe(0);

    const staying = OPEN_TO_LEAVER.flatMap(
      (compartment) => coordinator.session.inside.roleKey('office', compartment, 2) ?? [],
    );
    expect(opens(after, [after], staying)).toBe(READABLE);
  }, 240_000);

  it('leaves the files as readable as they were to who stays', async () => {
    const { session, caseload } = await cast.desk('colleague');
    await session.inside.refresh();
    const rows = await caseload.loadSummaries();
    expect(rows.map(({ summary }) => summary.status)).toEqual(Array(DEFENDERS).fill('open'));
    for (const { id } of rows) {
      const dossier = await caseload.open(id);
      expect(dossier).toMatchObject({ intact: true, compartments: { threat: { status: 'open' } } });
      expect(dossier?.thread.messages.map(({ status }) => status)).toEqual(['open']);
      expect((await caseload.holdings(id))?.agrees).toBe(true);
      const notes = await createLogs(session).read(id, 'notes');
      expect([notes?.chained, notes?.entries.map(({ status }) => status)]).toEqual([true, ['open', 'open']]);
    }
  }, 120_000);
});
