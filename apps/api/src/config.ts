import { readFileSync } from 'node:fs';
import type { ServerConfig } from '@vrijhaven/server';
import type { BlobConfig } from './blob-config';
import { readBlobConfig } from './blob-config';

export interface ApiConfig {
  /** As `vrijhaven_api` in production. */
  readonly databaseUrl: string;
  /** As the owner; only `migrate` uses it. */
  readonly ownerDatabaseUrl: string;
  readonly logLevel: string;
  /** How many processes serve the one address. */
  readonly processes: number;
  /** Connections to the database at most, of each process. */
  readonly poolSize: number;
  readonly server: ServerConfig;
  readonly blobs: BlobConfig;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** A variable, or the contents of the file that `<name>_FILE` names: secrets come as files in production. */
const read = (environment: Environment, name: string): string | undefined => {
  const file = environment[`${name}_FILE`];
  const value = file ? readFileSync(file, 'utf8').trim() : environment[name];
  return value === '' ? undefined : value;
};

const required = (environment: Environment, name: string): string => {
  const value = read(environment, name);
  if (value === undefined) throw new Error(`set ${name}, or ${name}_FILE to a file that holds it`);
  return value;
};

const secretOf = (text: string): Uint8Array => {
  const secret = Buffer.from(text, /^[0-9a-f]{64}$/i.test(text) ? 'hex' : 'base64url');
  if (secret.length !== 32) throw new Error('VRIJHAVEN_SECRET must be 32 random bytes, in hex or base64url');
  return secret;
};

const portOf = (text: string): number => {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error('PORT must be a port number');
  return port;
};

const countOf = (name: string, text: string): number => {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1 || count > 128) throw new Error(`${name} must be a number from 1 to 128`);
  return count;
};

/** The configuration, checked whole before anything starts. Throws one line that says what to set. */
export function readConfig(environment: Environment = process.env): ApiConfig {
  const databaseUrl = required(environment, 'DATABASE_URL');
  const production = environment['NODE_ENV'] === 'production';
  const origins = (read(environment, 'VRIJHAVEN_ORIGINS') ?? '').split(/[\s,]+/).filter(Boolean);
  // Login signatures name the origin: taken from the request, a relay could choose it.
  if (production && origins.length === 0) throw new Error('set VRIJHAVEN_ORIGINS, such as https://desk.example.org');
  return {
    databaseUrl,
    ownerDatabaseUrl: read(environment, 'OWNER_DATABASE_URL') ?? databaseUrl,
    logLevel: read(environment, 'LOG_LEVEL') ?? 'info',
    processes: countOf('VRIJHAVEN_PROCESSES', read(environment, 'VRIJHAVEN_PROCESSES') ?? '1'),
    poolSize: countOf('DATABASE_POOL', read(environment, 'DATABASE_POOL') ?? '16'),
    blobs: readBlobConfig((name) => read(environment, name), production),
    server: {
      production,
      demo: environment['VRIJHAVEN_DEMO'] === '1',
      host: read(environment, 'HOST') ?? '127.0.0.1',
      port: portOf(read(environment, 'PORT') ?? '3000'),
      site: read(environment, 'VRIJHAVEN_SITE') ?? 'dist/site',
      secret: secretOf(required(environment, 'VRIJHAVEN_SECRET')),
      origins,
      passkeyDomain: read(environment, 'VRIJHAVEN_PASSKEY_DOMAIN'),
      bootstrapToken: read(environment, 'VRIJHAVEN_BOOTSTRAP_TOKEN'),
    },
  };
}
