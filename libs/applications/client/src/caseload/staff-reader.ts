import type { DocumentPartsFragment } from '@vrijhaven/contracts';
import type { ApplicantBundle, Bytes, Id } from '@vrijhaven/crypto/envelope';
import { CryptoFault, fromText, teamRecipient, toHex } from '@vrijhaven/crypto/envelope';
import type { Directory } from '@vrijhaven/crypto/verify';
import { requireKnownHead, requireMember, signKeyAt, signKeysOf } from '@vrijhaven/crypto/verify';
import { mayRead, OFFICE, WRITTEN_BY_APPLICANT } from '@vrijhaven/domain';
import type { Compartment } from '@vrijhaven/domain';
import { assignmentsOf, writes } from '@vrijhaven/organisation/client';
import type { SessionInside } from '@vrijhaven/organisation/client';
import type { DataKeyCache } from '../document/data-key-cache';
import type { DocumentReader } from '../document/document-reader';

const TEAM = 'team:';

const writtenByApplicants = (compartment: Compartment): boolean => WRITTEN_BY_APPLICANT.includes(compartment);

/**
 * Signing keys of a member who may have written this: one who has held a role that writes the compartment. All that
 * they ever had, newest first, for a document names no head of the chain.
 */
export const staffAuthorKeys = (directory: Directory, author: Id, compartment: Compartment): readonly Bytes[] => {
  const member = requireMember(directory, author);
  if (!writes(assignmentsOf(member.heldRoles), compartment))
    throw new CryptoFault('key-mismatch', 'this member never had a role that writes this compartment');
  return signKeysOf(member);
};

/** Signing key of a member who belonged to the organisation when the chain stood at this head. */
export const staffGranterKey = (directory: Directory, granter: Id, chainHead: Bytes): Bytes => {
  const member = requireMember(directory, granter);
  const sequence = requireKnownHead(directory, chainHead);
  if (member.removedAt !== undefined && sequence >= member.removedAt)
    throw new CryptoFault('key-mismatch', 'granter did not belong to the organisation at that time');
  return signKeyAt(member, sequence);
};

/** Signing key of a member of the office who may have put a layer on this: one who has held a role that reads it. */
export const layerGranterKey = (
  directory: Directory,
  granter: Id,
  chainHead: Bytes,
  compartment: Compartment,
): Bytes => {
  const key = staffGranterKey(directory, granter, chainHead);
  const inOffice = assignmentsOf(requireMember(directory, granter).heldRoles).filter(({ team }) => team === OFFICE);
  if (!inOffice.some(({ role }) => mayRead(role, compartment)))
    throw new CryptoFault('key-mismatch', 'this member never had a role of the office that reads this compartment');
  return key;
};

export interface StaffReaderInput {
  readonly inside: SessionInside;
  readonly record: Id;
  /** From `certifiedBundle`. */
  readonly bundle: ApplicantBundle;
  readonly cache: DataKeyCache;
}

/** Reads an application's documents with a member's role keys and the replayed chain. */
export const staffReader = ({ inside, record, bundle, cache }: StaffReaderInput): DocumentReader => ({
  p: inside.p,
  organisation: inside.pin.organisation,
  record,
  cache,
  authorKeys: (author, compartment) => {
    if (author !== record) return staffAuthorKeys(inside.directory(), author, compartment);
    if (!writtenByApplicants(compartment)) throw new CryptoFault('key-mismatch', 'applicants do not write this');
    return [bundle.signKey];
  },
  granterKey: (granter, chainHead) => {
    if (granter !== record) return staffGranterKey(inside.directory(), granter, chainHead);
    requireKnownHead(inside.directory(), chainHead);
    return bundle.signKey;
  },
  layerGranterKey: (granter, chainHead, compartment) =>
    layerGranterKey(inside.directory(), granter, chainHead, compartment),
  keyFor: (recipient, compartment, generation) => {
    if (!recipient.startsWith(TEAM)) return undefined;
    const team = recipient.slice(TEAM.length);
    const key = inside.roleKey(team, compartment, generation);
    return key && { recipient: { name: teamRecipient(team), generation, publicKey: key.kem.publicKey }, kem: key.kem };
  },
});

/** Catches up with the chain when a grant stands on a head that this replay has not reached yet. */
export const catchUp = async (inside: SessionInside, parts: readonly DocumentPartsFragment[]): Promise<void> => {
  const heads = inside.directory().heads;
  const isKnown = (head: string): boolean => {
    try {
      return heads.has(toHex(fromText(head)));
    } catch {
      // Damaged text cannot be cured by a newer chain: opening it will say `tampered`.
      return true;
    }
  };
  // Of a whole list most stand on the same few heads.
  const named = new Set(parts.flatMap(({ grants }) => grants.map(({ chainHead }) => chainHead)));
  if ([...named].some((head) => !isKnown(head))) await inside.refresh();
};
