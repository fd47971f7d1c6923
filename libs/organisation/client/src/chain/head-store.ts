import type { Bytes } from '@vrijhaven/crypto/envelope';
import { fromText, toText } from '@vrijhaven/crypto/envelope';
import type { Directory } from '@vrijhaven/crypto/verify';

export interface SeenHead {
  readonly sequence: number;
  /** base64url of the hash of the last link. */
  readonly head: string;
}

/** Where the newest chain head that this device has seen is kept; holds nothing secret. */
export interface HeadStore {
  read(organisation: string): Promise<SeenHead | undefined>;
  write(organisation: string, head: SeenHead): Promise<void>;
}

/** Remembers as long as the page lives. */
export const memoryHeadStore = (): HeadStore => {
  const seen = new Map<string, SeenHead>();
  return {
    read: (organisation) => Promise.resolve(seen.get(organisation)),
    write: (organisation, head) => {
      seen.set(organisation, head);
      return Promise.resolve();
    },
  };
};

/** The head that a chain must contain, if one was seen before. */
export const pinnedHead = async (store: HeadStore | undefined, organisation: string): Promise<Bytes | undefined> => {
  const seen = await store?.read(organisation);
  return seen && fromText(seen.head);
};

export const rememberHead = async (store: HeadStore | undefined, directory: Directory): Promise<void> => {
  const seen = await store?.read(directory.organisation);
  if (seen && seen.sequence >= directory.sequence) return;
  await store?.write(directory.organisation, { sequence: directory.sequence, head: toText(directory.head) });
};
