import { randomBytes, randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { createApp, createFolderStore, createLogger } from '@vrijhaven/server';
import type { AppOptions, BlobStore, ServerConfig, Slice, TrustedDocuments } from '@vrijhaven/server';
import type { Clock } from '@vrijhaven/domain';
import type { AddressInfo } from 'node:net';
import type { TestDatabase } from './test-database';

export interface Answer<Data> {
  readonly status: number;
  readonly data: Data | null | undefined;
  readonly errors: readonly { readonly message: string; readonly extensions?: Record<string, unknown> }[];
  readonly headers: Headers;
}

export interface Api {
  readonly url: string;
  /** A document of the spec's own, as whoever bears the token (nobody: a stranger). */
  gql<Data = Record<string, unknown>>(
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    as?: { readonly token: string },
  ): Promise<Answer<Data>>;
  /** A raw request, to be rude with. */
  post(body: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
  stop(): Promise<void>;
}

export interface ApiWish {
  readonly slices: readonly Slice[];
  readonly server?: Partial<ServerConfig>;
  readonly clock?: Clock;
  readonly documents?: TrustedDocuments;
  readonly rate?: AppOptions['rate'];
  readonly pace?: AppOptions['pace'];
  /** Where attachments lie; a folder of their own otherwise. */
  readonly blobs?: BlobStore;
  /** Where the log lines go; nowhere otherwise. */
  readonly log?: (line: string) => void;
}

const HEADERS = { 'content-type': 'application/json', 'x-vrijhaven': '1' };

/** The real application of these slices over HTTP, on a port of its own, against that database. */
export async function startApi(db: TestDatabase, wish: ApiWish): Promise<Api> {
  const server: ServerConfig = {
    production: false,
    demo: false,
    host: '127.0.0.1',
    port: 0,
    site: 'tmp/no-site',
    secret: randomBytes(32),
    origins: [],
    bootstrapToken: undefined,
    ...wish.server,
  };
  const folder = path.resolve('tmp/blobs', randomUUID());
  const app = await createApp({
    server,
    database: { url: db.apiUrl, entities: wish.slices.flatMap(({ entities }) => entities), poolSize: 8 },
    logger: createLogger('debug', { write: (line) => wish.log?.(line) }),
    slices: wish.slices,
    blobs: wish.blobs ?? createFolderStore(folder),
    documents: wish.documents ?? new Map(),
    ...(wish.clock ? { clock: wish.clock } : {}),
    ...(wish.rate ? { rate: wish.rate } : {}),
    ...(wish.pace ? { pace: wish.pace } : {}),
  });
  await app.listen(0, server.host);
  const url = `http://127.0.0.1:${String((app.getHttpServer().address() as AddressInfo).port)}`;
  const post = (body: string, headers: Readonly<Record<string, string>> = HEADERS): Promise<Response> =>
    fetch(`${url}/graphql`, { method: 'POST', headers, body });
  return {
    url,
    post,
    gql: async (query, variables, as) => {
      const headers = { ...HEADERS, ...(as ? { authorization: `Bearer ${as.token}` } : {}) };
      const response = await post(JSON.stringify({ query, variables }), headers);
      const { data, errors = [] } = (await response.json()) as Partial<Answer<never>>;
      return { status: response.status, data, errors, headers: response.headers };
    },
    stop: async () => {
      await app.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
