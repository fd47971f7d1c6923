import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { withCookieJar } from './cookie-jar';

let server: Server;
let url: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    response.setHeader('Set-Cookie', 'name=value; Path=/').end(request.headers.cookie ?? 'none');
  });
  server.keepAliveTimeout = 50;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** As the derivation of a key does: nothing else of this process runs meanwhile, not even the news of a closed line. */
const stretch = (milliseconds: number): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
};

describe('a fetch with a jar of its own', () => {
  it('keeps what it was given and shows it from then on', async () => {
    const visit = withCookieJar(fetch, url);
    expect(await (await visit(url)).text()).toBe('none');
    expect(await (await visit(url)).text()).toBe('name=value');
  });

  it('asks the server to keep no line open, which may be gone when keys have been derived', async () => {
    const asked: (string | null)[] = [];
    const visit = withCookieJar((input, init) => {
      asked.push(new Headers(init?.headers).get('connection'));
      return fetch(input, init);
    }, url);
    for (let round = 0; round < 3; round += 1) {
      expect((await visit(url, { method: 'POST', body: '{}' })).status).toBe(200);
      stretch(100);
    }
    expect(asked).toEqual(['close', 'close', 'close']);
  });
});
