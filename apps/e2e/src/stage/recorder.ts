import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Recorder {
  /** Where clients speak to instead of the API. */
  readonly origin: string;
  /** Addresses, headers and bodies that passed, both ways. */
  traffic(): Buffer;
  close(): Promise<void>;
}

/** Stands between clients and the API like a listener on the wire behind TLS, and keeps every byte. */
export const startRecorder = async (target: () => string): Promise<Recorder> => {
  const pieces: Buffer[] = [];
  const keep = (piece: Buffer | string): number => pieces.push(Buffer.from(piece));
  const server = createServer((incoming, outgoing) => {
    keep(`\n${incoming.method ?? ''} ${incoming.url ?? ''}\n${incoming.rawHeaders.join('\n')}\n`);
    const onward = request(new URL(incoming.url ?? '/', target()), {
      method: incoming.method,
      headers: { ...incoming.headers, 'accept-encoding': 'identity' }, // bytes that can be searched
    });
    onward.on('response', (answer) => {
      keep(`\n${String(answer.statusCode)}\n${answer.rawHeaders.join('\n')}\n`);
      outgoing.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
      answer.on('data', keep);
      answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.destroy());
    incoming.on('data', keep);
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    traffic: () => Buffer.concat(pieces),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};
