import type { DocumentPartsFragment } from '@vrijhaven/contracts';
import { CryptoFault, fromText } from '@vrijhaven/crypto/envelope';
import type { Directory } from '@vrijhaven/crypto/verify';
import { requireKnownHead, requireMember } from '@vrijhaven/crypto/verify';
import type { LogCompartment, Team } from '@vrijhaven/domain';
import { mayWrite, OFFICE } from '@vrijhaven/domain';
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

/** The team for which an author writes a log, by the newest role of theirs that does; null for the applicant. */
export const teamOfAuthor = (
  directory: Directory,
  {
    record,
    author,
    compartment,
  }: { readonly record: string; readonly author: string; readonly compartment: LogCompartment },
): Team | null => {
  if (author === record) return null;
  const held = assignmentsOf(directory.members.get(author)?.heldRoles ?? []);
  return held.findLast(({ role }) => mayWrite(role, compartment))?.team ?? OFFICE;
};
