import {
  BeginReturn,
  Board,
  BootstrapOrganisation,
  SaveDraft,
  Checkpoint,
  WithdrawApplication,
} from '@vrijhaven/contracts';
import { registry } from '@vrijhaven/contracts/registry';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createTransport } from './create-transport';
import { isRepeatable } from './repeatable';
import { TransportFault } from './transport-fault';

type Answer = { status?: number; body?: string; hangUp?: boolean; silent?: boolean };
interface Seen {
  readonly headers: Record<string, unknown>;
  readonly body: string;
}

/** A small server of canned answers: a real socket, so that hang-ups are real hang-ups. */
const serve = async (answers: Answer[]) => {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      seen.push({ headers: request.headers, body });
      const answer = answers.shift() ?? { status: 500, body: '' };
      if (answer.hangUp) request.socket.destroy();
      else if (!answer.silent) response.writeHead(answer.status ?? 200).end(answer.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${String(port)}`;
  const options = { url: `${origin}/graphql`, fetch: globalThis.fetch, origin, pauses: [1, 1] };
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { seen, options, close };
};

const ok = (data: unknown): Answer => ({ body: JSON.stringify({ data }) });
const error = (code: string): Answer => ({
  body: JSON.stringify({ errors: [{ extensions: { code, correlation: 'c1' } }] }),
});

const codeOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'none',
    (fault: unknown) => (fault instanceof TransportFault ? fault.code : 'other'),
  );

describe('the transport', () => {
  it('sends an identifier and no query text, with the session that it speaks for', async () => {
    const { seen, options, close } = await serve([ok({ checkpoint: null }), ok({ beginReturn: { nonce: 'AA' } })]);
    await createTransport(options).run(Checkpoint, {});
    const data = await createTransport(options).withBearer('t').run(BeginReturn, { locator: 'AA' });
    close();
    expect(data.beginReturn.nonce).toBe('AA');
    expect(JSON.parse(seen[0]?.body ?? '')).toEqual({
      operationId: Checkpoint.id,
      operationName: 'Checkpoint',
      variables: {},
    });
    expect(seen[0]?.headers['authorization']).toBeUndefined();
    expect(seen[1]?.headers).toMatchObject({
      authorization: 'Bearer t',
      'x-vrijhaven': '1',
      'content-type': 'application/json',
    });
  });

  it('repeats an act that carries a key, byte for byte', async () => {
    const { seen, options, close } = await serve([
      { hangUp: true },
      { status: 502, body: '<html>' },
      ok({ withdrawApplication: {} }),
    ]);
    await createTransport(options).run(WithdrawApplication, { idempotencyKey: 'k' });
    close();
    expect(seen).toHaveLength(3);
    expect(new Set(seen.map(({ body }) => body)).size).toBe(1);
  });

  it('repeats a founding, byte for byte: its keys take so long to derive that the line is gone meanwhile', async () => {
    const { seen, options, close } = await serve([{ hangUp: true }, ok({ bootstrapOrganisation: { id: 'o' } })]);
    const data = await createTransport(options).run(BootstrapOrganisation, { input: { token: 't' } as never });
    close();
    expect(data).toEqual({ bootstrapOrganisation: { id: 'o' } });
    expect(new Set(seen.map(({ body }) => body)).size).toBe(1);
    expect(seen).toHaveLength(2);
  });

  it('never repeats an act without a key', async () => {
    const { seen, options, close } = await serve([{ hangUp: true }, ok({})]);
    expect(await codeOf(createTransport(options).run(SaveDraft, { sealed: '', revision: 1 }))).toBe('offline');
    close();
    expect(seen).toHaveLength(1);
  });

  it('names what went wrong, and gives up repeating what is decided', async () => {
    const { seen, options, close } = await serve([
      error('UNAUTHENTICATED'),
      error('RATE_LIMITED'),
      error('BAD_OPERATION'),
      { status: 200, body: 'captive portal' },
    ]);
    const run = () => createTransport(options).run(Board, { from: '2026-01-01', until: '2026-02-01' });
    expect([await codeOf(run()), await codeOf(run()), await codeOf(run()), await codeOf(run())]).toEqual([
      'signedOut',
      'rateLimited',
      'fault',
      'fault',
    ]);
    close();
    expect(seen).toHaveLength(4);
  });

  it('does not wait for ever', async () => {
    const { options, close } = await serve([{ silent: true }]);
    const slow = createTransport({ ...options, timeout: 50, pauses: [] });
    expect(await codeOf(slow.run(Checkpoint, {}))).toBe('timeout');
    close();
  });
});

describe('what may be said twice', () => {
  it('is a read, or carries a key at the top or in its input', () => {
    expect(isRepeatable('SubmitApplication', { input: {}, idempotencyKey: 'k' })).toBe(true);
    expect(isRepeatable('Invite', { input: { idempotencyKey: 'k' } })).toBe(true);
    expect(isRepeatable('SaveDraft', { sealed: '', revision: 1 })).toBe(false);
  });
  it('knows every read of the registered set, and no act', () => {
    for (const text of Object.values(registry)) {
      const [, kind, name = ''] = /(query|mutation) (\w+)/.exec(text) ?? [];
      if (kind === 'query') expect(isRepeatable(name, {})).toBe(true);
      else if (name.startsWith('Save') || name.endsWith('Application')) expect(isRepeatable(name, {})).toBe(false);
    }
  });
});
