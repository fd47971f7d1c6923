import { createServer, type Server } from 'node:http';
import { volley } from './volley';

let server: Server;
let [open, most] = [0, 0];
const asked = new Map<string | undefined, number>();

const portOf = (): number => {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
};

beforeAll(async () => {
  server = createServer((request, response) => {
    open += 1;
    asked.set(request.url, (asked.get(request.url) ?? 0) + 1);
    most = Math.max(most, open);
    setTimeout(() => {
      open -= 1;
      response.statusCode = request.url === '/late' ? 500 : 200;
      response.end(request.url);
    }, 10);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => {
  [open, most] = [0, 0];
});

const ask = (path: string) => () => ({ method: 'GET', path, headers: {} }) as const;
const wish = { connections: 4, milliseconds: 600, accepts: ({ status }: { status: number }) => status === 200 };

describe('a volley', () => {
  it('keeps as many connections busy as it may, and counts what was answered', async () => {
    const { completed, faults, milliseconds, times } = await volley({ ...wish, port: portOf(), ask: ask('/') });
    expect(most).toBe(4);
    expect(faults).toBe(0);
    expect(times).toHaveLength(completed);
    expect(completed).toBeGreaterThan(0);
    // What was on its way at the end is not counted.
    expect(asked.get('/')! - completed).toBeLessThanOrEqual(4);
    expect(Math.min(...times)).toBeGreaterThanOrEqual(8);
    expect(milliseconds).toBeGreaterThanOrEqual(599);
  });

  it('finishes what was asked where it is told to, and counts it', async () => {
    const { completed, faults } = await volley({ ...wish, finish: true, port: portOf(), ask: ask('/kept') });
    expect(faults).toBe(0);
    expect(completed).toBe(asked.get('/kept'));
  });

  it('counts answers that are not what was asked for apart', async () => {
    const { completed, faults } = await volley({ ...wish, port: portOf(), ask: ask('/late') });
    expect(completed).toBe(0);
    expect(faults).toBeGreaterThan(0);
  });

  it('ends early when there is nothing left to ask', async () => {
    const few = (nr: number) => (nr < 3 ? ask('/')() : undefined);
    const { completed, milliseconds } = await volley({ ...wish, milliseconds: 20_000, port: portOf(), ask: few });
    expect(completed).toBe(3);
    expect(milliseconds).toBeLessThan(10_000);
  });
});
