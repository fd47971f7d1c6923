import { registry } from '@vrijhaven/contracts/registry';
import type { Clock } from '@vrijhaven/domain';
import { createApp, createLogger } from '@vrijhaven/server';
import type { App } from '@vrijhaven/server';
import { openBlobStore } from './blob-config';
import type { ApiConfig } from './config';
import { SLICES } from './slices';

/** The whole API, ready to listen. */
export const createApi = ({ server, databaseUrl, poolSize, logLevel, blobs }: ApiConfig, clock?: Clock): Promise<App> =>
  createApp({
    server,
    database: { url: databaseUrl, poolSize, entities: SLICES.flatMap(({ entities }) => entities) },
    logger: createLogger(logLevel),
    slices: SLICES,
    blobs: openBlobStore(blobs),
    documents: new Map(Object.entries(registry)),
    ...(clock ? { clock } : {}),
  });
