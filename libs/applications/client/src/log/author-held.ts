import type { DocumentPartsFragment } from '@vrijhaven/contracts';
import { CryptoFault, fromText } from '@vrijhaven/crypto/envelope';
import type { Directory } from '@vrijhaven/crypto/verify';
import { requireKnownHead, requireMember } from '@vrijhaven/crypto/verify';
import { assignmentsOf, writes } from '@vrijhaven/organisation/client';

/**
 * Refuses an entry of a member who held no role that writes the log at the head on which they sealed it. A document
 * names no head; the author's own grant does, until a layer takes its place.
 */
export const checkAuthorHeld = (directory: Directory, record: string, part: DocumentPartsFragment): void => {
  const { author, compartment, grants, layer } = part;
  if (author === record || layer > 0) return;
  const own = grants.find(({ granter }) => granter === author);
  if (!own) return;
  const sequence = requireKnownHead(directory, fromText(own.chainHead));
  const { roleSpans } = requireMember(directory, author);
  const span = roleSpans.findLast(({ since }) => since <= sequence);
  if (!writes(assignmentsOf(span?.roles ?? []), compartment))
    throw new CryptoFault('key-mismatch', 'the author held no role that writes this log when they wrote');
};
