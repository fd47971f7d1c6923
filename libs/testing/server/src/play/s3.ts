import { createHash, createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface PlayS3 {
  readonly endpoint: string;
  readonly objects: Map<string, Buffer>;
  /** Why requests were refused, in order. */
  readonly refused: string[];
  /** The next so many requests are answered with 503. */
  stumble(times: number): void;
  /** The line of the next so many requests breaks within the answer. */
  hangUp(times: number): void;
  stop(): Promise<void>;
}

interface Keys {
  readonly keyId: string;
  readonly secret: string;
  readonly region: string;
  readonly bucket: string;
}

const sha256 = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex');
const hmac = (key: string | Buffer, data: string): Buffer => createHmac('sha256', key).update(data).digest();
const encoded = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

const bodyOf = async (request: IncomingMessage): Promise<Buffer> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
};

/** AWS Signature Version 4 from its documentation, apart from the library that signs: what is wrong, or nothing. */
const faultOf = (request: IncomingMessage, body: Buffer, { keyId, secret, region }: Keys): string | undefined => {
  const { authorization = '', host } = request.headers;
  const [, scope, list = '', signature] =
    /^AWS4-HMAC-SHA256 Credential=([^,]+), SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/.exec(authorization) ?? [];
  if (!scope) return 'no signature';
  const time = String(request.headers['x-amz-date']);
  if (scope !== `${keyId}/${time.slice(0, 8)}/${region}/s3/aws4_request`) return 'another scope';
  const age = Date.now() - Date.parse(time.replace(/^(....)(..)(..)T(..)(..)(..)Z$/, '$1-$2-$3T$4:$5:$6Z'));
  if (!(Math.abs(age) < 300_000)) return 'another time';
  const names = list.split(';');
  if (!['host', 'x-amz-content-sha256', 'x-amz-date'].every((name) => names.includes(name))) return 'too little signed';
  if (request.headers['x-amz-content-sha256'] !== sha256(body)) return 'another body';
  const url = new URL(request.url ?? '/', `http://${String(host)}`);
  const query = [...url.searchParams].map(([name, value]) => `${encoded(name)}=${encoded(value)}`).sort();
  const path = url.pathname.split('/').map((part) => encoded(decodeURIComponent(part)));
  const headers = names.map((name) => `${name}:${String(request.headers[name]).trim()}\n`);
  const canonical = [request.method, path.join('/'), query.join('&'), headers.join(''), list, sha256(body)].join('\n');
  const toSign = ['AWS4-HMAC-SHA256', time, scope.split('/').slice(1).join('/'), sha256(canonical)].join('\n');
  const key = ['s3', 'aws4_request'].reduce(hmac, hmac(hmac(`AWS4${secret}`, time.slice(0, 8)), region));
  return hmac(key, toSign).toString('hex') === signature ? undefined : 'another signature';
};

const listing = (keys: readonly string[]): string =>
  `<?xml version="1.0"?><ListBucketResult>${keys.map((key) => `<Contents><Key>${key}</Key></Contents>`).join('')}</ListBucketResult>`;

const refusal = (code: string): string => `<?xml version="1.0"?><Error><Code>${code}</Code></Error>`;

/** An object store that speaks just enough S3, believes no signature unseen, and lists two keys at a time. */
export const startPlayS3 = async (keys: Keys): Promise<PlayS3> => {
  const objects = new Map<string, Buffer>();
  const refused: string[] = [];
  let stumbles = 0;
  let breaks = 0;
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await bodyOf(request);
    const fault = faultOf(request, body, keys);
    if (fault) refused.push(fault);
    if (fault) return void response.writeHead(403).end();
    if (breaks > 0) {
      breaks -= 1;
      // Half of a long answer, then nothing.
      response.writeHead(200, { 'content-length': 100 }).write('half', () => response.destroy());
      return;
    }
    if (stumbles > 0) {
      stumbles -= 1;
      return void response.writeHead(503).end();
    }
    const url = new URL(request.url ?? '/', 'http://s3');
    const [, bucket, ...rest] = url.pathname.split('/');
    if (bucket !== keys.bucket) return void response.writeHead(404).end(refusal('NoSuchBucket'));
    const name = rest.join('/');
    if (name === '') {
      const prefix = url.searchParams.get('prefix') ?? '';
      const found = [...objects.keys()].filter((key) => key.startsWith(prefix)).slice(0, 2);
      return void response.writeHead(200, { 'content-type': 'application/xml' }).end(listing(found));
    }
    if (request.method === 'PUT') objects.set(name, body);
    if (request.method === 'DELETE') objects.delete(name);
    const found = objects.get(name);
    if (request.method === 'GET') return void response.writeHead(found ? 200 : 404).end(found ?? refusal('NoSuchKey'));
    response.writeHead(request.method === 'DELETE' ? 204 : 200).end();
  };
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    objects,
    refused,
    stumble: (times) => {
      stumbles = times;
    },
    hangUp: (times) => {
      breaks = times;
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
};
