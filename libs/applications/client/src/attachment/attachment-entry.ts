import type { AttachmentNote } from '@vrijhaven/applications/model';
import type { AttachmentAddress, Id, Json } from '@vrijhaven/crypto/envelope';
import { chunkCount, CryptoFault, fromText, HASH_BYTES, KEY_BYTES, parseId } from '@vrijhaven/crypto/envelope';

/** What the sealed part says of a file: all it takes to open it. (protocol.md step 26) */
export interface AttachmentEntry {
  readonly id: Id;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly chunkSize: number;
  /** base64url. */
  readonly key: string;
  readonly root: string;
}

/** The same for screens: without what opens it. */
export const noteOfEntry = ({ id, name, type, size }: AttachmentEntry): AttachmentNote => ({ id, name, type, size });

/** More would be no letter but an archive; the server’s quota stands behind it. */
export const MOST_ATTACHMENTS = 20;

const MAX_NAME = 120;
const TYPE = /^[a-z]+\/[a-z0-9.+-]{1,80}$/;

/**
 * A name as it is sealed and shown: the last part of a path, without signs that turn the reading direction (a file
 * that ends in “exe” must not seem to end in “jpg”) and without anything a file system would take amiss.
 */
export const cleanName = (name: string): string => {
  const last = name.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const plain = last.replaceAll(/[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g, '');
  const safe = plain
    .replaceAll(/[<>:"|?*]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^\.+/, '');
  const signs = Array.from(safe);
  if (signs.length <= MAX_NAME) return safe === '' ? 'file' : safe;
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(safe)?.[0] ?? '';
  return signs.slice(0, MAX_NAME - ending.length).join('') + ending;
};

/** What the browser says that a file is, if that is a type at all; nothing is decided by it. */
export const cleanType = (type: string): string => (TYPE.test(type) ? type : 'application/octet-stream');

/** Where the chunks of an entry stand. */
export const addressOfEntry = (
  place: { readonly organisation: Id; readonly record: Id },
  { id, size, chunkSize }: Pick<AttachmentEntry, 'id' | 'size' | 'chunkSize'>,
): AttachmentAddress => ({ organisation: place.organisation, record: place.record, file: id, size, chunkSize });

const isEntry = (value: unknown): value is AttachmentEntry => {
  const entry = value as Partial<Record<keyof AttachmentEntry, unknown>> | null;
  if (typeof entry !== 'object' || entry === null) return false;
  const { id, name, type, size, chunkSize, key, root } = entry;
  if (typeof id !== 'string' || typeof name !== 'string' || typeof type !== 'string') return false;
  if (typeof key !== 'string' || typeof root !== 'string') return false;
  if (typeof size !== 'number' || typeof chunkSize !== 'number') return false;
  try {
    parseId(id);
    chunkCount({ size, chunkSize });
    return fromText(key).length === KEY_BYTES && fromText(root).length === HASH_BYTES;
  } catch (error) {
    if (error instanceof CryptoFault) return false;
    throw error;
  }
};

/** The entries in an opened part; names are cleaned again, for who wrote them may not have. */
export const readEntries = (content: Json): AttachmentEntry[] => {
  const listed = (content as { readonly attachments?: unknown } | null)?.attachments;
  if (!Array.isArray(listed)) return [];
  return listed.filter(isEntry).map(({ id, name, type, size, chunkSize, key, root }) => ({
    ...{ id, size, chunkSize, key, root },
    name: cleanName(name),
    type: cleanType(type),
  }));
};

/** Content with its entries, left out where there are none. */
export const withEntries = (content: Json, entries: readonly AttachmentEntry[]): Json =>
  entries.length === 0 ? content : { ...(content as Record<string, Json>), attachments: entries as unknown as Json };
