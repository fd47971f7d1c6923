import type { ApolloDriver } from '@nestjs/apollo';
import type { INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { Clock } from '@vrijhaven/domain';
import type { Express } from 'express';
import type { RequestListener, Server } from 'node:http';
import type { DataSource } from 'typeorm';
import { DirectAnswers } from './graphql/direct-answers';
import { assertWithinLimits } from './graphql/trusted-documents';
import type { TrustedDocuments } from './graphql/trusted-documents';
import { Allowances } from './http/allowances';
import { answerGraphql } from './http/answer-graphql';
import { drain } from './http/drain';
import { graphqlGate } from './http/graphql-gate';
import { byteRoute } from './http/byte-route';
import { forget } from './http/forget';
import { healthz, readyz } from './http/health';
import { published } from './http/published';
import { secretFile } from './http/secret-file';
import { shareAmongProcesses } from './http/share-among-processes';
import { securityHeaders, workerPolicy } from './http/security-headers';
import { sendJson } from './http/send-json';
import { nothingHere, site } from './http/site';
import { LiveHub } from './live/live-hub';
import { liveRoute } from './live/live-route';
import { CLOCK } from './server-config';
import { KernelModule } from './kernel.module';
import type { KernelOptions } from './kernel.module';
import { LiveTokens } from './session/live-tokens';
import { loadRequest } from './session/load-request';
import type { Slice } from './slice';

export interface AppOptions extends KernelOptions {
  readonly slices: readonly Slice[];
  readonly documents: TrustedDocuments;
  /** Requests that one session may make; strangers share one allowance. */
  readonly rate?: { readonly burst: number; readonly perSecond: number };
  /** Milliseconds between two live pings, and between two signs of life. */
  readonly pace?: { readonly beat: number; readonly pulse: number };
}

// Generous: a busy desk and the demo's seed stay far below it.
const RATE = { burst: 2_000, perSecond: 200 };

// A slow or silent client holds a socket for so long and no longer.
const setTimeouts = (server: Server): void => {
  server.headersTimeout = 10_000;
  // A chunk of an attachment over the slowest line that still gets through, some 3 KB a second.
  server.requestTimeout = 90_000;
  server.keepAliveTimeout = 5_000;
  server.setTimeout(60_000);
};

/** [Note: before Express] nearly every request is an operation, and none of the other layers has anything to say to it. */
const answerFirst = (server: Server, graphql: RequestListener): void => {
  const others = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request').on('request', (request, response) => {
    if (request.method === 'POST' && request.url === '/graphql') graphql(request, response);
    else for (const other of others) other.call(server, request, response);
  });
};

/** What whoever starts it needs of it. */
export type App = Pick<INestApplication<Server>, 'close' | 'get' | 'getHttpServer' | 'getUrl' | 'listen'>;

/** The API of these slices, ready to listen. `close` answers what has begun first. */
export async function createApp(options: AppOptions): Promise<App> {
  const { server, slices, documents, logger } = options;
  assertWithinLimits(documents);
  const live = new LiveTokens({ secret: server.secret });
  const allowances = new Allowances({ secret: server.secret });
  const app = await NestFactory.create<INestApplication<Server>>(
    KernelModule.forRoot({
      ...options,
      allowances,
      imports: slices.map(({ module }) => module),
      plainFields: slices.flatMap(({ plainFields: fields }) => (fields ? [fields] : [])),
      reads: slices.flatMap(({ reads }) => (reads ? [reads] : [])),
    }),
    // Nest would print every exception with its message; ours go through the error formatter and its log.
    { bodyParser: false, logger: false, abortOnError: false },
  );
  const http = app.getHttpAdapter().getInstance() as Express;
  http.disable('x-powered-by').disable('etag');
  const dataSource = () => app.get<DataSource>(getDataSourceToken());
  const clock = () => app.get<Clock>(CLOCK);
  let isLeaving = false;
  http.use(securityHeaders(server.production));
  http.get('/healthz', healthz);
  http.get('/forget', forget);
  http.get(
    '/readyz',
    readyz(dataSource, () => isLeaving),
  );
  for (const publication of slices.flatMap(({ publications = [] }) => publications))
    http.get(publication.path, published(publication, dataSource, clock));
  for (const file of slices.flatMap(({ secretFiles = [] }) => secretFiles))
    http.use(file.path, secretFile(file, { dataSource, clock, allowances }));
  const throttle = allowances.of('requests', options.rate ?? RATE);
  const graphql = answerGraphql({
    gate: graphqlGate({ ...server, documents, throttle, live, dataSource }),
    send: sendJson(server.production),
    direct: () => app.get(DirectAnswers),
    apollo: () => app.get<GraphQLModule<ApolloDriver>>(GraphQLModule).graphQlAdapter.instance,
    context: async (request, response) => ({
      request: await loadRequest({ dataSource: dataSource(), origins: server.origins, live }, request, response),
    }),
  });
  http.use('/graphql', graphql);
  for (const route of slices.flatMap(({ byteRoutes = [] }) => byteRoutes))
    http.use(route.path, ...byteRoute(route, { ...server, throttle, live, logger, blobs: options.blobs, dataSource }));
  const hub = new LiveHub({ url: options.database.url, dataSource, ...options.pace });
  http.use('/live', liveRoute({ ...server, throttle, live, hub, dataSource }));
  const { desk, intake } = site(server.site);
  http.use('/desk/assets', workerPolicy);
  http.use('/desk', ...desk);
  http.use(...intake);
  http.use(nothingHere);
  setTimeouts(app.getHttpServer());
  answerFirst(app.getHttpServer(), graphql);
  await app.init();
  const sharing = shareAmongProcesses([allowances, live], options.database.url, dataSource);
  logger.debug('initialised');
  return {
    ...{ listen: app.listen.bind(app), getUrl: app.getUrl.bind(app), get: app.get.bind(app) },
    getHttpServer: () => app.getHttpServer(),
    // Before Nest takes Apollo and the pool away: what has begun is answered with both still there.
    close: async () => {
      isLeaving = true;
      await Promise.all([hub.stop(), drain(app.getHttpServer())]);
      await sharing.stop();
      await app.close();
    },
  };
}
