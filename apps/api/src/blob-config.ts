import type { BlobStore, S3Options } from '@vrijhaven/server';
import { createFolderStore, createS3Store } from '@vrijhaven/server';

/** Where attachments lie: a folder of this machine, or an object store that speaks S3. */
export type BlobConfig = { readonly kind: 'folder'; readonly folder: string } | ({ readonly kind: 's3' } & S3Options);

type Read = (name: string) => string | undefined;

const required = (read: Read, name: string): string => {
  const value = read(name);
  if (value === undefined) throw new Error(`set ${name}, or ${name}_FILE to a file that holds it`);
  return value;
};

const endpointOf = (text: string, production: boolean): string => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== 'https:' && (url?.protocol !== 'http:' || production))
    throw new Error('S3_ENDPOINT must be an https address, such as https://s3.example.org');
  return url.origin + url.pathname.replace(/\/+$/, '');
};

/** Reads ATTACHMENT_STORE and what belongs to it. */
export const readBlobConfig = (read: Read, production: boolean): BlobConfig => {
  const kind = read('ATTACHMENT_STORE') ?? 'folder';
  if (kind === 'folder') {
    const folder = read('ATTACHMENT_FOLDER');
    // A container that forgets its folder would lose what people sent.
    if (folder === undefined && production) throw new Error('set ATTACHMENT_FOLDER, or ATTACHMENT_STORE to s3');
    return { kind, folder: folder ?? 'tmp/attachments' };
  }
  if (kind !== 's3') throw new Error('ATTACHMENT_STORE must be folder or s3');
  return {
    kind,
    endpoint: endpointOf(required(read, 'S3_ENDPOINT'), production),
    region: read('S3_REGION') ?? 'us-east-1',
    bucket: required(read, 'S3_BUCKET'),
    keyId: required(read, 'S3_KEY_ID'),
    secret: required(read, 'S3_SECRET'),
  };
};

export const openBlobStore = (config: BlobConfig): BlobStore =>
  config.kind === 'folder' ? createFolderStore(config.folder) : createS3Store(config);
