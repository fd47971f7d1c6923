import { createHash } from 'node:crypto';
import { transaction } from '@vrijhaven/database';
import type { Tx } from '@vrijhaven/database';
import type { Clock } from '@vrijhaven/domain';
import type { Request, RequestHandler, Response } from 'express';
import type { DataSource } from 'typeorm';
import type { Allowances } from './allowances';

/** A text that whoever knows its address may read: `<path>/<secret><suffix>`. The address is all that they show. */
export interface SecretFile {
  readonly path: string;
  readonly suffix: string;
  readonly type: string;
  /** Why knowing the address is leave enough. */
  readonly why: string;
  /** How long a reader may keep it, in seconds. */
  readonly maxAge: number;
  /** Reads as a stranger; undefined where there is nothing under that secret. */
  readonly read: (tx: Tx, secret: Uint8Array, clock: Clock) => Promise<string | undefined>;
}

const SECRET = /^[A-Za-z0-9_-]{21}[AQgw]$/;
/** Readers come by the hour. Whoever guesses shares one allowance with all who guess. */
const KNOWN = { burst: 20, perSecond: 1 / 30 };
const GUESSED = { burst: 60, perSecond: 1 };

const end = (response: Response, status: number): void => {
  response.setHeader('Cache-Control', 'no-store').status(status).type('text/plain').send('Not found');
};

const secretIn = ({ path }: Request, suffix: string): string | undefined => {
  const name = path.slice(1);
  const secret = name.endsWith(suffix) ? name.slice(0, -suffix.length) : '';
  return SECRET.test(secret) ? secret : undefined;
};

const send = (file: SecretFile, request: Request, response: Response, text: string): void => {
  const tag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
  response
    .setHeader('Cache-Control', `private, max-age=${String(file.maxAge)}`)
    .setHeader('Content-Security-Policy', `default-src 'none'; sandbox; frame-ancestors 'none'`)
    .setHeader('ETag', tag);
  if (request.headers['if-none-match'] === tag) response.status(304).end();
  else response.status(200).setHeader('Content-Type', file.type).send(text);
};

/** Serves one kind of secret file; unknown, malformed and revoked addresses are one answer. */
export const secretFile = (
  file: SecretFile,
  {
    dataSource,
    clock,
    allowances,
  }: { readonly dataSource: () => DataSource; readonly clock: () => Clock; readonly allowances: Allowances },
): RequestHandler => {
  const known = allowances.of(`${file.path}, known`, { ...KNOWN, keys: 5_000 });
  const guessed = allowances.of(`${file.path}, guessed`, GUESSED);
  // By the hash: an address that is of use to others is not kept in memory either.
  const real = new Set<string>();
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      end(response, 404);
      return;
    }
    const secret = secretIn(request, file.suffix);
    const name = createHash('sha256')
      .update(secret ?? '')
      .digest('base64url');
    const wait = real.has(name) ? known.take(name) : guessed.take('');
    if (wait > 0) {
      end(response.setHeader('Retry-After', String(wait)), 429);
      return;
    }
    if (secret === undefined) {
      end(response, 404);
      return;
    }
    const bytes = Buffer.from(secret, 'base64url');
    transaction(dataSource(), undefined, (tx) => file.read(tx, bytes, clock()))
      .then((text) => {
        if (text === undefined) {
          real.delete(name);
          end(response, 404);
          return;
        }
        if (real.size < 5_000) real.add(name);
        send(file, request, response, text);
      })
      .catch(() => {
        end(response, 503);
      });
  };
};
