import { once } from 'node:events';
import { createServer } from 'node:http';

/** What stands at a path: its type and its content. */
export type Files = ReadonlyMap<string, readonly [type: string, content: string | Buffer]>;

const BLANK = '<!doctype html><title>bench</title><script type="module" src="/bench.mjs"></script>';

/** Serves a blank page that runs `/bench.mjs`, and some files beside it, on this machine alone. */
export const serveFiles = async (files: Files): Promise<{ readonly origin: string; readonly stop: () => void }> => {
  const all: Files = new Map([['/', ['text/html', BLANK]], ...files]);
  const server = createServer(({ url = '' }, response) => {
    const [type, content] = all.get(url) ?? ['text/plain', ''];
    const charset = type.startsWith('text/') ? '; charset=utf-8' : '';
    response.writeHead(all.has(url) ? 200 : 404, { 'Content-Type': `${type}${charset}` }).end(content);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    origin: `http://127.0.0.1:${String(address.port)}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
