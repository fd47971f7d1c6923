/** Where bytes lie in the store. Names are the server's own: an id, and a piece of what belongs to it. */
export interface BlobName {
  /** A UUID: everything under it goes together. */
  readonly group: string;
  readonly name: string;
}

/**
 * Keeps sealed bytes that are too large for the database. It knows neither whose they are nor what they are; the rows
 * that say so decide whether they count.
 */
export interface BlobStore {
  /** Answers once the bytes would survive a crash. The same name again replaces them whole. */
  put(blob: BlobName, bytes: Uint8Array): Promise<void>;
  get(blob: BlobName): Promise<Uint8Array | undefined>;
  /** Forgets one blob; one that is not there is forgotten already. */
  drop(blob: BlobName): Promise<void>;
  /** Forgets a whole group; one that is not there is forgotten already. */
  remove(group: string): Promise<void>;
}

export const BLOB_STORE = Symbol('blob store');

const GROUP = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;
const NAME = /^[0-9a-z][0-9a-z-]{0,99}$/;

/** A name that can be no path: anything else is a defect of the caller, never a request's. */
export const checkBlobName = ({ group, name }: BlobName): BlobName => {
  if (!GROUP.test(group) || !NAME.test(name)) throw new Error('not a name in the store');
  return { group, name };
};

/** The same for a group alone. */
export const checkBlobGroup = (group: string): string => checkBlobName({ group, name: 'x' }).group;
