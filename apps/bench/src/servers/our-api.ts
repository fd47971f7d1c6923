import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../config';
import type { Tokens } from '../data/members';
import { freePort } from './child';
import { httpServer } from './http-server';
import { PEERS_FOLDER } from './peers';
import type { MeasuredServer, Surroundings } from './server';

const dataOf = (body: unknown): unknown => {
  const { data, errors } = body as { data?: unknown; errors?: unknown };
  if (errors !== undefined) throw new Error(JSON.stringify(errors).slice(0, 500));
  return data;
};

interface Wish extends Surroundings {
  readonly tokens: Tokens;
  /** Can be looked into while it answers. */
  readonly profiled?: boolean;
}

export interface OurServer extends MeasuredServer {
  /** Looks where the processor is spent during `work`, and writes that into a file. Only where it was started so. */
  profile(file: string, work: () => Promise<unknown>): Promise<void>;
}

/** What the built API is started with: production, nothing taken away from what it checks. */
export const apiEnvironment = ({ apiUrl, ownerUrl }: Surroundings): Readonly<Record<string, string>> => ({
  NODE_ENV: 'production',
  DATABASE_URL: apiUrl,
  OWNER_DATABASE_URL: ownerUrl,
  VRIJHAVEN_SECRET: randomBytes(32).toString('base64url'),
  VRIJHAVEN_ORIGINS: 'https://desk.bench.invalid',
  VRIJHAVEN_SITE: path.join(ROOT, 'tmp/bench/no-site'),
  ATTACHMENT_FOLDER: path.join(ROOT, 'tmp/bench/attachments'),
  LOG_LEVEL: 'error',
});

/** Our API as it is built and served. Every request is another member's, as if each connection were a desk. */
export const ourApi = async (wish: Wish): Promise<OurServer> => {
  const { tokens, profiled = false } = wish;
  const { server, running } = await httpServer({
    name: 'ours',
    port: await freePort(),
    program: {
      file: 'dist/apps/api/main.mjs',
      args: ['serve'],
      env: apiEnvironment(wish),
      nodeOptions: profiled
        ? ['--import', pathToFileURL(path.join(ROOT, PEERS_FOLDER, 'profile-on-request.mjs')).href]
        : [],
    },
    ask: ({ id, part, variables }, nr) => ({
      method: 'POST',
      path: '/graphql',
      headers: {
        'Content-Type': 'application/json',
        'X-Vrijhaven': '1',
        Cookie: `__Host-vrijhaven=${tokens[part][nr % tokens[part].length] ?? ''}`,
      },
      body: JSON.stringify({ operationId: id, variables: variables(nr) }),
    }),
    read: (_operation, body) => dataOf(body),
  });
  return {
    ...server,
    profile: async (file, work) => {
      await running.tell({ profile: 'begin' });
      await work();
      await running.tell({ profile: 'end', file });
    },
  };
};
