import { Server as Listener } from 'node:net';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';

/** Longer than the slowest honest answer, shorter than whoever runs us waits before killing. */
const GRACE = 10_000;
/** In which those who speak all the time hear that they are to come again on another connection. */
const MOVING = 200;
const LOOK = 50;

/**
 * Takes no new connection, answers what has begun, and lets go of connections as they fall idle. What is still open
 * after the grace, in milliseconds, is cut. Resolves when nothing is open.
 */
export async function drain(server: Server, grace = GRACE): Promise<void> {
  if (!server.listening) return;
  server.prependListener('request', (_request: IncomingMessage, response: ServerResponse) => {
    response.shouldKeepAlive = false;
  });
  // Not the server's own `close`, which at once ends connections on which the next request may be under way.
  const closed = new Promise<void>((resolve) => Listener.prototype.close.call(server, () => resolve()));
  const began = performance.now();
  const looking = setInterval(() => {
    const age = performance.now() - began;
    if (age >= grace) server.closeAllConnections();
    else if (age >= MOVING) server.closeIdleConnections();
  }, LOOK);
  await closed;
  clearInterval(looking);
}
