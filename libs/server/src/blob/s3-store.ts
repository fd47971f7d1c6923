import { createHash } from 'node:crypto';
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
const MOST_ROUNDS = 10;
const KEY = /<Key>([^<]+)<\/Key>/g;

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A store behind the S3 protocol. Every request is signed with its body; answers of another kind are faults. */
export const createS3Store = ({ endpoint, region, bucket, keyId, secret }: S3Options): BlobStore => {
  const client = new AwsClient({
    accessKeyId: keyId,
    secretAccessKey: secret,
    service: 's3',
    region,
    retries: 2,
    initRetryMs: 100,
  });
  const base = `${endpoint.replace(/\/+$/, '')}/${encodeURIComponent(bucket)}`;
  const ask = async (method: string, url: string, body?: Uint8Array): Promise<Response> => {
    const signed = sha256(body ?? new Uint8Array());
    return client.fetch(url, {
      method,
      redirect: 'error',
      headers: { 'x-amz-content-sha256': signed },
      signal: AbortSignal.timeout(TIMEOUT),
      ...(body ? { body: Uint8Array.from(body) } : {}),
    });
  };
  const expect = async (method: string, url: string, body?: Uint8Array): Promise<Response> => {
    const response = await ask(method, url, body);
    // The body may name the bucket and the key: it goes into no log.
    if (!response.ok) throw new Error(`the object store answered ${String(response.status)} to ${method}`);
    return response;
  };
  const urlOf = (blob: BlobName): string => {
    const { group, name } = checkBlobName(blob);
    return `${base}/${group}/${name}`;
  };
  return {
    put: async (blob, bytes) => {
      await expect('PUT', urlOf(blob), bytes);
    },
    get: async (blob) => {
      const response = await ask('GET', urlOf(blob));
      if (response.status === 404) return undefined;
      if (!response.ok) throw new Error(`the object store answered ${String(response.status)} to GET`);
      return new Uint8Array(await response.arrayBuffer());
    },
    remove: async (group) => {
      const prefix = `${checkBlobGroup(group)}/`;
      // The list is asked again until it is empty: it may be longer than one answer.
      for (let round = 0; round < MOST_ROUNDS; round += 1) {
        const list = await expect('GET', `${base}?list-type=2&prefix=${encodeURIComponent(prefix)}`);
        const keys = [...(await list.text()).matchAll(KEY)].map(([, key = '']) => key);
        const ours = keys.filter((key) => key.startsWith(prefix));
        if (ours.length === 0) return;
        for (const key of ours) await expect('DELETE', urlOf({ group, name: key.slice(prefix.length) }));
      }
      throw new Error('the object store keeps listing what it was told to delete');
    },
  };
};
