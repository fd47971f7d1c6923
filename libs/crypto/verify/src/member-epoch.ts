import type { Bytes } from '@vrijhaven/crypto/envelope';
import { CryptoFault } from '@vrijhaven/crypto/envelope';
import type { DirectoryMember } from './directory';

/** One seed of a member: the first comes with them, each renewal brings another. (protocol.md step 23) */
export interface MemberEpoch {
  readonly signKey: Bytes;
  readonly kemKey: Bytes;
  /** Sequence of the link that announced these keys. */
  readonly since: number;
  /** Sequence of the link that renewed them. */
  readonly until?: number;
}

type Epochs = Pick<DirectoryMember, 'epochs'>;

/**
 * The signing key that was in force when the chain stood at this sequence; `key-mismatch` before the member was
 * there. A key that was renewed signs nothing on a later head. (protocol.md step 23)
 */
export const signKeyAt = ({ epochs }: Epochs, sequence: number): Bytes => {
  const epoch = epochs.find(({ since, until }) => since <= sequence && (until === undefined || sequence < until));
  if (epoch === undefined) throw new CryptoFault('key-mismatch', 'this member had no key at that time');
  return epoch.signKey;
};

/** Every signing key they ever had, newest first: for what names no head, such as a document. */
export const signKeysOf = ({ epochs }: Epochs): Bytes[] => epochs.map(({ signKey }) => signKey).reverse();
