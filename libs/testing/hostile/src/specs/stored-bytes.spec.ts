import { jest } from '@jest/globals';
import fc from 'fast-check';
import { createApplicant, createCaseload } from '@vrijhaven/applications/client';
import { createTransport } from '@vrijhaven/client';
import type { Operation } from '@vrijhaven/contracts';
import { fromText, toText } from '@vrijhaven/crypto/envelope';
import { ChainFault } from '@vrijhaven/crypto/verify';
import type { PaperCast } from '../paper/paper-cast';
import { openPaperCast } from '../paper/paper-cast';
import type { KeptApplication } from '../paper/state';
import { paperClock } from '../paper/state';
import { ANSWERS, requestOf, submitted } from '../paper/submitted';
import type { Submitted } from '../paper/submitted';

// Real keys on a busy machine take their time.
jest.setTimeout(120_000);

type Part = KeptApplication['documents'][number];

describe('what the server stores', () => {
  let cast: PaperCast;
  let files: Submitted[];
  beforeAll(async () => {
    cast = await openPaperCast();
    files = [await submitted(cast), await submitted(cast, { ...ANSWERS, alias: 'Other Crane', legalName: 'Else' })];
    await (await cast.desk('coordinator')).caseload.post(files[0]!.record, 'Welcome.');
    await files[0]!.applicant.postMessage('Thank you.');
  });

  const kept = (record: string): KeptApplication => {
    const found = cast.server.state.applications.get(record);
    if (!found) throw new Error('there is no such application');
    return found;
  };
  /** What a coordinator is shown of a file, with nothing remembered from before. */
  const shown = async (record: string, { session }: Awaited<ReturnType<PaperCast['desk']>>) => {
    const dossier = await createCaseload(session).open(record);
    if (!dossier) return null;
    const parts = { ...dossier.compartments, summary: dossier.summary };
    const { intact, thread, consents } = dossier;
    return { parts, intact, thread: thread.messages, consents: consents.filter(({ verified }) => verified) };
  };
  const opened = (file: Awaited<ReturnType<typeof shown>>): string[] =>
    Object.entries(file?.parts ?? {}).flatMap(([name, { status }]) => (status === 'open' ? [name] : []));

  it('opens nowhere else: every shift of all ciphertexts over rows, whole or part by part', async () => {
    const desk = await cast.desk('coordinator');
    const originals = new Map(files.map(({ record }) => [record, kept(record).documents]));
    const rows = files.flatMap(({ record }) => kept(record).documents.map((part) => ({ record, part })));
    const fields: readonly (readonly (keyof Part)[])[] = [
      ['envelope', 'signature', 'grants', 'hash', 'author', 'previous', 'schema', 'revision', 'layer'],
      ['envelope', 'hash'],
      ['envelope', 'hash', 'signature'],
      ['grants'],
    ];
    for (const moved of fields)
      for (let shift = 1; shift < rows.length; shift += 1) {
        for (const { record } of files)
          kept(record).documents = rows.flatMap((row, at) => {
            const { part } = rows[(at + shift) % rows.length]!;
            if (row.record !== record) return [];
            return [{ ...row.part, ...Object.fromEntries(moved.map((field) => [field, part[field]])) }];
          });
        for (const { record } of files)
          expect([moved, shift, opened(await shown(record, desk))]).toEqual([moved, shift, []]);
      }
    for (const [record, documents] of originals) kept(record).documents = documents;
    expect(opened(await shown(files[0]!.record, desk))).toEqual(['identity', 'contact', 'threat', 'need', 'summary']);
  });

  it('is refused with any bit changed, and never shown as something else', async () => {
    const { state } = cast.server;
    const { record } = files[0]!;
    const me = cast.member('coordinator').member;
    const readable = ['identity', 'contact', 'threat', 'need', 'summary'];
    const ofOffice = (grants: Part['grants']) => grants.filter(({ recipient }) => recipient === 'team:office');
    type Slot = readonly [kind: string, read: () => string, write: (text: string) => void];
    const slot = <Kept extends object>(kind: string, owner: Kept, field: keyof Kept & string): Slot => [
      kind,
      () => owner[field] as string,
      (text) => Object.assign(owner, { [field]: text }),
    ];
    const file = kept(record);
    const parts = [...file.documents.filter(({ compartment }) => readable.includes(compartment)), ...file.thread];
    const slots: readonly Slot[] = [
      ...parts.flatMap((part) => [
        slot('envelope', part, 'envelope'),
        slot('author’s signature', part, 'signature'),
        slot('document before', part, 'previous'),
        ...ofOffice(part.grants).flatMap((grant) => [slot('grant', grant, 'grant'), slot('head', grant, 'chainHead')]),
      ]),
      slot('signing key', file.keys, 'signKey'),
      slot('KEM key', file.keys, 'kemKey'),
      slot('manifest', file.manifest!, 'manifest'),
      slot('manifest’s signature', file.manifest!, 'signature'),
      ...file.consents.map((consent) => slot('consent', consent, 'signature')),
      ...state.links.flatMap((link) => [
        slot('link', link, 'link'),
        slot('link’s signature', link.signatures[0]!, 'signature'),
      ]),
      ...state.roleGrants
        .filter(({ member, team, compartment }) => member === me && team === 'office' && readable.includes(compartment))
        .map((grant) => slot('role grant', grant, 'grant')),
    ];
    const look = async (): Promise<Awaited<ReturnType<typeof shown>> | 'refused'> => {
      try {
        return await shown(record, await cast.desk('coordinator'));
      } catch (error) {
        if (error instanceof ChainFault) return 'refused';
        throw error;
      }
    };
    const honest = await look();
    if (honest === null || honest === 'refused') throw new Error('the honest file is refused');
    const places = fc.record({ which: fc.nat(slots.length - 1), byte: fc.nat(5000), bit: fc.nat(7) });
    await fc.assert(
      fc.asyncProperty(places, async ({ which, byte, bit }) => {
        const [kind, read, write] = slots[which]!;
        const text = read();
        const bytes = fromText(text);
        const at = byte % bytes.length;
        bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
        write(toText(bytes));
        const seen = await look().finally(() => {
          write(text);
        });
        if (seen === 'refused' || seen === null) return;
        expect([kind, at, seen]).not.toEqual([kind, at, honest]);
        for (const [name, part] of Object.entries(seen.parts))
          if (part.status === 'open') expect(part).toEqual(honest.parts[name as keyof typeof honest.parts]);
        for (const [order, message] of seen.thread.entries())
          if (message.status === 'open') expect(message).toEqual(honest.thread[order]);
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });
});

describe('an older state of a whole file', () => {
  it('is no file to go on with for whoever has seen the newer one', async () => {
    const cast = await openPaperCast();
    const { record, applicant } = await submitted(cast);
    const { state } = cast.server;
    const older = structuredClone(state.applications.get(record)!);
    await applicant.revise({ ...ANSWERS, alias: 'Second Crane' });
    const { caseload } = await cast.desk('coordinator');
    const isIntact = async () => [(await caseload.open(record))?.intact, (await applicant.load())?.intact];
    expect(await isIntact()).toEqual([true, true]);
    state.applications.set(record, older);
    expect(await isIntact()).toEqual([false, false]);
    // Who sees it for the first time has no sign of it: the limit that the threat model names.
    expect((await (await cast.desk('verifier')).caseload.open(record))?.intact).toBe(true);
  });
});

describe('what goes over the wire', () => {
  let cast: PaperCast;
  beforeAll(async () => {
    cast = await openPaperCast();
  });

  /** The real transport down to the bytes of its requests, with the paper server in the place of the network. */
  const recorded = () => {
    const bodies: { readonly name: string; readonly bytes: number }[] = [];
    const connect = (bearer?: string) => {
      const paper = cast.server.connect();
      return bearer === undefined ? paper : paper.withBearer(bearer);
    };
    const fetch = async (_url: unknown, init: RequestInit = {}): Promise<Response> => {
      const body = init.body as string;
      const { operationName, variables } = JSON.parse(body) as { operationName: string; variables: unknown };
      bodies.push({ name: operationName, bytes: new TextEncoder().encode(body).length });
      const bearer = new Headers(init.headers).get('authorization')?.slice('Bearer '.length);
      const operation = { id: operationName, name: operationName } as unknown as Operation<unknown, unknown>;
      return Response.json({ data: await connect(bearer).run(operation, variables) });
    };
    const transport = createTransport({ url: 'https://paper.example/graphql', origin: 'https://paper.example', fetch });
    return {
      transport,
      bytesOf: (name: string) => bodies.filter((each) => each.name === name).map(({ bytes }) => bytes),
    };
  };

  it('has one size for all texts of one bucket: applications, drafts and messages', async () => {
    const texts = ['x', 'A grey car, twice, and a man who asked for me by name. '.repeat(5), 'é'.repeat(200)];
    const sizes: Record<string, number[]> = { SaveDraft: [], SubmitApplication: [], PostMyMessage: [] };
    for (const text of texts) {
      const { transport, bytesOf } = recorded();
      const applicant = createApplicant({ transport, engine: cast.engine.p, pin: cast.pin, clock: paperClock });
      await applicant.newReceipt('en');
      await applicant.start();
      await applicant.saveDraft({ text });
      const answers = { ...ANSWERS, threatStory: text, workStory: text, careNote: text, legalName: text.slice(0, 80) };
      expect((await applicant.submit(requestOf(cast, answers))).kind).toBe('submitted');
      expect((await applicant.postMessage(text)).kind).toBe('done');
      for (const [name, list] of Object.entries(sizes)) list.push(...bytesOf(name));
    }
    for (const [name, list] of Object.entries(sizes))
      expect([name, list.length, new Set(list).size]).toEqual([name, 3, 1]);
  });
});
