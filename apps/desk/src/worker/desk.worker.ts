import { createLive, createTransport } from '@vrijhaven/client';
import { createServices } from './create-services';
import { loadEngine } from './engine';
import { serveRpc } from './serve-rpc';

// [Note: keys live in the worker] nothing that the page runs can reach them; only plain data comes out.
const way = {
  url: '/graphql',
  fetch: globalThis.fetch.bind(globalThis),
  origin: globalThis.location.origin,
};

// Fetched while somebody types; unlocking waits for the same, and hears if it failed.
loadEngine().catch(() => undefined);

serveRpc(globalThis, { ...createServices(createTransport(way), loadEngine, () => createLive(way)) });
