import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createLive } from './live';
import type { Live } from './live';

const TYPE = { 'content-type': 'text/event-stream' };
const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A server whose every visitor is met by the next of these. */
const serve = async (...turns: ((response: ServerResponse, request: IncomingMessage) => void)[]) => {
  const seen: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    seen.push(request);
    const turn = turns.shift();
    if (turn) turn(response, request);
    else response.writeHead(503).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const start = (wish: { readonly bearer?: string; readonly poll?: number; readonly silence?: number } = {}): Live => {
    const live = createLive({ url: `${origin}/graphql`, fetch: globalThis.fetch, origin, ...wish });
    closing.push(() => live.close());
    return live;
  };
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return { seen, start };
};

const until = async (holds: () => boolean): Promise<boolean> => {
  for (let left = 200; left > 0 && !holds(); left -= 1) await new Promise((resolve) => setTimeout(resolve, 20));
  return holds();
};

describe('a live line', () => {
  it('is asked for as our clients ask, once for all who listen, and calls each for their own topic', async () => {
    let say: (text: string) => void = () => undefined;
    const { seen, start } = await serve((response) => {
      response.writeHead(200, TYPE).write(':...\n\n');
      say = (text) => void response.write(text);
    });
    const live = start({ bearer: 'token' });
    const calls = { board: 0, people: 0 };
    live.subscribe('board', () => (calls.board += 1));
    live.subscribe('people', () => (calls.people += 1));
    // What happened before the line stood is looked at once.
    expect(await until(() => calls.board === 1 && calls.people === 1)).toBe(true);
    say('data: bo');
    say('ard stays\n:....\n\n');
    expect(await until(() => calls.board === 2)).toBe(true);
    expect(calls.people).toBe(1);
    say('data: *\n\n');
    expect(await until(() => calls.board === 3 && calls.people === 2)).toBe(true);
    expect(seen).toHaveLength(1);
    expect([seen[0]?.url, seen[0]?.headers]).toMatchObject([
      '/live',
      { 'x-vrijhaven': '1', authorization: 'Bearer token' },
    ]);
  });

  it('comes again when it breaks, and looks at everything then; meanwhile everybody looks by themselves', async () => {
    const { seen, start } = await serve(
      (response) => void response.writeHead(200, TYPE).end(':...\n\n'),
      (response) => void response.writeHead(502).end('<html>'),
      (response) => void response.writeHead(200, TYPE).write(':...\n\n'),
    );
    let calls = 0;
    start({ poll: 100 }).subscribe('board', () => (calls += 1));
    expect(await until(() => seen.length === 2 && calls > 3)).toBe(true);
    expect(await until(() => seen.length === 3)).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const settled = calls;
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(calls).toBe(settled);
  });

  it('counts as dead when it says nothing for too long', async () => {
    let hungUp = false;
    const { start } = await serve((response) => {
      response.on('close', () => (hungUp = true));
      response.writeHead(200, TYPE).write(':...\n\n');
    });
    start({ silence: 100 }).subscribe('board', () => undefined);
    expect(await until(() => hungUp)).toBe(true);
  });

  it.each([
    ['a page of a portal', 200, 'text/html', 'data: board\n\n'],
    ['a word that is no topic', 200, 'text/event-stream', 'data: constructor __proto__\n\n'],
    ['a line without end', 200, 'text/event-stream', 'data: board'.repeat(500)],
  ])('takes no orders from %s', async (_, status, type, body) => {
    const { seen, start } = await serve(
      (response) => void response.writeHead(status, { 'content-type': type }).end(body),
    );
    const calls: string[] = [];
    start().subscribe('board', () => calls.push('board'));
    expect(await until(() => seen.length === 1)).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 100));
    // At most the one look of a line that stands.
    expect(calls.length).toBeLessThan(2);
  });

  it('ends with the last who listens', async () => {
    let hungUp = 0;
    const { seen, start } = await serve((response) => {
      response.on('close', () => (hungUp += 1));
      response.writeHead(200, TYPE).write(':...\n\n');
    });
    const live = start();
    const stops = [live.subscribe('board', () => undefined), live.subscribe('board', () => undefined)];
    expect(await until(() => seen.length === 1)).toBe(true);
    stops[0]?.();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(hungUp).toBe(0);
    stops[1]?.();
    expect(await until(() => hungUp === 1)).toBe(true);
  });
});
