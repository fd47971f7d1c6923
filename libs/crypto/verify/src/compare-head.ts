import type { Bytes, Id } from '@vrijhaven/crypto/envelope';
import { toHex } from '@vrijhaven/crypto/envelope';
import type { Directory } from './directory';

/**
 * `same` and `earlier` lie on this chain. `later`: somebody was shown links that this chain lacks, so whoever
 * served it rolled it back. `fork`: another link stands in the same place.
 */
export type HeadVerdict = 'same' | 'earlier' | 'later' | 'fork' | 'foreign';

/** A head that was seen elsewhere, held against a replayed chain. (protocol.md step 21) */
export const compareHead = (
  directory: Directory,
  seen: { readonly organisation: Id; readonly sequence: number; readonly head: Bytes },
): HeadVerdict => {
  if (seen.organisation !== directory.organisation) return 'foreign';
  if (seen.sequence > directory.sequence) return 'later';
  if (directory.heads.get(toHex(seen.head)) !== seen.sequence) return 'fork';
  return seen.sequence === directory.sequence ? 'same' : 'earlier';
};
