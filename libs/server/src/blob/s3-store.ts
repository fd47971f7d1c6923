import { createHash } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { AwsClient } from 'aws4fetch';
import type { BlobName, BlobStore } from './blob-store';
import { checkBlobGroup, checkBlobName } from './blob-store';

export interface S3Options {
  /** Such as `https://s3.example.org`; buckets are named in the path. */
  readonly endpoint: string;
  readonly region: string;
  readonly bucket: string;
  readonly keyId: string;
  readonly secret: string;
}

const TIMEOUT = 20_000;
const RETRIES = 2;
const RETRY_MS = 100;
const MOST_ROUNDS = 10;
const KEY = /<Key>([^<]+)<\/Key>/g;

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

interface Answer {
  readonly status: number;
  readonly body: Uint8Array;
}

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

// A bucket or a whole server that is not there answers 404 as well: only this says that the one blob is not.
const isAbsent = ({ status, body }: Answer): boolean =>
  status === 404 && textOf(body).includes('<Code>NoSuchKey</Code>');

const whole = (method: string, { status, body }: Answer): Uint8Array => {
  // The body may name the bucket and the key: it goes into no log.
  if (status < 200 || status > 299) throw new Error(`the object store answered ${String(status)} to ${method}`);
  return body;
};

/** A store behind the S3 protocol. Every request is signed with its body, and is sent again when the line breaks. */
export const createS3Store = ({ endpoint, region, bucket, keyId, secret }: S3Options): BlobStore => {
  const client = new AwsClient({
    accessKeyId: keyId,
    secretAccessKey: secret,
    service: 's3',
    region,
    retries: RETRIES,
    initRetryMs: RETRY_MS,
  });
  const base = `${endpoint.replace(/\/+$/, '')}/${encodeURIComponent(bucket)}`;
  const ask = async (method: string, url: string, body?: Uint8Array): Promise<Answer> => {
    const signed = sha256(body ?? new Uint8Array());
    const signal = AbortSignal.timeout(TIMEOUT);
    for (let left = RETRIES; ; left -= 1) {
      try {
        const response = await client.fetch(url, {
          method,
          redirect: 'error',
          headers: { 'x-amz-content-sha256': signed },
          signal,
          ...(body ? { body: Uint8Array.from(body) } : {}),
        });
        // A line can also break within the answer: what came of it is no answer.
        return { status: response.status, body: new Uint8Array(await response.arrayBuffer()) };
      } catch (fault) {
        if (left === 0 || signal.aborted) throw fault;
        await setTimeout(RETRY_MS);
      }
    }
  };
  const expect = async (method: string, url: string, body?: Uint8Array): Promise<Uint8Array> =>
    whole(method, await ask(method, url, body));
  const urlOf = (blob: BlobName): string => {
    const { group, name } = checkBlobName(blob);
    return `${base}/${group}/${name}`;
  };
  return {
    put: async (blob, bytes) => {
      await expect('PUT', urlOf(blob), bytes);
    },
    get: async (blob) => {
      const answer = await ask('GET', urlOf(blob));
      return isAbsent(answer) ? undefined : whole('GET', answer);
    },
    drop: async (blob) => {
      await expect('DELETE', urlOf(blob));
    },
    remove: async (group) => {
      const prefix = `${checkBlobGroup(group)}/`;
      // The list is asked again until it is empty: it may be longer than one answer.
      for (let round = 0; round < MOST_ROUNDS; round += 1) {
        const list = await expect('GET', `${base}?list-type=2&prefix=${encodeURIComponent(prefix)}`);
        const keys = [...textOf(list).matchAll(KEY)].map(([, key = '']) => key);
        const ours = keys.filter((key) => key.startsWith(prefix));
        if (ours.length === 0) return;
        for (const key of ours) await expect('DELETE', urlOf({ group, name: key.slice(prefix.length) }));
      }
      throw new Error('the object store keeps listing what it was told to delete');
    },
  };
};
